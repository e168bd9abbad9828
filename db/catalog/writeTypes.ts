import * as ids from "~/domain/ids";
import type { CatalogColumn } from "./readCatalog";

/** Types that the database cannot name itself: closed lists kept in text columns or arrays, and the shapes of JSON. */
const NAMED: Record<string, string> = {
  "postings.contract": "ContractKey",
  "postings.shifts": "Shift[]",
  "postings.hard_checks": "HardCheck[]",
  "postings.required_licences": "Licence[]",
  "postings.useful_licences": "Licence[]",
  "postings.education_level": "EqfLevel",
  "posting_languages.language": "Language",
  "people_languages.language": "Language",
  "people.education_level": "EqfLevel",
  "people.licences": "Licence[]",
  "people.shifts": "Shift[]",
  "people.working_times": "WorkingTime[]",
  "people.preferred_contracts": "ContractKey[]",
  "people.accepted_contracts": "ContractKey[]",
  "people.asked_none": "MayBeNone[]",
  "people.law_answers": "ColumnType<LawAnswers, string, string>",
  "licence_skills.licence": "Licence",
  "flags.kind": "FlagKindKey",
  "applications.ended_reason": "string",
  "application_moves.from_state": "ApplicationState",
  "application_moves.to_state": "ApplicationState",
  "application_moves.move": 'ApplicationMove | "create"',
  "posting_moves.from_state": "PostingState",
  "posting_moves.to_state": "PostingState",
  "posting_moves.move": "PostingMove",
  "organisations.evidence": "Evidence[]",
  "answer_templates.reason": "RejectionReason",
};

/** Tables whose id is not called by their name in the singular. */
const OTHER_BRANDS: Record<string, string> = {
  people: "PersonId",
  matches: "MatchId",
  crises: "CrisisId",
  signatories: "SignatoryId",
  answer_templates: "TemplateId",
  member_invitations: "InvitationId",
  application_notes: "NoteId",
};

/** The brand of a table's id: `VisitId` in `domain/ids` is the id of `visits`. */
function brandOf(table: string): string | undefined {
  const brand = OTHER_BRANDS[table] ?? `${pascal(table.replace(/s$/, ""))}Id`;
  return brand in ids ? brand : undefined;
}

const brandOfColumn = ({ table, column, references }: CatalogColumn) =>
  brandOf(references ?? (column === "id" ? table : ""));

const SCALARS: Record<string, string> = {
  integer: "number",
  bigint: "number",
  "double precision": "number",
  numeric: "number",
  real: "number",
  boolean: "boolean",
  text: "string",
  citext: "string",
  uuid: "string",
  date: "string",
  bytea: "Buffer",
  tsvector: "string",
};

function baseType(column: CatalogColumn): string {
  const named = NAMED[`${column.table}.${column.column}`];
  if (named) return named;
  const brand = brandOfColumn(column);
  if (brand) return brand;
  if (column.literals) return column.literals.map((literal) => JSON.stringify(literal)).join(" | ");
  if (column.type.startsWith("timestamp")) return "Timestamp";
  if (column.type === "jsonb") return "Json";
  if (column.type.endsWith("[]")) return `${SCALARS[column.type.slice(0, -2)] ?? "unknown"}[]`;
  return SCALARS[column.type] ?? "unknown";
}

function columnType(column: CatalogColumn): string {
  const type = baseType(column) + (column.nullable ? " | null" : "");
  if (column.identity === "a") return `GeneratedAlways<${type}>`;
  return column.default !== null ? `Generated<${type}>` : type;
}

const camel = (name: string) => name.replace(/_([a-z])/g, (_, letter: string) => letter.toUpperCase());
const pascal = (name: string) => camel(`_${name}`);

const writeHead = (
  brands: readonly string[],
) => `// Written by \`npm run db:types\` from the migrated database: change a migration, not this file.
import type { ColumnType, GeneratedAlways } from "kysely";
import type { ApplicationMove, ApplicationState, RejectionReason } from "~/domain/applications/moves";
import type { FlagKindKey } from "~/domain/flags/kinds";
import type { ${brands.join(", ")} } from "~/domain/ids";
import type { Evidence } from "~/domain/organisations/verdicts";
import type { EqfLevel } from "~/domain/terms/education";
import type { Language } from "~/domain/terms/languages";
import type { Licence } from "~/domain/terms/licences";
import type { ContractKey } from "~/domain/terms/contracts";
import type { LawAnswers, MayBeNone } from "~/domain/people/fields";
import type { HardCheck } from "~/domain/postings/hardChecks";
import type { PostingMove, PostingState } from "~/domain/postings/moves";
import type { Shift, WorkingTime } from "~/domain/terms/schedule";

type Timestamp = ColumnType<Date, Date | string, Date | string>;
/** May be left out of an insert: the database fills it. */
type Generated<Type> = Type extends ColumnType<infer Read, infer Insert, infer Update> ? ColumnType<Read, Insert | undefined, Update> : ColumnType<Type, Type | undefined, Type>;
/** Read as a value, written as text: a bare array would reach PostgreSQL as an array, not as JSON. */
type Json = ColumnType<unknown, string, string>;
`;

/** The TypeScript of every table, as Kysely wants it. */
export function writeTypes(columns: CatalogColumn[]): string {
  const tables = groupByTable(columns);
  const interfaces = [...tables].map(
    ([table, list]) =>
      `export interface ${pascal(table)}Table {\n${list.map((column) => `  ${camel(column.column)}: ${columnType(column)};`).join("\n")}\n}\n`,
  );
  const database = `export interface Database {\n${[...tables.keys()].map((table) => `  ${camel(table)}: ${pascal(table)}Table;`).join("\n")}\n}\n`;
  const brands = [...new Set(columns.flatMap((column) => brandOfColumn(column) ?? []))].sort();
  return [writeHead(brands), ...interfaces, database].join("\n");
}

function groupByTable(columns: CatalogColumn[]): Map<string, CatalogColumn[]> {
  const tables = new Map<string, CatalogColumn[]>();
  for (const column of columns) tables.set(column.table, [...(tables.get(column.table) ?? []), column]);
  return tables;
}
