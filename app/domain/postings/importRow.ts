import { type FieldError, type FieldErrors, fieldError } from "~/domain/forms/errors";
import { type FormValues, readForm, type Shape } from "~/domain/forms/formValues";
import type { OccupationId, SkillId } from "~/domain/ids";
import { CSV_COLUMNS, type CsvColumn } from "./csvColumns";
import { emptyPosting } from "./emptyPosting";
import { postingFieldReaders, TEXT_LIMITS } from "./postingFieldReaders";
import type { PostingFields } from "./fields";
import { INTERNSHIP_CONTRACTS } from "../terms/contracts";
import { readLanguageCells } from "./readLanguageCells";
import { readLanguages } from "./languagePairs";
import { isAsked, fieldsNotAsked } from "./screens";
import { refuseContradictions, tidyFields } from "./wizard";

/** What only the database knows, asked by the words in the cell. */
export interface ImportLookups {
  /** Title, alias or ISCO code of an occupation. */
  occupation: (text: string) => OccupationId | null;
  skill: (text: string) => SkillId | null;
  /** Name or ISTAT code of a Comune → ISTAT code. */
  comune: (text: string) => string | null;
}

/** A cell that cannot be taken, or (among the notes) that was taken in part. */
export type ImportProblem = { column: string } & FieldError;

export type ImportedRow =
  | { ok: true; externalId: string; organisation: string | null; fields: PostingFields; notes: ImportProblem[] }
  | { ok: false; externalId: string | null; organisation: string | null; problems: ImportProblem[] };

export type CsvRecord = Record<string, string>;

/**
 * One row of an import file as a posting. Cells that cannot be read or contradict each other are problems and the row
 * is not taken; an occupation or a skill not on the list is a note, and the words are kept among the other requirements.
 */
export function importRow(record: CsvRecord, lookups: ImportLookups, today: string): ImportedRow {
  const row: Reading = { record, values: {}, problems: [], notes: [] };
  for (const column of CSV_COLUMNS) readCell(row, column);
  const ids = lookUp(row, lookups);
  const { fields, errors } = readFields(row, today);
  row.problems.push(...Object.entries(errors).map(([field, error]) => ({ column: columnOf(field), ...error })));
  const [externalId, organisation] = [
    cell(record, "codice_interno").slice(0, 100) || null,
    cell(record, "organizzazione") || null,
  ];
  if (row.problems.length > 0 || externalId === null)
    return { ok: false, externalId, organisation, problems: row.problems };
  const kind = fields.kind ?? "job";
  const posting = { ...emptyPosting(kind), ...ownOf(kind, { ...fields, ...ids }, row) };
  return { ok: true, externalId, organisation, notes: row.notes, fields: withUnknownSkills(posting, row.notes) };
}

/** What the kind is not asked stays behind, with a note for every cell that said something; a promise of an answer where nobody waits says nothing. */
function ownOf(kind: PostingFields["kind"], fields: Partial<PostingFields>, row: Reading): Partial<PostingFields> {
  const others = CSV_COLUMNS.filter(
    ({ field }) => field !== undefined && field !== "responseDays" && !isAsked(kind, field),
  );
  for (const { name } of others)
    if (cell(row.record, name) !== "" && !SAYS_NO.test(cell(row.record, name)))
      row.notes.push({ column: name, ...fieldError("not_for_kind") });
  return {
    ...fields,
    ...fieldsNotAsked(kind),
    ...(isAsked(kind, "joining") && fields.joining ? { joining: fields.joining } : {}),
  };
}

/** A cell that says no says nothing. */
const SAYS_NO = /^(?:no|0|nessuno)$/i;

interface Reading {
  record: CsvRecord;
  values: FormValues;
  problems: ImportProblem[];
  notes: ImportProblem[];
}

function cell(record: CsvRecord, name: string): string {
  return (Object.hasOwn(record, name) ? (record[name] ?? "") : "").trim();
}

function readCell(row: Reading, column: CsvColumn): void {
  const text = cell(row.record, column.name);
  if (text === "" && column.required) row.problems.push({ column: column.name, ...fieldError("required") });
  if (text === "" || !column.field) return;
  if (!column.words) {
    row.values[column.field] = text;
    return;
  }
  const meant: string[] = [];
  for (const word of column.several ? partsOf(text) : [text]) {
    const value = column.words(word);
    if (value === null)
      row.problems.push({ column: column.name, ...fieldError("unknown", { value: word.slice(0, 80) }) });
    else if (value !== "") meant.push(value);
  }
  row.values[column.field] = meant;
}

/** Cells with several values: between commas, semicolons, bars or line ends. */
function partsOf(text: string): string[] {
  return text
    .slice(0, 5000)
    .split(/[,;|\n]/)
    .map((part) => part.trim())
    .filter((part) => part !== "");
}

function lookUp(row: Reading, lookups: ImportLookups): Partial<PostingFields> {
  const essential = skillsOf(row, "competenze_essenziali", lookups);
  const desirable = skillsOf(row, "competenze_utili", lookups).filter((id) => !essential.includes(id));
  return {
    occupationId: one(row, "professione", lookups.occupation, "notes"),
    comune: one(row, "comune", lookups.comune, "problems"),
    essentialSkills: essential,
    desirableSkills: desirable,
  };
}

function one<Found>(
  row: Reading,
  column: string,
  find: (text: string) => Found | null,
  otherwise: "notes" | "problems",
): Found | null {
  const text = cell(row.record, column);
  const entry = text === "" ? null : find(text);
  if (text !== "" && entry === null)
    row[otherwise].push({ column, ...fieldError("unknown", { value: text.slice(0, 80) }) });
  return entry;
}

function skillsOf(row: Reading, column: string, { skill }: ImportLookups): SkillId[] {
  const skillIds = new Set<SkillId>();
  for (const text of partsOf(cell(row.record, column)).slice(0, 30)) {
    const id = skill(text);
    if (id === null) row.notes.push({ column, ...fieldError("unknown", { value: text.slice(0, 80) }) });
    else skillIds.add(id);
  }
  return [...skillIds];
}

function readFields(row: Reading, today: string): { fields: Partial<PostingFields>; errors: FieldErrors } {
  const {
    occupationId: _o,
    comune: _c,
    essentialSkills: _e,
    desirableSkills: _d,
    ...shape
  } = postingFieldReaders(today);
  const read = readForm(shape as Shape, row.values);
  const answers = { fields: read.fields as Partial<PostingFields>, errors: read.errors };
  const languages = readLanguageCells(partsOf(cell(row.record, "lingue")));
  const pairs = "error" in languages ? languages : readLanguages(languages.value);
  if ("error" in pairs) answers.errors["languages"] = pairs.error;
  else answers.fields.languages = pairs.value;
  const kind = kindOf(row.values, answers.fields);
  answers.fields.kind = kind;
  refuseContradictions(answers, { kind, today });
  return { fields: tidyFields(answers.fields, kind), errors: answers.errors };
}

/** Without a kind, an internship contract makes an internship. */
function kindOf(values: FormValues, { kind, contract }: Partial<PostingFields>): PostingFields["kind"] {
  if (values["kind"] !== undefined && kind) return kind;
  return contract && (INTERNSHIP_CONTRACTS as readonly string[]).includes(contract) ? "internship" : "job";
}

function columnOf(field: string): string {
  return CSV_COLUMNS.find((column) => column.field === field)?.name ?? (field === "languages" ? "lingue" : field);
}

/** Skills the vocabulary does not know are not lost: they become lines of the other requirements. */
function withUnknownSkills(posting: PostingFields, notes: readonly ImportProblem[]): PostingFields {
  const unknown = notes.flatMap((note) =>
    note.column.startsWith("competenze") && note.code === "unknown" ? [note.params.value] : [],
  );
  if (unknown.length === 0) return posting;
  const lines = [posting.otherRequirements, ...unknown].filter((line) => line !== null && line !== "").join("\n");
  return { ...posting, otherRequirements: lines.slice(0, TEXT_LIMITS.otherRequirements) };
}
