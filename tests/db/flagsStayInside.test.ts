import { readFileSync, readdirSync } from "node:fs";
import path from "node:path";
import { expect, test } from "vitest";
import { applicationToken } from "~/usecases/applications/applicationToken";
import {
  findApplicationByToken,
  findCandidate,
  insertApplication,
  insertApplicationMove,
  listCandidates,
  listStepsForApplicant,
} from "~db/queries/applications/applications";
import { insertFact, insertFlag } from "~db/queries/flags/flags";
import { testDatabase } from "../support/database";
import { anOrganisationIn, aPersonIn, aPostingIn, contextAt, insertWorld, NOW } from "../support/desk";

const { db } = await testDatabase();
const root = path.resolve(import.meta.dirname, "../..");
const textOf = (file: string) => readFileSync(path.join(root, file), "utf8");
const filesUnder = (folder: string) =>
  readdirSync(path.join(root, folder), { recursive: true, encoding: "utf8" })
    .filter((name) => /\.tsx?$/.test(name))
    .map((name) => `${folder}/${name}`);

/** Where the tables of flags and facts may be read: the desk's own queries, and the places reserved by law. */
const INSIDE = [
  "db/queries/flags/expiringFlags.ts",
  "db/queries/flags/flags.ts",
  "db/queries/matching/matching.ts",
  "db/queries/matching/scoreSides.ts",
  "db/queries/people/peopleLists.ts",
];

test("no query but the desk's own reads flags or facts", () => {
  const reading = filesUnder("db/queries").filter((file) =>
    /(selectFrom|innerJoin|leftJoin|with)\(\s*"(flags|personFacts)\b|\b(from|join) (flags|person_facts)\b/.test(
      textOf(file),
    ),
  );
  expect(reading.sort()).toEqual(INSIDE);
});

test("no page of organisations, applicants or the public reaches those queries", () => {
  const outside = ["app/routes/site", "app/routes/account", "app/routes/organisation", "app/routes/feeds"].flatMap(
    filesUnder,
  );
  const reaching = outside.filter((file) =>
    /~db\/queries\/(expiringFlags|flags|matching|people|peopleLists)"|~\/usecases\/(flags|matches|people)\//.test(
      textOf(file),
    ),
  );
  expect(reaching).toEqual([]);
});

test("what an organisation and an applicant are given has no trace of them", async () => {
  await insertWorld(db);
  const organisationId = await anOrganisationIn(db);
  const postingId = await aPostingIn(db, organisationId);
  const personId = await aPersonIn(db, { workConditions: "lavoro seduto" });
  const { token, tokenHash } = applicationToken(contextAt(db).secretKey, "chiave");
  const id = await db.transaction().execute(async (trx) => {
    await insertFact(trx, {
      personId,
      kind: "did_filed",
      onDate: "2025-01-01",
      evidence: "TRACCIA",
      recordedBy: null,
      recordedAt: NOW,
    });
    await insertFlag(trx, {
      personId,
      kind: "social_services",
      basis: "TRACCIA",
      evidence: "TRACCIA",
      computed: false,
      setBy: null,
      setAt: NOW,
      expiresOn: "2027-01-01",
    });
    const application = await insertApplication(trx, {
      postingId,
      personId,
      origin: "desk",
      state: "sent",
      name: "Elira Prova",
      email: null,
      phone: null,
      locale: "it",
      tokenHash,
      sentAt: NOW,
      confirmedAt: NOW,
      createdAt: NOW,
    });
    if (!application) throw new Error("not inserted");
    await insertApplicationMove(trx, {
      applicationId: application,
      at: NOW,
      byUser: null,
      byRole: "operator",
      move: "create",
      fromState: null,
      toState: "sent",
      deskNote: "TRACCIA",
    });
    return application;
  });
  const given = [
    await listCandidates(db, postingId, [organisationId]),
    await findCandidate(db, id, [organisationId]),
    await findApplicationByToken(db, tokenHash),
    await listStepsForApplicant(db, id),
  ];
  expect(token).not.toBe("");
  expect(given[0]).toHaveLength(1);
  expect(JSON.stringify(given)).not.toMatch(/TRACCIA|social_services|did_filed|lavoro seduto/);
});
