import { createRequire } from "node:module";
import path from "node:path";
import { Validator } from "@seriousme/openapi-schema-validator";
import type { LoaderFunction } from "@remix-run/node";
import { beforeAll, expect, test } from "vitest";
import { formatCode } from "~/domain/postings/code";
import { operationsFor } from "~/serializers/api/openapi";
import { loader as comuni } from "~/routes/api/places/list";
import { action as write, loader as missing } from "~/routes/api/missing";
import { loader as occupations } from "~/routes/api/vocabulary/occupations";
import { loader as openapi } from "~/routes/api/openapi";
import { loader as organisations } from "~/routes/api/organisations/list";
import { loader as posting } from "~/routes/api/postings/page";
import { loader as postings } from "~/routes/api/postings/list";
import { loader as skills } from "~/routes/api/vocabulary/skills";
import { wordsFor } from "~/text/words";
import { anOrganisationIn, aPostingIn, insertWorld } from "../../support/desk";
import { ask, indexed, indexVocabulary, publicContext, SITE } from "../../support/publicSite";
import { testDatabase } from "../../support/database";

const database = await testDatabase();
const { db } = database;
const context = publicContext(database);

const SECRETS = {
  contactName: "Nome Segreto",
  contactEmail: "segreta@prova.invalid",
  contactPhone: "0583999999",
  tutor: "Tutor Segreto",
};
const LOADERS: Record<string, LoaderFunction> = {
  postings,
  posting,
  occupations,
  skills,
  comuni,
  organisations,
  openapi,
};
let code = 0;

beforeAll(async () => {
  const world = await insertWorld(db);
  await indexVocabulary(db);
  const organisationId = await anOrganisationIn(db);
  const full = await aPostingIn(db, organisationId, {
    ...SECRETS,
    title: "Magazziniera",
    description: "Prepari gli ordini",
    occupationId: world.occupation(0),
    workingTime: "part_time_mixed",
    weeklyMinutes: 1200,
    shifts: ["night"],
    payMinCents: 152_000,
    payPeriod: "month",
    essentialSkills: [world.skill(0)],
    languages: [{ language: "it", level: "A2" }],
    requiredLicences: ["forklift"],
    educationLevel: 3,
    reserved: "art18",
  });
  const lab = await aPostingIn(db, organisationId, {
    kind: "lab",
    title: "Laboratorio di cucina",
    contract: null,
    comune: null,
    remote: "full",
    beginsAt: "2026-12-01T10:00:00+01:00",
    endsAt: "2026-12-01T12:00:00+01:00",
  });
  await indexed(db, full, lab);
  ({ code } = await db.selectFrom("postings").select("code").where("id", "=", full).executeTakeFirstOrThrow());
});

interface Compiled {
  (value: unknown): boolean;
  errors?: unknown;
}

/** The published document, and a check of any answer against one of its schemas. */
async function published(locale: "it" | "en" = "it") {
  const document = (await (await ask(openapi, publicContext(database, { locale }), "/api/v1/openapi.json")).json()) as {
    openapi: string;
    paths: Record<string, unknown>;
    components: { schemas: Record<string, { properties?: Record<string, { description?: string }> }> };
  };
  // The JSON Schema engine that comes with the document's validator.
  const near = createRequire(
    path.resolve(import.meta.dirname, "../../../node_modules/@seriousme/openapi-schema-validator/package.json"),
  );
  const { Ajv2020 } = near("ajv/dist/2020.js") as {
    Ajv2020: new (options: object) => {
      addSchema(schema: object, key: string): void;
      compile(schema: object): Compiled;
    };
  };
  const ajv = new Ajv2020({ strict: false, validateFormats: false });
  ajv.addSchema({ components: document.components }, "https://document.invalid/");
  const faults = (schema: string, answer: unknown) => {
    const check = ajv.compile({ $ref: `https://document.invalid/#/components/schemas/${schema}` });
    return check(answer) ? [] : check.errors;
  };
  return { document, faults };
}

test.each(["it", "en"] as const)("the document is valid OpenAPI 3.1 and explains every field (%s)", async (locale) => {
  const { document } = await published(locale);
  const validator = new Validator();
  const checked = await validator.validate(structuredClone(document) as never);
  expect(checked.errors ?? []).toEqual([]);
  expect(validator.version).toBe("3.1");
  const unexplained = Object.entries(document.components.schemas).flatMap(([name, { properties = {} }]) =>
    Object.entries(properties)
      .filter(([, { description }]) => !description)
      .map(([field]) => `${name}.${field}`),
  );
  expect(unexplained).toEqual([]);
  expect(Object.keys(document.paths)).toEqual(operationsFor(1).map((operation) => operation.path));
});

test("every address answers as its schema says", async () => {
  const { faults } = await published();
  for (const { key, answer, example } of operationsFor(code)) {
    const response = await ask(LOADERS[key] as LoaderFunction, context, example, {
      params: { code: formatCode(code) },
    });
    expect(response.status, example).toBe(200);
    if (answer !== null) expect(faults(answer, await response.json()), example).toEqual([]);
  }
});

test("a schema refuses what it does not say", async () => {
  const { faults } = await published();
  const answer = (await (
    await ask(posting, context, "/api/v1/opportunita/x", { params: { code: formatCode(code) } })
  ).json()) as object;
  expect(faults("OpportunitaCompleta", { ...answer, stato: "segreta" })).not.toEqual([]);
  expect(faults("OpportunitaCompleta", { ...answer, contattoNome: "x" })).not.toEqual([]);
});

test("the list takes the list's own parameters, tolerates others, and says the ways to other pages", async () => {
  const all = (await (
    await ask(postings, context, "/api/v1/opportunita?boh=1&tipo=nulla&quanti=1&ordina=nuove")
  ).json()) as {
    totale: number;
    pagine: number;
    opportunita: { codice: string }[];
    conteggi: { tipo: Record<string, number> };
    collegamenti: Record<string, string | null>;
  };
  expect(all).toMatchObject({
    totale: 2,
    pagine: 2,
    quanti: 1,
    conteggi: { tipo: { lavoro: 1, laboratorio: 1, corso: 0 } },
  });
  expect(all.opportunita).toHaveLength(1);
  expect(all.collegamenti).toMatchObject({
    precedente: null,
    successiva: `${SITE}/api/v1/opportunita?ordina=nuove&pagina=2&v=1&quanti=1`,
    rss: `${SITE}/opportunita.rss?ordina=nuove&v=1`,
  });
  const next = new URL(all.collegamenti["successiva"] ?? "");
  const second = (await (await ask(postings, context, next.pathname + next.search)).json()) as typeof all;
  expect(second.opportunita[0]?.codice).not.toBe(all.opportunita[0]?.codice);
  expect(await (await ask(postings, context, "/api/v1/opportunita?patente=muletto&turno=notte")).json()).toMatchObject({
    totale: 1,
    opportunita: [{ titolo: "Magazziniera", contratto: { unilav: "A.02.00" } }],
  });
  expect(await (await ask(postings, context, "/api/v1/opportunita?quanti=5000")).json()).toMatchObject({ quanti: 100 });
});

test("no answer names the people behind a posting", async () => {
  const asked: [LoaderFunction, string][] = [
    [postings, "/api/v1/opportunita"],
    [posting, "/api/v1/opportunita/L"],
    [organisations, "/api/v1/organizzazioni"],
  ];
  for (const [loader, address] of asked) {
    const text = await (await ask(loader, context, address, { params: { code: formatCode(code) } })).text();
    expect(Object.values(SECRETS).filter((secret) => text.includes(secret))).toEqual([]);
  }
});

test("drafts and unknown codes are a problem in words", async () => {
  await db.updateTable("postings").set({ state: "draft", publishedAt: null }).where("kind", "=", "lab").execute();
  const lab = await db.selectFrom("postings").select("code").where("kind", "=", "lab").executeTakeFirstOrThrow();
  const { faults } = await published();
  for (const asked of [formatCode(lab.code), "L-9999999", "non-un-codice"]) {
    const response = await ask(posting, context, `/api/v1/opportunita/${asked}`, { params: { code: asked } });
    expect(response.status).toBe(404);
    expect(response.headers.get("content-type")).toContain("application/problem+json");
    const problem = (await response.json()) as unknown;
    expect(faults("Problema", problem)).toEqual([]);
    expect(problem).toMatchObject({
      status: 404,
      detail: wordsFor("it").api.reference.problems.no_posting.detail,
      instance: `/api/v1/opportunita/${asked}`,
    });
  }
});

test("other mistakes have their own words, in the language asked", async () => {
  expect(await (await ask(occupations, context, "/api/v1/occupazioni?q=%20a%20")).json()).toMatchObject({
    status: 400,
    title: "Manca il testo da cercare",
  });
  expect(await (await ask(missing, publicContext(database, { locale: "en" }), "/api/v1/boh")).json()).toMatchObject({
    status: 404,
    title: "Address not found",
  });
  const written = await ask(write as LoaderFunction, context, "/api/v1/opportunita", { method: "POST" });
  expect([written.status, written.headers.get("allow")]).toEqual([405, "GET, HEAD, OPTIONS"]);
});

test("who has the answer already gets 304; any site may read it", async () => {
  const first = await ask(comuni, context, "/api/v1/comuni");
  expect(first.headers.get("access-control-allow-origin")).toBe("*");
  const again = await ask(comuni, context, "/api/v1/comuni", {
    headers: { "if-none-match": first.headers.get("etag") ?? "" },
  });
  expect([again.status, await again.text()]).toEqual([304, ""]);
  const preflight = await ask(comuni, context, "/api/v1/comuni", { method: "OPTIONS" });
  expect([preflight.status, preflight.headers.get("access-control-allow-methods")]).toEqual([
    204,
    "GET, HEAD, OPTIONS",
  ]);
});

test("beyond the quota an address is told when to come back; another address is not", async () => {
  const crowd = publicContext(database, { clientAddress: "192.0.2.77" });
  let last = await ask(comuni, crowd, "/api/v1/comuni");
  expect(last.headers.get("ratelimit")).toMatch(/^"per-address";r=299;t=\d+$/);
  for (let asked = 0; asked < 300 && last.status === 200; asked += 1)
    last = await ask(missing, crowd, "/api/v1/niente").then((answer) =>
      answer.status === 404 ? new Response(null, { status: 200 }) : answer,
    );
  expect(last.status).toBe(429);
  expect(Number(last.headers.get("retry-after"))).toBeGreaterThan(0);
  expect((await ask(comuni, context, "/api/v1/comuni")).status).toBe(200);
});
