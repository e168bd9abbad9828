import { sql } from "kysely";
import { PERSON_DATA, type PersonDatum, type PersonFields } from "~/domain/people/fields";
import { nameKey } from "~/domain/people/nameKey";
import { phoneKey } from "~/domain/people/phoneKey";
import type { PersonId, UserId } from "~/domain/ids";
import type { Db, ReadDb, WriteDb } from "../../client";
import { insertReads, type Reader } from "../audit/audit";

/** What the database keeps of a tax code. */
export interface TaxCodeColumns {
  taxCodeSealed: Buffer;
  taxCodeKey: string;
}

export interface NewPerson {
  fields: PersonFields;
  /** null: not given. */
  taxCode: TaxCodeColumns | null;
  createdBy: UserId | null;
  userId?: UserId | null;
  demo?: boolean;
  createdAt?: Date;
}

const LISTS = ["desired", "practised", "skills", "languages"] as const;

/** Columns of each datum of three states; the other data have tables of their own. */
const COLUMNS: Partial<Record<PersonDatum, readonly (keyof PersonFields)[]>> = {
  car: ["hasCar"],
  licences: ["licences"],
  contracts: ["preferredContracts", "acceptedContracts"],
  hours: ["weeklyMinutesMin", "weeklyMinutesMax"],
  working_times: ["workingTimes"],
  shifts: ["shifts"],
  education: ["educationLevel"],
  travel_limit: ["maxTravelKm"],
};

/** What was not asked this time is left out, so that it stays as it is. */
function columnsOf({ asks, ...fields }: PersonFields) {
  const { desired: _, practised: __, skills: ___, languages: ____, lawAnswers, ...columns } = fields;
  const unasked = asks
    ? PERSON_DATA.filter((datum) => !asks.includes(datum)).flatMap((datum) => COLUMNS[datum] ?? [])
    : [];
  const asked = Object.fromEntries(
    Object.entries(columns).filter(([name]) => !unasked.includes(name as keyof PersonFields)),
  ) as typeof columns;
  return {
    ...asked,
    lawAnswers: JSON.stringify(lawAnswers),
    nameKey: nameKey(fields.givenName, fields.familyName),
    phoneKey: phoneKey(fields.phone),
  };
}

/** Undefined when the tax code is already somebody's. */
export async function insertPerson(
  trx: WriteDb,
  { fields, taxCode, createdBy, userId = null, demo = false, createdAt }: NewPerson,
): Promise<PersonId | undefined> {
  const row = await trx
    .insertInto("people")
    .values({
      ...columnsOf(fields),
      lawAnswers: sql<string>`jsonb_strip_nulls(${JSON.stringify(fields.lawAnswers)}::jsonb)`,
      ...taxCode,
      createdBy,
      userId,
      demo,
      ...(createdAt ? { createdAt, updatedAt: createdAt } : {}),
    })
    .onConflict((conflict) => conflict.column("taxCodeKey").doNothing())
    .returning("id")
    .executeTakeFirst();
  if (row) await insertLists(trx, row.id, fields);
  return row?.id;
}

/** Held until the transaction ends: two operators cannot change one person at once. */
export function lockPerson(trx: WriteDb, id: PersonId) {
  return trx
    .selectFrom("people")
    .select([
      "id",
      "state",
      "version",
      "givenName",
      "familyName",
      "email",
      "phone",
      "birthDate",
      "educationLevel",
      "taxCodeKey",
    ])
    .where("id", "=", id)
    .forUpdate()
    .executeTakeFirst();
}

/** Registrations queue here, so that two clerks typing the same person see each other. Held until the transaction ends. */
export async function lockRegistration(trx: WriteDb): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtext('people.register'))`.execute(trx);
}

/** Replaces what the desk wrote about a locked person; the tax code only where one is given. */
export async function setPerson(
  trx: WriteDb,
  id: PersonId,
  { fields, taxCode, at }: { fields: PersonFields; taxCode: TaxCodeColumns | null; at: Date },
): Promise<void> {
  const asks: readonly PersonDatum[] = fields.asks ?? PERSON_DATA;
  const unasked = PERSON_DATA.filter((datum) => !asks.includes(datum));
  const { askedNone, lawAnswers, ...columns } = columnsOf(fields);
  await trx
    .updateTable("people")
    .set({
      ...columns,
      ...taxCode,
      updatedAt: at,
      askedNone: sql`array(select unnest(asked_none) intersect select unnest(${unasked}::text[])
        union select unnest(${askedNone}::text[]))`,
      // An answer that is null is taken back; one that was not asked stays.
      lawAnswers: sql<string>`jsonb_strip_nulls(law_answers || ${lawAnswers}::jsonb)`,
    })
    .where("id", "=", id)
    .execute();
  const relations = (["desired", "practised"] as const).filter((relation) => asks.includes(relation));
  if (relations.length > 0)
    await trx.deleteFrom("peopleOccupations").where("personId", "=", id).where("relation", "in", relations).execute();
  if (asks.includes("skills")) await trx.deleteFrom("peopleSkills").where("personId", "=", id).execute();
  if (asks.includes("languages")) await trx.deleteFrom("peopleLanguages").where("personId", "=", id).execute();
  await insertLists(trx, id, {
    desired: asks.includes("desired") ? fields.desired : [],
    practised: asks.includes("practised") ? fields.practised : [],
    skills: asks.includes("skills") ? fields.skills : [],
    languages: asks.includes("languages") ? fields.languages : [],
  });
}

export async function setPersonState(
  trx: WriteDb,
  id: PersonId,
  state: "active" | "archived",
  at: Date,
): Promise<void> {
  await trx.updateTable("people").set({ state, updatedAt: at }).where("id", "=", id).execute();
}

async function insertLists(
  trx: WriteDb,
  personId: PersonId,
  { desired, practised, skills, languages }: Pick<PersonFields, (typeof LISTS)[number]>,
): Promise<void> {
  const occupations = [
    ...desired.map((occupationId) => ({ personId, occupationId, relation: "desired" as const, months: null })),
    ...practised.map(({ occupationId, months }) => ({
      personId,
      occupationId,
      relation: "practised" as const,
      months,
    })),
  ];
  if (occupations.length > 0)
    await trx
      .insertInto("peopleOccupations")
      .values(occupations)
      .onConflict((conflict) => conflict.doNothing())
      .execute();
  if (skills.length > 0)
    await trx
      .insertInto("peopleSkills")
      .values(skills.map((skillId) => ({ personId, skillId })))
      .onConflict((conflict) => conflict.doNothing())
      .execute();
  if (languages.length > 0)
    await trx
      .insertInto("peopleLanguages")
      .values(languages.map((row) => ({ personId, ...row })))
      .onConflict((conflict) => conflict.doNothing())
      .execute();
}

export type PersonRecord = PersonFields & {
  id: PersonId;
  state: "active" | "archived";
  hasTaxCode: boolean;
  version: number;
  createdAt: Date;
  updatedAt: Date;
  comuneName: string | null;
  createdByName: string | null;
};

/** The whole file of a person for the desk. The read is written down, with its purpose, before the file is given. */
export async function findPersonForStaff(db: Db, id: PersonId, reader: Reader): Promise<PersonRecord | undefined> {
  const row = await db
    .selectFrom("people as p")
    .leftJoin("places as c", "c.istat", "p.comune")
    .leftJoin("users as u", "u.id", "p.createdBy")
    .select([
      "p.id",
      "p.state",
      "p.givenName",
      "p.familyName",
      "p.birthDate",
      "p.email",
      "p.phone",
      "p.comune",
      "p.birthPlace",
      "p.address",
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
      "p.workConditions",
      "p.licences",
      "p.askedNone",
      "p.lawAnswers",
      "p.version",
      "p.createdAt",
      "p.updatedAt",
      "c.name as comuneName",
      "u.name as createdByName",
    ])
    .select((eb) => eb("p.taxCodeKey", "is not", null).$castTo<boolean>().as("hasTaxCode"))
    .where("p.id", "=", id)
    .executeTakeFirst();
  if (!row) return undefined;
  const lists = await listsOf(db, id);
  await insertReads(db, reader, [id]);
  return { ...row, ...lists };
}

async function listsOf(db: ReadDb, id: PersonId): Promise<Pick<PersonFields, (typeof LISTS)[number]>> {
  const [occupations, skills, languages] = await Promise.all([
    db
      .selectFrom("peopleOccupations")
      .select(["occupationId", "relation", "months"])
      .where("personId", "=", id)
      .orderBy("occupationId")
      .execute(),
    db.selectFrom("peopleSkills").select("skillId").where("personId", "=", id).orderBy("skillId").execute(),
    db
      .selectFrom("peopleLanguages")
      .select(["language", "level"])
      .where("personId", "=", id)
      .orderBy("language")
      .execute(),
  ]);
  return {
    desired: occupations.filter(({ relation }) => relation === "desired").map(({ occupationId }) => occupationId),
    practised: occupations
      .filter(({ relation }) => relation === "practised")
      .map(({ occupationId, months }) => ({ occupationId, months })),
    skills: skills.map(({ skillId }) => skillId),
    languages,
  };
}

/** Names for a list, as a ranking shows them; each is written down as read. */
export async function listPeopleNamed(db: Db, ids: readonly PersonId[], reader: Reader) {
  if (ids.length === 0) return [];
  const rows = await db
    .selectFrom("people as p")
    .leftJoin("places as c", "c.istat", "p.comune")
    .select([
      "p.id",
      "p.givenName",
      "p.familyName",
      "p.email",
      "p.phone",
      "p.hasCar",
      "p.availableFrom",
      "p.workConditions",
      "c.name as comuneName",
    ])
    .where("p.id", "in", ids)
    .execute();
  await insertReads(
    db,
    reader,
    rows.map(({ id }) => id),
  );
  return rows;
}
