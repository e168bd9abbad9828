import { sql, type SqlBool } from "kysely";
import { phoneDigits } from "~/domain/forms/phone";
import type { FlagKindKey } from "~/domain/flags/kinds";
import type { OccupationId, PersonId } from "~/domain/ids";
import type { SimilarityGround } from "~/domain/people/similarity";
import { nameKey } from "~/domain/people/nameKey";
import type { Db, ReadDb } from "../../client";
import { insertReads, type Reader } from "../audit/audit";
import { escapeLike } from "../../escapeLike";

export const PEOPLE_PER_PAGE = 25;

export interface PeopleFilters {
  /** Part of a name, an e-mail or a telephone. */
  text: string;
  /** ISTAT code. */
  comune: string | null;
  /** Wanted or practised. */
  occupationId: OccupationId | null;
  /** A live flag of this kind. */
  flag: FlagKindKey | null;
  /** Free on the day. */
  availableNow: boolean;
  archived: boolean;
  /** From 1. */
  page: number;
  /** ISO date in Rome. */
  today: string;
}

/** A page of the people the desk looks for; every row shown is written down as read. */
export async function listPeopleForStaff(db: Db, filters: PeopleFilters, reader: Reader) {
  const conditions = filterConditions(filters);
  const where = conditions.length > 0 ? sql.join(conditions, sql` and `) : sql`true`;
  const [rows, counted] = await Promise.all([
    db
      .selectFrom("people as p")
      .leftJoin("places as c", "c.istat", "p.comune")
      .select([
        "p.id",
        "p.givenName",
        "p.familyName",
        "p.phone",
        "p.email",
        "p.availableFrom",
        "p.state",
        "p.updatedAt",
        "c.name as comuneName",
      ])
      .select([
        sql<
          OccupationId[]
        >`array(select o.occupation_id from people_occupations o where o.person_id = p.id and o.relation = 'desired' order by o.occupation_id)`.as(
          "desired",
        ),
        sql<
          FlagKindKey[]
        >`array(select f.kind from flags f where f.person_id = p.id and f.revoked_at is null and f.expires_on >= ${filters.today}::date order by f.kind)`.as(
          "flags",
        ),
        sql<number>`(select count(*) from applications a where a.person_id = p.id and a.ended_at is null)`.as("open"),
      ])
      .where(sql<SqlBool>`${where}`)
      .$if(filters.text !== "", (query) =>
        query.orderBy(sql`similarity(p.name_key, ${nameKey(filters.text, "")})`, "desc"),
      )
      .orderBy("p.familyName")
      .orderBy("p.givenName")
      .orderBy("p.id")
      .limit(PEOPLE_PER_PAGE)
      .offset((filters.page - 1) * PEOPLE_PER_PAGE)
      .execute(),
    db
      .selectFrom("people as p")
      .select((eb) => eb.fn.countAll<number>().as("total"))
      .where(sql<SqlBool>`${where}`)
      .executeTakeFirstOrThrow(),
  ]);
  await insertReads(
    db,
    reader,
    rows.map(({ id }) => id),
  );
  return { rows, total: counted.total };
}

function filterConditions({ text, comune, occupationId, flag, availableNow, archived, today }: PeopleFilters) {
  return [
    sql<SqlBool>`p.state = ${archived ? "archived" : "active"}`,
    text === "" ? null : matchesText(text),
    comune === null ? null : sql<SqlBool>`p.comune = ${comune}`,
    occupationId === null
      ? null
      : sql<SqlBool>`exists (select 1 from people_occupations o where o.person_id = p.id and o.occupation_id = ${occupationId})`,
    flag === null
      ? null
      : sql<SqlBool>`exists (select 1 from flags f where f.person_id = p.id and f.kind = ${flag} and f.revoked_at is null and f.expires_on >= ${today}::date)`,
    availableNow ? sql<SqlBool>`p.available_from <= ${today}::date` : null,
  ].filter((condition) => condition !== null);
}

/** Every word of the name begins or sits somewhere in it; or an address, or at least four digits of a telephone. */
function matchesText(text: string) {
  const words = nameKey(text, "")
    .split(" ")
    .filter((word) => word !== "");
  const named = words.map((word) => sql<SqlBool>`p.name_key like ${escapeLike(word)}`);
  const digits = phoneDigits(text) ?? "";
  const alternatives = [
    words.length > 0 ? sql<SqlBool>`(${sql.join(named, sql` and `)})` : null,
    words.length > 0 ? sql<SqlBool>`p.name_key % ${words.join(" ")}` : null,
    text.includes("@") ? sql<SqlBool>`p.email = ${text.trim()}` : null,
    digits.length >= 4 ? sql<SqlBool>`p.phone_key like ${escapeLike(digits)}` : null,
  ].filter((alternative) => alternative !== null);
  return alternatives.length > 0 ? sql<SqlBool>`(${sql.join(alternatives, sql` or `)})` : sql<SqlBool>`false`;
}

export interface PersonSimilarity {
  taxCodeKey: string | null;
  email: string | null;
  phoneKey: string | null;
  nameKey: string;
  /** ISO date. */
  birthDate: string | null;
  /** The person being edited is not their own duplicate. */
  except?: PersonId;
}

/** Names this alike, when the day of birth agrees or is not known. */
const SIMILARITY_ORDER = 0.45;
/** Names this alike whatever the day of birth. */
const NAME_SIMILARITY_THRESHOLD = 0.85;

/** People who may be the same as the one being registered, the surest first; those shown are written down as read. */
export async function findDuplicates(db: Db, likeness: PersonSimilarity, reader: Reader) {
  const { taxCodeKey, email, phoneKey, nameKey: name, birthDate, except = null } = likeness;
  const alike = sql<number>`similarity(p.name_key, ${name})`;
  const sameBirth = sql<SqlBool>`p.birth_date is not distinct from ${birthDate}::date`;
  const rows = await db
    .selectFrom("people as p")
    .leftJoin("places as c", "c.istat", "p.comune")
    .select([
      "p.id",
      "p.givenName",
      "p.familyName",
      "p.birthDate",
      "p.state",
      "p.email",
      "p.phone",
      "p.createdAt",
      "c.name as comuneName",
      alike.as("alike"),
    ])
    .select(
      sql<SimilarityGround[]>`array_remove(array[
        case when p.tax_code_key = ${taxCodeKey} then 'tax_code' end,
        case when ${sameBirth} and ${birthDate}::date is not null and ${alike} >= ${SIMILARITY_ORDER} then 'name_and_birth' end,
        case when p.email = ${email}::citext then 'email' end,
        case when p.phone_key = ${phoneKey} then 'phone' end,
        case when ${alike} >= ${NAME_SIMILARITY_THRESHOLD} or (${alike} >= ${SIMILARITY_ORDER} + 0.2 and (p.birth_date is null or ${birthDate}::date is null)) then 'name' end
      ], null)`.as("grounds"),
    )
    .where(sql<SqlBool>`p.id is distinct from ${except}::uuid`)
    .where(
      sql<SqlBool>`(p.tax_code_key = ${taxCodeKey} or p.email = ${email}::citext or p.phone_key = ${phoneKey}
      or (p.name_key % ${name} and (${sameBirth} or p.birth_date is null or ${birthDate}::date is null) and ${alike} >= ${SIMILARITY_ORDER})
      or (p.name_key % ${name} and ${alike} >= ${NAME_SIMILARITY_THRESHOLD}))`,
    )
    .orderBy(sql`(p.tax_code_key is not distinct from ${taxCodeKey} and p.tax_code_key is not null) desc`)
    .orderBy(sql`(${sameBirth}) desc`)
    .orderBy("alike", "desc")
    .limit(10)
    .execute();
  const lookAlikes = rows.filter(({ grounds }) => grounds.length > 0);
  await insertReads(
    db,
    reader,
    lookAlikes.map(({ id }) => id),
  );
  return lookAlikes;
}

export type LookAlike = Awaited<ReturnType<typeof findDuplicates>>[number];

/** Whose tax code this is; nothing of them is shown. */
export function findPersonByTaxCodeKey(db: ReadDb, taxCodeKey: string) {
  return db.selectFrom("people").select("id").where("taxCodeKey", "=", taxCodeKey).executeTakeFirst();
}
