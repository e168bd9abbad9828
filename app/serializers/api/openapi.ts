import { z } from "zod";
import { EQF_LEVELS } from "~/domain/terms/education";
import { LANGUAGES } from "~/domain/terms/languages";
import { paths } from "~/paths";
import type { Words } from "~/text/words";
import { WITHIN_KM } from "~search/port";
import {
  CHOICE_PARAMETERS,
  CONTRACT_SLUGS,
  KIND_SLUGS,
  LICENCE_SLUGS,
  PARAMETERS,
  REMOTE_SLUGS,
  SHIFT_SLUGS,
  SORT_SLUGS,
  WORKING_TIME_SLUGS,
} from "~search/query";
import { PAGE_SIZE_PARAMETER, MAX_PAGE_SIZE } from "../pageSize";
import { LICENCE } from "./serializeList";
import { PROBLEMS, type ProblemKey } from "./problems";
import { SCHEMAS, type SchemaName } from "./schemas";

export type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json };

export interface Parameter {
  name: string;
  in: "query" | "path";
  meaning: keyof Words["api"]["reference"]["query"];
  schema: { readonly [key: string]: Json };
  several?: true;
  required?: true;
  example?: string;
}

export interface Operation {
  key: keyof Words["api"]["reference"]["operations"];
  path: string;
  answer: SchemaName | null;
  parameters: readonly Parameter[];
  problems: readonly ProblemKey[];
  /** An address that answers, on this site. */
  example: string;
}

const oneOf = (slugs: Record<string, string>) => ({ type: "string", enum: Object.values(slugs) });
const list = (name: string, meaning: Parameter["meaning"], slugs: Record<string, string>): Parameter => ({
  name,
  in: "query",
  meaning,
  several: true,
  schema: { type: "array", items: oneOf(slugs) },
});

/** The list's own parameters: unknown names and values do not count. */
export const LIST_PARAMETERS: readonly Parameter[] = [
  {
    name: PARAMETERS.text,
    in: "query",
    meaning: "q",
    schema: { type: "string", maxLength: 200 },
    example: "magazzino",
  },
  {
    name: PARAMETERS.comune,
    in: "query",
    meaning: "dove",
    schema: { type: "string", pattern: "^\\d{6}$" },
    example: "046017",
  },
  { name: PARAMETERS.withinKm, in: "query", meaning: "km", schema: { type: "integer", enum: [...WITHIN_KM] } },
  list(PARAMETERS.kinds, "tipo", KIND_SLUGS),
  list(PARAMETERS.contractGroups, "contratto", CONTRACT_SLUGS),
  list(PARAMETERS.workingTimes, "orario", WORKING_TIME_SLUGS),
  list(PARAMETERS.shifts, "turno", SHIFT_SLUGS),
  {
    name: PARAMETERS.occupationGroup,
    in: "query",
    meaning: "professione",
    schema: { type: "string", pattern: "^\\d{1,2}$" },
  },
  { name: PARAMETERS.educationMax, in: "query", meaning: "titolo", schema: { type: "integer", enum: [...EQF_LEVELS] } },
  list(PARAMETERS.licences, "patente", LICENCE_SLUGS),
  list(PARAMETERS.languages, "lingua", Object.fromEntries(LANGUAGES.map((language) => [language, language]))),
  list(PARAMETERS.remote, "remoto", REMOTE_SLUGS),
  ...Object.values(CHOICE_PARAMETERS).map((name): Parameter => ({
    name,
    in: "query",
    meaning: "scelta",
    schema: { type: "string", enum: ["1"] },
  })),
  { name: PARAMETERS.sort, in: "query", meaning: "ordina", schema: oneOf(SORT_SLUGS) },
  { name: PARAMETERS.page, in: "query", meaning: "pagina", schema: { type: "integer", minimum: 1, maximum: 500 } },
  {
    name: PAGE_SIZE_PARAMETER,
    in: "query",
    meaning: "quanti",
    schema: { type: "integer", minimum: 1, maximum: MAX_PAGE_SIZE },
  },
];
const wanted: Parameter = {
  name: "q",
  in: "query",
  meaning: "testo",
  required: true,
  schema: { type: "string", minLength: 2, maxLength: 100 },
  example: "cuoco",
};

/** Every address of the interface: routes, document, page and tests read this table. `code` is one that exists. */
export const operationsFor = (code: number): readonly Operation[] => [
  {
    key: "postings",
    path: paths.api.postings(),
    answer: "ElencoOpportunita",
    parameters: LIST_PARAMETERS,
    problems: [],
    example: paths.api.postings({ q: "magazzino", dove: "046017", km: 20 }),
  },
  {
    key: "posting",
    path: `${paths.api.postings()}/{codice}`,
    answer: "OpportunitaCompleta",
    parameters: [
      { name: "codice", in: "path", meaning: "codice", required: true, schema: { type: "string" }, example: "L-482" },
    ],
    problems: ["no_posting"],
    example: paths.api.posting(code),
  },
  {
    key: "occupations",
    path: paths.api.occupations(),
    answer: "ElencoOccupazioni",
    parameters: [wanted],
    problems: ["text_missing"],
    example: paths.api.occupations({ q: "cuoco" }),
  },
  {
    key: "skills",
    path: paths.api.skills(),
    answer: "ElencoCompetenze",
    parameters: [wanted],
    problems: ["text_missing"],
    example: paths.api.skills({ q: "muletto" }),
  },
  {
    key: "comuni",
    path: paths.api.comuni(),
    answer: "ElencoComuni",
    parameters: [],
    problems: [],
    example: paths.api.comuni(),
  },
  {
    key: "organisations",
    path: paths.api.organisations(),
    answer: "ElencoOrganizzazioni",
    parameters: [],
    problems: [],
    example: paths.api.organisations(),
  },
  {
    key: "openapi",
    path: paths.api.openapi(),
    answer: null,
    parameters: [],
    problems: [],
    example: paths.api.openapi(),
  },
];

interface Site {
  words: Words;
  siteUrl: string;
  siteName: string;
  email: string;
  /** In front of every address: "" or "/en". */
  prefix: string;
}

/** The whole interface as OpenAPI 3.1, in the words of one language. */
export function openapiDocument({ words, siteUrl, siteName, email, prefix }: Site): Json {
  const { reference } = words.api;
  return {
    openapi: "3.1.1",
    info: {
      title: `${siteName}: ${reference.title}`,
      version: "1.0.0",
      summary: reference.lead,
      description: reference.info,
      license: { name: "CC BY 4.0", url: LICENCE },
      contact: { name: siteName, url: `${siteUrl}${prefix}${paths.api.home()}`, email },
    },
    servers: [{ url: siteUrl + prefix || "/" }],
    paths: Object.fromEntries(
      operationsFor(482).map((operation) => [operation.path, { get: operationOf(operation, words) }]),
    ),
    components: { schemas: componentSchemas(words) },
  };
}

function operationOf({ key, answer, parameters, problems }: Operation, words: Words): Json {
  const problem = (name: ProblemKey) => [
    String(PROBLEMS[name]),
    {
      description: words.api.reference.problems[name].detail,
      content: { "application/problem+json": { schema: ref("Problema") } },
    },
  ];
  return {
    operationId: key,
    summary: words.api.reference.operations[key].title,
    description: words.api.reference.operations[key].text,
    ...(parameters.length > 0
      ? { parameters: parameters.map((parameter) => parameterOf(parameter, words.api.reference)) }
      : {}),
    responses: {
      "200": {
        description: words.api.reference.answers.ok,
        headers: { ETag: { schema: { type: "string" } } },
        content: { "application/json": { schema: answer === null ? { type: "object" } : ref(answer) } },
      },
      "304": { description: words.api.reference.answers.unchanged },
      ...(Object.fromEntries([...problems, ...(answer === null ? [] : ["too_many" as const])].map(problem)) as Record<
        string,
        Json
      >),
    },
  };
}

function parameterOf(
  { name, in: place, meaning, schema, several, required, example }: Parameter,
  api: Words["api"]["reference"],
): Json {
  return {
    name,
    in: place,
    description: api.query[meaning],
    required: required ?? false,
    schema,
    ...(several ? { style: "form", explode: true } : {}),
    ...(example === undefined ? {} : { example }),
  };
}

const ref = (name: SchemaName) => ({ $ref: `#/components/schemas/${name}` });

/** The zod schemas as JSON Schema 2020-12, each field with its meaning. */
function componentSchemas(words: Words): Record<string, Json> {
  const registry = z.registry<{ id: string }>();
  for (const [id, schema] of Object.entries(SCHEMAS)) registry.add(schema, { id });
  const { schemas } = z.toJSONSchema(registry, {
    target: "draft-2020-12",
    io: "output",
    uri: (id) => `#/components/schemas/${id}`,
  });
  return Object.fromEntries(
    Object.entries(schemas).map(([name, schema]) => {
      const { $schema: _, $id: __, ...rest } = schema as unknown as Record<string, Json>;
      return [name, explained(rest, words.api.reference.meanings)];
    }),
  );
}

/** Adds to every property what it says. */
function explained(schema: Json, meanings: Readonly<Record<string, string>>): Json {
  if (Array.isArray(schema)) return schema.map((one: Json) => explained(one, meanings));
  if (schema === null || typeof schema !== "object") return schema;
  const entries = Object.entries(schema as Record<string, Json>).map(([key, value]): [string, Json] => {
    if (key !== "properties" || value === null || typeof value !== "object") return [key, explained(value, meanings)];
    return [
      key,
      Object.fromEntries(
        Object.entries(value as Record<string, Json>).map(([name, property]) => [
          name,
          withMeaning(explained(property, meanings), meanings[name]),
        ]),
      ),
    ];
  });
  return Object.fromEntries(entries);
}

function withMeaning(property: Json, meaning: string | undefined): Json {
  return meaning === undefined || property === null || typeof property !== "object" || Array.isArray(property)
    ? property
    : { description: meaning, ...(property as Record<string, Json>) };
}
