import { plain } from "~/domain/postings/csvWords";
import type { OccupationId, OrganisationId, PostingId, SkillId, UserId } from "~/domain/ids";
import { isWritable } from "~/domain/postings/decide";
import { emptyPosting } from "~/domain/postings/emptyPosting";
import type { PostingFields } from "~/domain/postings/fields";
import { importRow, type CsvRecord, type ImportedRow } from "~/domain/postings/importRow";
import type { PostingState } from "~/domain/postings/moves";
import { loadImportLookups } from "./loadImportLookups";
import { createTurns } from "./turns";
import type { ReadDb, WriteDb } from "~db/client";
import { insertPosting, setPostingFields } from "~db/queries/postings/postingFields";
import { findPosting, lockPostingByExternalId } from "~db/queries/postings/postings";
import type { VocabularyEngine } from "~search/port";

/** A word that is not on the list, and the entry it was taken for. */
export interface ReadAs {
  column: "professione" | "competenze";
  typed: string;
  read: string;
}

export type ResolvedRow = ImportedRow & {
  /** Line of the file the row begins on, from 1. */
  line: number;
  readAs: ReadAs[];
};

interface Resolving {
  /** ISO day, in Italy: "+30" counts from here. */
  today: string;
  /** Without it only the words of the lists, as written there, are understood. */
  vocabulary?: VocabularyEngine;
}

/** Rows of an import file as postings: occupations, skills and Comuni by name, alias or code, else by the likest of the vocabulary. */
export async function resolveRows(
  db: ReadDb,
  records: readonly { line: number; values: CsvRecord }[],
  { today, vocabulary }: Resolving,
): Promise<ResolvedRow[]> {
  const exact = await loadImportLookups(db);
  const unknown = { occupation: new Set<string>(), skill: new Set<string>() };
  const collecting = {
    ...exact,
    occupation: (text: string) => exact.occupation(text) ?? (unknown.occupation.add(text), null),
    skill: (text: string) => exact.skill(text) ?? (unknown.skill.add(text), null),
  };
  const turn = createTurns();
  for (const { values } of records) {
    importRow(values, collecting, today);
    await turn();
  }
  const similar = await findSimilarEntries(unknown, vocabulary);
  const rows: ResolvedRow[] = [];
  for (const { line, values } of records) {
    const readAs: ReadAs[] = [];
    const readEntry = <Id>(
      column: ReadAs["column"],
      typed: string,
      match: { id: Id; label: string } | undefined,
    ): Id | null => {
      if (match) readAs.push({ column, typed, read: match.label });
      return match?.id ?? null;
    };
    const row = importRow(
      values,
      {
        ...exact,
        occupation: (text) => exact.occupation(text) ?? readEntry("professione", text, similar.occupation.get(text)),
        skill: (text) => exact.skill(text) ?? readEntry("competenze", text, similar.skill.get(text)),
      },
      today,
    );
    rows.push({ ...row, line, readAs });
    await turn();
  }
  return rows;
}

/** Below this a hit only shares a word with what was typed; without a lead two entries answer as well. */
const MIN_SCORE = 0.6;
const MIN_LEAD = 0.1;

async function findSimilarEntries(
  unknown: Record<"occupation" | "skill", Set<string>>,
  vocabulary: VocabularyEngine | undefined,
) {
  const occupation = new Map<string, { id: OccupationId; label: string }>();
  const skill = new Map<string, { id: SkillId; label: string }>();
  if (!vocabulary) return { occupation, skill };
  for (const text of unknown.occupation) {
    const hit = clearest(await vocabulary.occupations(text, 2));
    if (hit) occupation.set(text, { id: hit.occupationId, label: hit.label });
  }
  for (const text of unknown.skill) {
    const hit = clearest(await vocabulary.skills(text, 2));
    // A part of a longer name may mean another skill: only the same words, misspelled, are taken for it.
    if (hit && countWords(hit.matched ?? hit.label) === countWords(text))
      skill.set(text, { id: hit.skillId, label: hit.label });
  }
  return { occupation, skill };
}

function countWords(text: string): number {
  return plain(text).split(" ").length;
}

function clearest<Hit extends { score: number }>([first, second]: readonly Hit[]): Hit | undefined {
  const clear = first && first.score >= MIN_SCORE && first.score - (second?.score ?? 0) >= MIN_LEAD;
  return clear ? first : undefined;
}

interface RowToWrite {
  organisationId: OrganisationId;
  row: { externalId: string; fields: PostingFields };
  createdBy: UserId | null;
  demo?: boolean;
  /** Only says what would happen. */
  apply?: boolean;
}

export interface WrittenRow {
  /** Null for a new row that was not applied. */
  posting: { id: PostingId; code: number } | null;
  /** `kept`: the file says something else, but the advert has already left the organisation's hands. */
  result: "new" | "changed" | "unchanged" | "kept";
  state: PostingState;
}

/** One row as a draft: new, or the one with the same code of the organisation's own, brought up to date while it may still be written. */
export async function writeRow(
  trx: WriteDb,
  { organisationId, row, createdBy, demo = false, apply = true }: RowToWrite,
): Promise<WrittenRow> {
  const existing = await lockPostingByExternalId(trx, organisationId, row.externalId);
  if (!existing) {
    const posting = apply
      ? await insertPosting(trx, { organisationId, externalId: row.externalId, createdBy, demo, fields: row.fields })
      : null;
    return { posting, result: "new", state: "draft" };
  }
  const { id, code, state } = existing;
  const stored = await findPosting(trx, id);
  if (stored && sameFields(stored, row.fields)) return { posting: { id, code }, result: "unchanged", state };
  if (!isWritable(state)) return { posting: { id, code }, result: "kept", state };
  if (apply) await setPostingFields(trx, id, row.fields);
  return { posting: { id, code }, result: "changed", state };
}

function sameFields(stored: PostingFields, read: PostingFields): boolean {
  return (Object.keys(emptyPosting("job")) as (keyof PostingFields)[]).every(
    (name) => comparable(name, stored) === comparable(name, read),
  );
}

/** Moments by the instant, lists whatever their order. */
function comparable(name: keyof PostingFields, fields: PostingFields): string {
  const value = fields[name];
  if ((name === "beginsAt" || name === "endsAt") && typeof value === "string") return String(Date.parse(value));
  return Array.isArray(value)
    ? value
        .map((each) => (typeof each === "object" ? Object.values(each).join(" ") : String(each)))
        .toSorted()
        .join("\n")
    : String(value);
}
