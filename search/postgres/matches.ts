import type { ReadDb } from "~db/client";
import { readText, type ReadText } from "../readText";
import { postgresLexicon } from "./lexicon";
import type { Current } from "./packed/current";
import type { PackedPostings } from "./packed/packedPostings";
import { readAlike, readFields, readMasks } from "./readMasks";
import { scoreOf, worthOf } from "./worth";

/** Texts kept: who ticks filters, widens or turns the page asks the same words again. */
const MOST_TEXTS = 100;
/** Fewer postings than this, and titles spelt alike are looked at too. */
const FEW = 10;

/** What was typed, and the postings that have enough of it. */
export interface Matches {
  /** Null where nothing was typed: every posting, and none better than another. */
  text: ReadText | null;
  /** Their codes; by their side, how well each answers, and 1 where it has every word. */
  codes: readonly number[] | null;
  scores: readonly number[];
  exact: readonly number[];
}

const ALL: Matches = { text: null, codes: null, scores: [], exact: [] };

/** One posting, asked for by its code. */
export function onlyCode(code: number): Matches {
  return { text: null, codes: [code], scores: [0], exact: [1] };
}

interface Kept {
  position: number;
  matches: Promise<Matches>;
}

const texts = new WeakMap<Current["postings"], Map<string, Kept>>();

/** The postings that have the words typed, read again when anything was written since they were read. */
export function matchesOf(db: ReadDb, { postings, position }: Current, typed: string): Promise<Matches> {
  if (typed === "") return Promise.resolve(ALL);
  const known = texts.get(postings) ?? new Map<string, Kept>();
  texts.set(postings, known);
  const kept = known.get(typed);
  known.delete(typed);
  const now = kept?.position === position ? kept : { position, matches: readMatches(db, postings, typed) };
  now.matches.catch(() => known.get(typed) === now && known.delete(typed));
  known.set(typed, now);
  const [oldest] = known.keys();
  if (known.size > MOST_TEXTS && oldest !== undefined) known.delete(oldest);
  return now.matches;
}

async function readMatches(db: ReadDb, postings: PackedPostings, typed: string): Promise<Matches> {
  const text = await readText(postgresLexicon(db), typed);
  if (!text) return ALL;
  const { codes, masks } = await readMasks(db, text);
  const worth = worthOf(text, countsOf(masks), postings.count);
  const enough = codes.flatMap((code, at) => {
    const its = worth.get(masks[at] ?? 0);
    return its ? [{ code, its }] : [];
  });
  const fields = await readFields(db, text, enough.map(({ code }) => code));
  const scored = enough.map(({ code, its }) => ({ code, exact: its.exact, score: scoreOf(its, (fields.get(code) ?? 0) / its.words, postings.titleStemsOf(code)) }));
  const found = scored.length < FEW ? [...scored, ...(await othersAlike(db, text, scored))] : scored;
  return { text, codes: found.map(({ code }) => code), scores: found.map(({ score }) => score), exact: found.map(({ exact }) => (exact ? 1 : 0)) };
}

async function othersAlike(db: ReadDb, text: ReadText, found: readonly { code: number }[]) {
  const known = new Set(found.map(({ code }) => code));
  const alike = await readAlike(db, text);
  return alike.filter(({ code }) => !known.has(code)).map((one) => ({ ...one, exact: false }));
}

function countsOf(masks: readonly number[]): Map<number, number> {
  const counts = new Map<number, number>();
  for (const mask of masks) counts.set(mask, (counts.get(mask) ?? 0) + 1);
  return counts;
}
