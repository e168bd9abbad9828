import { sql } from "kysely";
import type { PostingKind } from "~/domain/postings/kinds";
import type { ReadDb } from "../../client";

/** Open postings by ISTAT code on `today` (ISO date). */
export async function countOpenByComune(db: ReadDb, today: string): Promise<Map<string, number>> {
  const rows = await db
    .selectFrom("postings")
    .select((eb) => ["comune", eb.fn.countAll<number>().as("open")])
    .where("state", "=", "published")
    .where((eb) => eb.or([eb("closesOn", "is", null), eb("closesOn", ">=", today)]))
    .where("comune", "is not", null)
    .groupBy("comune")
    .execute();
  return new Map(rows.map(({ comune, open }) => [comune ?? "", open]));
}

/** Organisations with something open: what their adverts' pages say of them. No contacts, no tax numbers. */
export function listPublicOrganisations(db: ReadDb, today: string) {
  return db
    .selectFrom("organisations as o")
    .innerJoin("postings as p", "p.organisationId", "o.id")
    .leftJoin("places as c", "c.istat", "o.comune")
    .select((eb) => [
      "o.id",
      "o.name",
      "o.kind",
      "o.state",
      "o.website",
      "o.description",
      "o.comune as comuneCode",
      "c.name as comune",
      eb.fn.countAll<number>().as("open"),
    ])
    .where("p.state", "=", "published")
    .where((eb) => eb.or([eb("p.closesOn", "is", null), eb("p.closesOn", ">=", today)]))
    .groupBy(["o.id", "c.name"])
    .orderBy("o.name")
    .execute();
}

export interface MonthCount {
  /** "2026-11" */
  month: string;
  comuneCode: string | null;
  comune: string | null;
  kind: PostingKind;
  postings: number;
  places: number;
  /** Confirmed applications to them: about people, to be hidden when few. */
  applications: number;
}

/** Postings by month of first publication, Comune and kind, oldest first. */
export async function countByMonth(db: ReadDb): Promise<MonthCount[]> {
  const month = sql<string>`to_char(p.published_at at time zone 'Europe/Rome', 'YYYY-MM')`;
  return db
    .selectFrom("postings as p")
    .leftJoin("places as c", "c.istat", "p.comune")
    .select([
      month.as("month"),
      "p.comune as comuneCode",
      "c.name as comune",
      "p.kind",
      sql<number>`count(*)::int`.as("postings"),
      sql<number>`sum(p.places)::int`.as("places"),
    ])
    .select(
      sql<number>`coalesce(sum((select count(*) from applications a where a.posting_id = p.id and a.confirmed_at is not null)), 0)::int`.as(
        "applications",
      ),
    )
    .where("p.publishedAt", "is not", null)
    .groupBy([month, "p.comune", "c.name", "p.kind"])
    .orderBy("month")
    .orderBy("p.comune")
    .orderBy("p.kind")
    .execute();
}

/** When the first posting was published; null before. */
export async function findFirstPublication(db: ReadDb): Promise<Date | null> {
  const row = await db
    .selectFrom("postings")
    .select((eb) => eb.fn.min("publishedAt").as("at"))
    .executeTakeFirst();
  return row?.at ?? null;
}
