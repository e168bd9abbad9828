import { sql } from "kysely";
import { RESERVED_BASIS, RESERVED_ROUTES } from "~/domain/flags/forms";
import type { PersonId, PostingId } from "~/domain/ids";
import { matchPerson } from "~/domain/matching/matchPerson";
import { matchPosting } from "~/domain/matching/matchPosting";
import type { MatchPerson, MatchPlace, MatchPosting } from "~/domain/matching/types";
import { HIRING_KINDS } from "~/domain/postings/kinds";
import type { ReadDb } from "../../client";
import { COLUMN_FIELDS } from "~/domain/postings/fieldTable";

/*
 * What a ranking is made from: no name, no address, no flag but the places the law reserves. Loading it is not a read of
 * anybody's file; whoever shows a row records that (db/queries/people).
 */

/** Rows by the id they belong to. */
function grouped<Row, Id extends string>(rows: readonly Row[], idOf: (row: Row) => Id): (id: Id) => Row[] {
  const groups = new Map<Id, Row[]>();
  for (const row of rows) {
    const group = groups.get(idOf(row));
    if (group) group.push(row);
    else groups.set(idOf(row), [row]);
  }
  return (id) => groups.get(id) ?? [];
}

const placeOf = ({
  comune,
  lat,
  lon,
}: {
  comune: string | null;
  lat: number | null;
  lon: number | null;
}): MatchPlace | null => (comune === null || lat === null || lon === null ? null : { comune, lat, lon });

/** Every active person as matching sees them, or only those asked, archived or not. Five queries, however many people. */
export async function listMatchPeople(
  db: ReadDb,
  today: string,
  only: readonly PersonId[] | null = null,
): Promise<MatchPerson[]> {
  if (only?.length === 0) return [];
  const [people, occupations, skills, languages, flags] = await Promise.all([
    peopleRows(db, only),
    db
      .selectFrom("peopleOccupations")
      .select(["personId", "occupationId", "relation", "months"])
      .$if(only !== null, (q) => q.where("personId", "in", only ?? []))
      .orderBy("occupationId")
      .execute(),
    db
      .selectFrom("peopleSkills")
      .select(["personId", "skillId"])
      .$if(only !== null, (q) => q.where("personId", "in", only ?? []))
      .orderBy("skillId")
      .execute(),
    db
      .selectFrom("peopleLanguages")
      .select(["personId", "language", "level"])
      .$if(only !== null, (q) => q.where("personId", "in", only ?? []))
      .orderBy("language")
      .execute(),
    checkFlagRows(db, today, only),
  ]);
  const [occupationsOf, skillsOf, languagesOf, flagsOf] = [
    grouped(occupations, byPerson),
    grouped(skills, byPerson),
    grouped(languages, byPerson),
    grouped(flags, byPerson),
  ];
  return people.map((row) => {
    const held = occupationsOf(row.id);
    const fields = {
      ...row,
      desired: held.filter(({ relation }) => relation === "desired").map(({ occupationId }) => occupationId),
      practised: held
        .filter(({ relation }) => relation === "practised")
        .map(({ occupationId, months }) => ({ occupationId, months })),
      skills: skillsOf(row.id).map(({ skillId }) => skillId),
      languages: languagesOf(row.id).map(({ language, level }) => ({ language, level })),
    };
    const own = flagsOf(row.id);
    const bases = own.filter(({ kind }) => kind === "reserved_route").map(({ basis }) => basis);
    const reservedRoutes = RESERVED_ROUTES.filter((route) => bases.includes(RESERVED_BASIS[route]));
    const inCharge = own.some(({ kind }) => kind === "social_services");
    return matchPerson(fields, { id: row.id, place: placeOf(row), reservedRoutes, inCharge });
  });
}

/** Everybody a ranking looks at. */
export async function listActiveIds(db: ReadDb): Promise<PersonId[]> {
  const rows = await db.selectFrom("people").select("id").where("state", "=", "active").orderBy("id").execute();
  return rows.map(({ id }) => id);
}

const byPerson = ({ personId }: { personId: PersonId }) => personId;

function peopleRows(db: ReadDb, only: readonly PersonId[] | null) {
  const query = db
    .selectFrom("people as p")
    .leftJoin("comuni as c", "c.istat", "p.comune")
    .select([
      "p.id",
      "p.birthDate",
      "p.hasCar",
      "p.maxTravelKm",
      "p.educationLevel",
      "p.preferredContracts",
      "p.acceptedContracts",
      "p.workingTimes",
      "p.weeklyMinutesMin",
      "p.weeklyMinutesMax",
      "p.shifts",
      "p.availableFrom",
      "p.licences",
      "p.askedNone",
      "p.lawAnswers",
      "p.comune",
      "c.lat",
      "c.lon",
    ]);
  return (only === null ? query.where("p.state", "=", "active") : query.where("p.id", "in", only)).execute();
}

/** Standing flags that checks set by law read (reserved lists, taken in charge), and nothing else does. */
function checkFlagRows(db: ReadDb, today: string, only: readonly PersonId[] | null) {
  return db
    .selectFrom("flags")
    .select(["personId", "kind", "basis"])
    .where("kind", "in", ["reserved_route", "social_services"])
    .where("revokedAt", "is", null)
    .where("expiresOn", ">=", today)
    .$if(only !== null, (q) => q.where("personId", "in", only ?? []))
    .execute();
}

/** Every published posting that looks for people, or only the one asked whatever its kind and state. Three queries. */
export async function listMatchPostings(
  db: ReadDb,
  today: string,
  only: PostingId | null = null,
): Promise<MatchPosting[]> {
  const [postings, skills, languages] = await Promise.all([
    postingRows(db, only),
    db
      .selectFrom("postingSkills")
      .select(["postingId", "skillId", "essential"])
      .$if(only !== null, (q) => q.where("postingId", "=", only))
      .orderBy("skillId")
      .execute(),
    db
      .selectFrom("postingLanguages")
      .select(["postingId", "language", "level"])
      .$if(only !== null, (q) => q.where("postingId", "=", only))
      .orderBy("language")
      .execute(),
  ]);
  const [skillsOf, languagesOf] = [grouped(skills, byPosting), grouped(languages, byPosting)];
  return postings.map(({ id, lat, lon, beginsAt, endsAt, ...row }) => {
    const postingSkills = skillsOf(id);
    const fields = {
      ...row,
      beginsAt: beginsAt?.toISOString() ?? null,
      endsAt: endsAt?.toISOString() ?? null,
      essentialSkills: postingSkills.filter(({ essential }) => essential).map(({ skillId }) => skillId),
      desirableSkills: postingSkills.filter(({ essential }) => !essential).map(({ skillId }) => skillId),
      languages: languagesOf(id).map(({ language, level }) => ({ language, level })),
      sessions: [],
    };
    return matchPosting(fields, { id, place: placeOf({ comune: row.comune, lat, lon }), today });
  });
}

const byPosting = ({ postingId }: { postingId: PostingId }) => postingId;

function postingRows(db: ReadDb, only: PostingId | null) {
  const query = db
    .selectFrom("postings as p")
    .leftJoin("comuni as c", "c.istat", "p.comune")
    .select(COLUMN_FIELDS.map((column) => `p.${column}` as const))
    .select(["p.id", "c.lat", "c.lon"]);
  const matched = query.where("p.kind", "in", HIRING_KINDS);
  return (only === null ? matched.where("p.state", "=", "published") : matched.where("p.id", "=", only)).execute();
}

/** Desk proposals of the 30 days of Rome that end `today`, by person and whatever became of them. */
export async function countRecentProposals(db: ReadDb, today: string): Promise<Map<PersonId, number>> {
  const day = sql<string>`(created_at at time zone 'Europe/Rome')::date`;
  const rows = await db
    .selectFrom("applications")
    .select((eb) => ["personId", eb.fn.countAll<number>().as("proposals")])
    .where("origin", "=", "desk")
    .where(day, ">", sql<string>`${today}::date - 30`)
    .where(day, "<=", sql<string>`${today}::date`)
    .where("personId", "is not", null)
    .groupBy("personId")
    .execute();
  return new Map(
    rows.flatMap(({ personId, proposals }) => (personId === null ? [] : [[personId, proposals] as const])),
  );
}

/** Applications to each published posting, and its places: where fewest are waiting for each place comes first among equals. */
export async function listPostingLoads(db: ReadDb): Promise<Map<PostingId, { applications: number; places: number }>> {
  const rows = await db
    .selectFrom("postings as p")
    .select([
      "p.id",
      "p.places",
      sql<number>`(select count(*) from applications a where a.posting_id = p.id and a.sent_at is not null)`.as(
        "applications",
      ),
    ])
    .where("p.state", "=", "published")
    .execute();
  return new Map(rows.map(({ id, applications, places }) => [id, { applications, places }]));
}
