import { sql } from "kysely";
import type { SignedIn } from "~/domain/access/actor";
import { VISITOR } from "~/domain/access/actor";
import type { Role } from "~/domain/access/roles";
import { OccupationId, SkillId, type OrganisationId, type PersonId, type PostingId } from "~/domain/ids";
import type { PersonEntry } from "~/domain/people/fields";
import { emptyPosting } from "~/domain/postings/emptyPosting";
import type { PostingFields } from "~/domain/postings/fields";
import type { Context } from "~/usecases/context";
import type { Db } from "~db/client";
import { insertOrganisation } from "~db/queries/organisations/organisations";
import { insertPerson } from "~db/queries/people/people";
import { setComuni } from "~db/queries/places/places";
import { insertPosting } from "~db/queries/postings/postingFields";
import { insertUser } from "~db/queries/accounts/users";
import { COMUNI } from "~db/seed/comuni";

export const NOW = new Date("2026-11-23T09:42:00Z");

/** What use cases work with, at a moment that stands still. */
export function contextAt(db: Db, now = NOW): Context {
  return { db, now: () => now, siteUrl: "http://prova.invalid", secretKey: Buffer.alloc(32, 7), requestId: "prova" };
}

let users = 0;
export async function actorWith(db: Db, roles: Role[], organisationIds: OrganisationId[] = []): Promise<SignedIn> {
  users += 1;
  const email = `utente${users}@prova.invalid`;
  const userId = await db
    .transaction()
    .execute((trx) => insertUser(trx, { email, name: `Utente ${users}`, passwordHash: null, roles }));
  if (!userId) throw new Error("user not inserted");
  return { ...VISITOR, userId, name: `Utente ${users}`, email, roles, organisationIds };
}

export interface Vocabulary {
  occupation: (index: number) => OccupationId;
  skill: (index: number) => SkillId;
}

/** The Comuni, eight occupations over five ISCO groups and twelve skills, some implied and some under a broader one. */
export async function insertWorld(db: Db): Promise<Vocabulary> {
  await db.transaction().execute((trx) => setComuni(trx, COMUNI));
  await sql`insert into isco_groups (code, label_it) values ('4321', 'Magazzino'), ('4322', 'Produzione'), ('5120', 'Cuochi'), ('5321', 'Assistenza'), ('9112', 'Pulizie')`.execute(
    db,
  );
  const groups = ["4321", "4321", "4322", "5120", "5120", "5321", "9112", "9112"];
  const occupations = await db
    .insertInto("occupations")
    .values(
      groups.map((isco, n) => ({
        source: "local" as const,
        key: `o${n}`,
        isco,
        masculine: `addetto ${n}`,
        feminine: `addetta ${n}`,
      })),
    )
    .returning("id")
    .execute();
  const skills = await db
    .insertInto("skills")
    .values(
      Array.from({ length: 12 }, (_, n) => ({ source: "local" as const, key: `s${n}`, labelIt: `competenza ${n}` })),
    )
    .returning("id")
    .execute();
  const world: Vocabulary = {
    occupation: (index) => occupations[index]?.id ?? OccupationId.parse(0),
    skill: (index) => skills[index]?.id ?? SkillId.parse(0),
  };
  await db
    .updateTable("skills")
    .set({ broaderId: world.skill(0) })
    .where("id", "in", [world.skill(1), world.skill(2)])
    .execute();
  await db
    .insertInto("occupationSkills")
    .values(
      occupations.flatMap(({ id }, n) =>
        [0, 1, 2].map((k) => ({ occupationId: id, skillId: world.skill((n + k * 3) % 12), essential: k < 2 })),
      ),
    )
    .execute();
  await db
    .insertInto("occupationSubstitutes")
    .values({ occupationId: world.occupation(2), substituteId: world.occupation(0), strength: "high", signedBy: null })
    .execute();
  return world;
}

export function anEntry(differing: Partial<PersonEntry> = {}): PersonEntry {
  return {
    givenName: "Elira",
    familyName: "Prova",
    birthDate: "1988-03-07",
    taxCode: null,
    email: null,
    phone: null,
    comune: "046001",
    address: null,
    hasCar: false,
    maxTravelKm: null,
    educationLevel: 3,
    preferredContracts: [],
    acceptedContracts: [],
    workingTimes: [],
    weeklyMinutesMin: null,
    weeklyMinutesMax: null,
    shifts: [],
    availableFrom: "2026-11-01",
    workConditions: null,
    licences: [],
    desired: [],
    practised: [],
    skills: [],
    languages: [],
    askedNone: [],
    lawAnswers: {},
    ...differing,
  };
}

/** A person straight into the table, without the duplicate guard. */
export async function aPersonIn(db: Db, differing: Partial<PersonEntry> = {}): Promise<PersonId> {
  const { taxCode: _, ...fields } = anEntry(differing);
  const id = await db.transaction().execute((trx) => insertPerson(trx, { fields, taxCode: null, createdBy: null }));
  if (!id) throw new Error("person not inserted");
  return id;
}

export async function anOrganisationIn(db: Db, name = "Cartiera Inventata"): Promise<OrganisationId> {
  const id = await db.transaction().execute((trx) =>
    insertOrganisation(trx, {
      name,
      kind: "employer",
      vatNumber: null,
      taxCode: "00000000018",
      comune: "046017",
      email: null,
      phone: null,
    }),
  );
  if (!id) throw new Error("organisation not inserted");
  return id;
}

/** A published posting with these fields. */
export async function aPostingIn(
  db: Db,
  organisationId: OrganisationId,
  differing: Partial<PostingFields> = {},
): Promise<PostingId> {
  const fields: PostingFields = {
    ...emptyPosting("job"),
    title: "Addetta/o al magazzino",
    comune: "046026",
    contract: "fixed_term",
    closesOn: "2026-12-31",
    startsOn: "2026-12-07",
    ...differing,
  };
  const { id } = await db
    .transaction()
    .execute((trx) => insertPosting(trx, { organisationId, createdBy: null, fields }));
  await db
    .updateTable("postings")
    .set({ state: "published", publishedAt: NOW, refreshedAt: NOW })
    .where("id", "=", id)
    .execute();
  return id;
}
