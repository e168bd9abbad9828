import { describe, expect, test } from "vitest";
import { breach, layerTable } from "./importRules";
import { importsOf, readImports, sourcesUnder, stemOf, textOf, type Import } from "./readImports";

const FOLDERS = ["app", "db", "search"];

function breaches(file: string, imports: readonly Import[]): string[] {
  return imports.map((wanted) => breach(stemOf(file), wanted)).filter((reason) => reason !== undefined);
}

const FILES = FOLDERS.flatMap((folder) => sourcesUnder(folder)).filter((file) => !file.endsWith(".d.mts"));
/** Found while the file loads, for reading a thousand sources on a busy machine takes longer than a test may. */
const BREACHES = FILES.flatMap((file) => breaches(file, importsOf(file)));

test("every import follows the folder map", () => {
  expect(FILES.length).toBeGreaterThan(20);
  expect(BREACHES).toEqual([]);
});

test("app/README.md prints the folder map as it is checked", () => {
  expect(textOf("app/README.md")).toContain(layerTable());
});

test("pages and serializers only read the database: writing goes through a use case", () => {
  const writes = [...sourcesUnder("app/routes"), ...sourcesUnder("app/serializers")].flatMap((file) =>
    importsOf(file)
      .filter(({ to }) => to.startsWith("db/queries/"))
      .flatMap(({ names }) => names.filter((name) => /^(insert|set|delete|lock)[A-Z]/.test(name)))
      .map((name) => `${file}: ${name}`),
  );
  expect(writes).toEqual([]);
});

describe("a breach is seen", () => {
  test.each([
    ["domain reads the database", "app/domain/ids.ts", 'import { openDatabase } from "~db/client";'],
    ["domain reads a file", "app/domain/ids.ts", 'import fs from "node:fs";'],
    ["domain reaches out with dots", "app/domain/postings/kinds.ts", 'export { paths } from "../../paths";'],
    ["domain loads something late", "app/domain/ids.ts", 'const later = () => import("~/server/env");'],
    ["db calls a use case", "db/queries/accounts/users.ts", 'import { sendMail } from "~/usecases/letters/sendMail";'],
    ["search knows the server", "search/port.ts", 'import { readEnv } from "~/server/env";'],
    [
      "the server calls a use case",
      "app/server/request/http.ts",
      'import { inTransaction } from "~/usecases/context";',
    ],
    ["text knows paths", "app/text/shell/it.ts", 'import { paths } from "~/paths";'],
    ["paths know text", "app/paths.ts", 'import { wordsFor } from "~/text/words";'],
    [
      "a page uses a part of another page",
      "app/routes/desk/people/file/route.tsx",
      'import { PeopleTable } from "../list/PeopleTable";',
    ],
    [
      "a page uses a part of another area",
      "app/routes/site/home/route.tsx",
      'import { MatchRow } from "~/routes/desk/parts/MatchRow";',
    ],
    [
      "a part reads the database",
      "app/routes/desk/people/list/PeopleTable.tsx",
      'import { listPeople } from "~db/queries/peopleLists";',
    ],
    [
      "a component uses a part",
      "app/components/data/Table.tsx",
      'import { PeopleTable } from "~/routes/desk/people/list/PeopleTable";',
    ],
    ["a component reads the database", "app/components/Header.tsx", 'import type { Db } from "~db/client";'],
    ["a component fetches", "app/components/Header.tsx", 'import axios from "axios";'],
    ["a route imports a route", "app/routes/site/home/route.tsx", 'import { loader } from "../faq";'],
    ["a route writes SQL", "app/routes/site/home/route.tsx", 'import { sql } from "kysely";'],
    ["a route opens the database", "app/routes/site/home/route.tsx", 'import { openDatabase } from "~db/client";'],
    ["a second file knows Lucia", "app/server/request/http.ts", 'import { Lucia } from "lucia";'],
    ["a folder nobody planned", "app/extra/thing.ts", 'import { z } from "zod";'],
  ])("%s", (_name, file, text) => {
    expect(breaches(file, readImports(file, text))).toHaveLength(1);
  });
});

test.each([
  ["app/routes/desk/people/list/route.tsx", 'import { PeopleTable } from "./PeopleTable";'],
  ["app/routes/desk/people/edit.tsx", 'import { PersonForm } from "./parts/PersonForm";'],
  ["app/routes/desk/people/file/route.tsx", 'import { LookAlikes } from "../../parts/LookAlikes";'],
  ["app/routes/site/home/route.tsx", 'import { findPosting } from "~db/queries/postings";'],
  ["app/server/request/appContext.ts", 'import type { Context } from "~/usecases/context";'],
  ["app/usecases/postings/publish.ts", 'import { inTransaction } from "../context";'],
  ["app/domain/postings/fields.ts", 'import { z } from "zod";\nimport { KINDS } from "./kinds";'],
])("%s may", (file, text) => {
  expect(breaches(file, readImports(file, text))).toEqual([]);
});
