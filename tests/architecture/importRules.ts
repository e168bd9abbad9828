import { isPart, isWithinReach } from "./pages";
import type { Import } from "./readImports";

/** Which folders a folder's files may import besides themselves: the table of the folder map. */
interface Layer {
  name: string;
  /** How the table in app/README.md names it; a folder not of `app` is named in the README of its own. */
  folder?: string;
  shows?: string;
  files: { test(file: string): boolean };
  may: string[];
  /** More folders, for their types alone: naming what one carries is not using it. */
  mayName?: string[];
  /** Packages allowed; absent for any that no other rule keeps to itself. */
  packages?: RegExp;
}

/** The first that matches a file is its layer. */
export const LAYERS: Layer[] = [
  // the composition root: it alone may know everybody
  {
    name: "run",
    folder: "[`run/`](run/README.md)",
    shows: "composition root: start, server, jobs, commands of the terminal, first data",
    files: /^app\/run\//,
    may: ["server", "domain", "db", "search", "matching", "usecases", "text", "paths"],
  },
  { name: "doors", files: /^app\/(commands\/|server\/start$)/, may: ["run"], packages: /^$/ },
  {
    name: "domain",
    folder: "[`domain/`](domain/README.md)",
    shows: "what is true",
    files: /^app\/domain\//,
    may: [],
    packages: /^zod$/,
  },
  {
    name: "matching",
    folder: "[`matching/`](matching/README.md)",
    shows: "ranking of many; the scoring itself is `domain/matching`",
    files: /^app\/matching\//,
    may: ["domain"],
  },
  // text and paths: a use case writes the letters it sends, with their words and links
  {
    name: "usecases",
    folder: "[`usecases/`](usecases/README.md)",
    shows: "what happens, and the letters it writes",
    files: /^app\/usecases\//,
    may: ["domain", "db", "search", "matching", "text", "paths"],
  },
  {
    name: "server",
    folder: "[`server/`](server/README.md)",
    shows: "settings, HTTP, sessions, mail",
    files: /^app\/server\//,
    may: ["domain", "db", "paths"],
    mayName: ["usecases", "search", "text"],
  },
  // what machines and printers read: asks the search, shapes the answer, writes it
  {
    name: "serializers",
    folder: "[`serializers/`](serializers/README.md)",
    shows: "what machines and printers read: API, feeds, calendars, open data, paper",
    files: /^app\/serializers\//,
    may: ["domain", "text", "paths", "search", "queries", "server"],
    packages:
      /^(zod|feed|ical-generator|timezones-ical-library|csv-stringify\/sync|@remix-run\/node|pdfkit|uqr|node:(fs|module|path|events))$/,
  },
  {
    name: "text",
    folder: "[`text/`](text/README.md)",
    shows: "every word people read",
    files: /^app\/text\//,
    may: ["domain"],
    packages: /^$/,
  },
  {
    name: "paths",
    folder: "`paths.ts`",
    shows: "every address",
    files: /^app\/paths$/,
    may: ["domain"],
    packages: /^$/,
  },
  {
    name: "components",
    folder: "[`components/`](components/README.md)",
    shows: "markup that two areas or more use",
    files: /^app\/components\//,
    may: ["text", "domain", "paths"],
    packages: /^(react|@remix-run\/react)$/,
  },
  // markup of one page, or of several pages of one area
  {
    name: "parts",
    folder: "[`routes/`](routes/README.md)`**/<page>/`, `parts/`",
    shows: "markup of one page, or of several of one area",
    files: { test: isPart },
    may: ["components", "text", "domain", "paths"],
    packages: /^(react|react-dom\/server|@remix-run\/react|uqr|lru-cache)$/,
  },
  {
    name: "routes",
    folder: "[`routes/`](routes/README.md)",
    shows: "one module a page, thin; reads by itself, writes through one use case",
    files: /^app\/routes\//,
    may: [
      "usecases",
      "server",
      "parts",
      "components",
      "text",
      "domain",
      "paths",
      "queries",
      "search",
      "matching",
      "frame",
      "serializers",
    ],
  },
  {
    name: "client",
    folder: "[`client/`](client/README.md)",
    shows: "what the browser adds to a page that is whole without it",
    files: /^app\/(client\/|entry\.client$)/,
    may: [],
    packages: /^$/,
  },
  {
    name: "frame",
    folder: "`root.tsx`, `entry.*`, `routes.ts`",
    shows: "the document around every page, and the site map",
    files: /^app\/(root|entry\.server|routes)$/,
    may: ["server", "components", "text", "domain", "paths", "queries"],
  },
  {
    name: "styles",
    folder: "[`styles/`](styles/README.md)",
    shows: "Sass, three sheets",
    files: /^app\/styles\//,
    may: [],
  },
  { name: "queries", files: /^db\/queries\//, may: ["db", "domain"] },
  { name: "db", files: /^db\//, may: ["queries", "domain"] },
  { name: "search", files: /^search\//, may: ["domain", "db", "queries"] },
];

/** Packages only some files may know, so that replacing one touches little. */
const KEPT: { package: RegExp; files: RegExp; reason: string }[] = [
  { package: /^lucia$/, files: /^app\/server\/request\/session$/, reason: "one file knows Lucia" },
  {
    package: /^(pg|kysely)(\/|$)/,
    files: /^(db|search|app\/(server|usecases|matching|run))\//,
    reason: "SQL stays out of pages and rules",
  },
  { package: /^meilisearch$/, files: /^search\/meilisearch\//, reason: "the search port hides the engine" },
  { package: /^pdfkit$/, files: /^app\/serializers\/paper\//, reason: "sheets are drawn in one place" },
  { package: /^express/, files: /^app\/(server|run)\//, reason: "pages know requests, not the server" },
  { package: /^nodemailer/, files: /^app\/server\/mail/, reason: "mail goes through one port" },
];

/** The folder map as app/README.md prints it. */
export function layerTable(): string {
  const rows = LAYERS.filter(({ folder }) => folder !== undefined).map(({ folder, shows, may }) => {
    const names = may.map((name) => (name === "queries" ? "db/queries" : name)).join(", ");
    return `| ${folder} | ${shows} | ${names || "nothing"} |`;
  });
  return ["| where | what lives there | may import, beside itself |", "|---|---|---|", ...rows].join("\n");
}

export function layerOf(file: string): Layer | undefined {
  return LAYERS.find(({ files }) => files.test(file));
}

/** Why a file may not import this, or undefined when it may. `file` is a path from the root, its ending left out. */
export function breach(file: string, wanted: Import): string | undefined {
  const from = layerOf(file);
  if (!from) return `${file} is in no layer: give it one in tests/architecture/importRules.ts`;
  return wanted.inside ? insideBreach(file, from, wanted) : packageBreach(file, from, wanted.to);
}

function insideBreach(file: string, from: Layer, { to, typeOnly }: Import): string | undefined {
  const target = layerOf(to);
  if (isMarkup(from) && /^app\/styles\/.*\.scss\?url$/.test(to)) return undefined;
  if (!target) return `${file} imports ${to}, which is in no layer`;
  if (target.name === "routes") return `${file} imports the route ${to}: share it through a part or a use case`;
  if (target.name === "parts" && !isWithinReach(file, to))
    return `${file} imports ${to}, a part of another page: what several pages of an area use stands in parts/, what two areas use in components/`;
  if (target === from || from.may.includes(target.name) || isQuery(from, target)) return undefined;
  if (typeOnly && from.mayName?.includes(target.name)) return undefined;
  return `${file} (${from.name}) imports ${to} (${target.name}): ${from.name} may import ${[from.name, ...from.may].join(", ")}`;
}

/** Pages name the style sheets they link. */
function isMarkup({ name }: Layer): boolean {
  return name === "routes" || name === "frame";
}

/** Who may import db may import its queries. */
function isQuery(from: Layer, target: Layer): boolean {
  return target.name === "queries" && from.may.includes("db");
}

function packageBreach(file: string, from: Layer, name: string): string | undefined {
  if (from.packages && !from.packages.test(name)) return `${file} (${from.name}) imports the package ${name}`;
  const kept = KEPT.find((rule) => rule.package.test(name) && !rule.files.test(file));
  return kept && `${file} imports the package ${name}: ${kept.reason}`;
}
