import { parse } from "csv-parse/sync";
import { XMLParser, XMLValidator } from "fast-xml-parser";
import type { LoaderFunction } from "@remix-run/node";
import { beforeAll, expect, test } from "vitest";
import { COUNT_COLUMN_NAMES, POSTING_COLUMN_NAMES } from "~/serializers/openData/csv";
import { loader as list } from "~/routes/api/postings/list";
import { loader as catalogue } from "~/routes/feeds/openData/catalogue";
import { loader as counts } from "~/routes/feeds/openData/counts";
import { loader as postings } from "~/routes/feeds/openData/postings";
import { wordsFor } from "~/text/words";
import { anOrganisationIn, aPostingIn, insertWorld, NOW } from "../../support/desk";
import { ask, indexed, publicContext, SITE } from "../../support/publicSite";
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

beforeAll(async () => {
  await insertWorld(db);
  const organisationId = await anOrganisationIn(db);
  const busy = await aPostingIn(db, organisationId, {
    ...SECRETS,
    title: "=cmd()",
    description: 'Prima riga\nSeconda, "riga"',
    comune: "046017",
  });
  const quiet = await aPostingIn(db, organisationId, {
    title: "Tirocinio",
    kind: "internship",
    contract: "internship",
    comune: "046026",
  });
  await indexed(db, busy, quiet);
  const applied = (postingId: typeof busy, count: number) =>
    Array.from({ length: count }, (_, n) => ({
      postingId,
      origin: "self" as const,
      state: "sent" as const,
      name: `Persona ${n}`,
      email: `persona${n}@prova.invalid`,
      tokenHash: `${postingId}-${n}`,
      confirmedAt: NOW,
      sentAt: NOW,
    }));
  await db
    .insertInto("applications")
    .values([...applied(busy, 5), ...applied(quiet, 4)])
    .execute();
});

type Row = Record<string, string>;
const rowsOf = async (loader: LoaderFunction, address: string) =>
  parse(await (await ask(loader, context, address)).text(), { columns: true }) as Row[];

test("open postings: codes as text, no formula runs, nobody is named", async () => {
  const text = await (await ask(postings, context, "/dati-aperti/opportunita.csv")).text();
  expect(Object.values(SECRETS).filter((secret) => text.includes(secret))).toEqual([]);
  expect(text).not.toContain("Persona ");
  const rows = parse(text, { columns: true }) as Row[];
  expect(Object.keys(rows[0] ?? {})).toEqual(POSTING_COLUMN_NAMES);
  expect(rows).toMatchObject([
    {
      titolo: "'=cmd()",
      comune_istat: "046017",
      contratto_unilav: "A.02.00",
      descrizione: 'Prima riga\nSeconda, "riga"',
      stagionale: "no",
    },
    { tipo: "tirocinio", contratto_unilav: "C.01.00" },
  ]);
});

test("fewer than five applications are not told", async () => {
  const rows = await rowsOf(counts, "/dati-aperti/opportunita-per-mese.csv");
  expect(Object.keys(rows[0] ?? {})).toEqual([...COUNT_COLUMN_NAMES]);
  expect(rows).toMatchObject([
    {
      mese: "2026-11",
      comune_istat: "046017",
      tipo: "lavoro",
      annunci: "1",
      candidature: "5",
      candidature_meno_di_5: "no",
    },
    {
      mese: "2026-11",
      comune_istat: "046026",
      tipo: "tirocinio",
      annunci: "1",
      candidature: "",
      candidature_meno_di_5: "si",
    },
  ]);
});

test.each(["it", "en"] as const)("every column of the files is explained (%s)", (locale) => {
  const { reference, openData } = wordsFor(locale).api;
  const meanings: Record<string, string> = { ...reference.meanings, ...openData.meanings };
  expect([...POSTING_COLUMN_NAMES, ...COUNT_COLUMN_NAMES].filter((name) => !meanings[name])).toEqual([]);
});

interface Node {
  "@id": string;
  "@type": string[];
  [property: string]: unknown;
}
interface Value {
  "@id"?: string;
  "@value"?: string;
}

/** What DCAT-AP_IT makes mandatory, and what the guidelines ask besides. */
const REQUIRED: Record<string, string[]> = {
  "dcatapit:Catalog": [
    "dct:title",
    "dct:description",
    "dct:publisher",
    "dct:modified",
    "dcat:dataset",
    "dcat:themeTaxonomy",
    "dct:license",
    "foaf:homepage",
    "dct:language",
  ],
  "dcatapit:Dataset": [
    "dct:identifier",
    "dct:title",
    "dct:description",
    "dct:modified",
    "dcat:theme",
    "dct:rightsHolder",
    "dct:publisher",
    "dct:accrualPeriodicity",
    "dcat:distribution",
    "dcat:contactPoint",
    "dct:conformsTo",
  ],
  "dcatapit:Distribution": [
    "dct:format",
    "dcat:accessURL",
    "dcat:downloadURL",
    "dct:license",
    "dct:title",
    "dct:description",
  ],
  "dcatapit:Agent": ["dct:identifier", "foaf:name"],
  "dcatapit:Organization": ["vcard:fn", "vcard:hasEmail"],
  "dcatapit:LicenseDocument": ["dct:type", "foaf:name"],
  "dct:Standard": ["dct:identifier", "dct:title"],
};

async function graph(): Promise<Node[]> {
  return ((await (await ask(catalogue, context, "/dati-aperti/catalogo.jsonld")).json()) as { "@graph": Node[] })[
    "@graph"
  ];
}

test("the catalogue has every property the national profile requires", async () => {
  const nodes = await graph();
  for (const [type, properties] of Object.entries(REQUIRED)) {
    const found = nodes.filter((node) => node["@type"].includes(type));
    expect(found.length, type).toBeGreaterThan(0);
    expect(
      found.flatMap((node) =>
        properties
          .filter((property) => !(node[property] as Value[] | undefined)?.length)
          .map((property) => `${node["@id"]} ${property}`),
      ),
    ).toEqual([]);
  }
  expect(JSON.stringify(nodes)).toContain('"c_e715"');
});

test("the catalogue points at nothing of its own that is not in it, and every file it offers answers", async () => {
  const nodes = await graph();
  const known = new Set(nodes.map((node) => node["@id"]));
  const pointed = nodes.flatMap((node) =>
    Object.values(node)
      .flat()
      .flatMap((value) => (value as Value | null)?.["@id"] ?? []),
  );
  expect(pointed.filter((iri) => iri.startsWith(`${SITE}/dati-aperti#`) && !known.has(iri))).toEqual([]);
  const answering: Record<string, LoaderFunction> = {
    "/dati-aperti/opportunita.csv": postings,
    "/dati-aperti/opportunita-per-mese.csv": counts,
    "/api/v1/opportunita": list,
  };
  const offered = nodes.flatMap((node) =>
    ((node["dcat:downloadURL"] as Value[] | undefined) ?? []).map((value) => (value["@id"] ?? "").slice(SITE.length)),
  );
  expect(offered.toSorted()).toEqual(Object.keys(answering).toSorted());
  for (const path of offered)
    expect((await ask(answering[path] as LoaderFunction, context, path)).status, path).toBe(200);
});

test("the three writings of the catalogue say the same things", async () => {
  const nodes = await graph();
  const statements = nodes.reduce(
    (sum, { "@id": _, "@type": types, ...properties }) => sum + types.length + Object.values(properties).flat().length,
    0,
  );
  const xml = await (await ask(catalogue, context, "/dati-aperti/catalogo.rdf")).text();
  expect(XMLValidator.validate(xml)).toBe(true);
  const { "rdf:RDF": rdf } = new XMLParser({ ignoreAttributes: false, isArray: () => true }).parse(xml) as {
    "rdf:RDF": { "rdf:Description": Record<string, unknown[]>[] }[];
  };
  const written = (rdf[0]?.["rdf:Description"] ?? []).reduce(
    (sum, one) =>
      sum +
      Object.entries(one)
        .filter(([name]) => !name.startsWith("@"))
        .reduce((inner, [, values]) => inner + values.length, 0),
    0,
  );
  expect(written).toBe(statements);
  const turtle = await (await ask(catalogue, context, "/dati-aperti/catalogo.ttl")).text();
  expect(nodes.filter((node) => !turtle.includes(`\n<${node["@id"]}>\n  a `)).map((node) => node["@id"])).toEqual([]);
});
