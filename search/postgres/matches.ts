import { sql } from "kysely";
import type { ReadDb } from "~db/client";
import { readText, type Lexicon, type ReadText } from "../readText";
import { loadCurrentPostings } from "./packed/refresh";
import type { PackedPostings } from "./packed/packedPostings";
import { RANK_STEPS } from "./packed/packedWords";
import { scoreOf, stemsOf, createMaskScorer } from "./scoring";
import { listReadings } from "./words";

/** Fewer postings than this, and titles spelt alike are looked at too. */
const MIN_MATCHES = 10;
const SIMILARITY_TRUST = 0.25;
/** The rank of one word once in the title. */
const TITLE_RANK = 0.6079 * RANK_STEPS;

/** What was typed, and the postings that have enough of it, by their slots; by their side, how well each answers, and 1 where it has every word. */
export interface Matches {
  /** Null where nothing was typed: then every posting, and none better than another. */
  text: ReadText | null;
  slots: readonly number[] | null;
  scores: readonly number[];
  exact: readonly number[];
}

const ALL: Matches = { text: null, slots: null, scores: [], exact: [] };

/** One posting, asked for by its code. */
export function onlySlot(slot: number): Matches {
  return { text: null, slots: [slot], scores: [0], exact: [1] };
}

/** A copy of the postings and where in it they answer: to be used before anything else is waited for. */
export interface MatchedPostings {
  postings: PackedPostings;
  matches: Matches;
}

/** The postings that have enough of what was typed. */
export async function findMatches(db: ReadDb, typed: string): Promise<MatchedPostings> {
  const { text, stems } = await readTypedText(db, typed);
  const postings = await loadCurrentPostings(db, stems);
  const matches = text ? matchesOf(text, postings) : ALL;
  if (!text || !matches.slots || matches.slots.length >= MIN_MATCHES) return { postings, matches };
  const similar = await listSimilarTitles(db, text);
  const now = await loadCurrentPostings(db, stems);
  return { postings: now, matches: withSimilarTitles(matchesOf(text, now), similar, now) };
}

/** What was typed, read with the words that postings have, and its stems. */
async function readTypedText(db: ReadDb, typed: string): Promise<{ text: ReadText | null; stems: string[] }> {
  const lexicon: Lexicon = {
    known: async (stems) => {
      const { words } = await loadCurrentPostings(db, stems);
      return new Set(stems.filter((stem) => words.find(stem) !== null));
    },
    readings: (word, limit) => listReadings(db, "posting", { typed: word, limit }),
  };
  const text = await readText(lexicon, typed);
  return { text, stems: text ? stemsOf(text) : [] };
}

/** Codes of postings whose titles are spelt alike, with a score below what words give. */
async function listSimilarTitles(db: ReadDb, text: ReadText): Promise<{ code: number; score: number }[]> {
  const { rows } = await sql<{ code: number; score: number }>`
    select code, round((${SIMILARITY_TRUST}::real * similarity(folded_title, ${text.folded}))::numeric, 4)::float8 as score from search_documents where folded_title % ${text.folded}`.execute(
    db,
  );
  return rows;
}

function withSimilarTitles(
  matches: Matches,
  similar: readonly { code: number; score: number }[],
  postings: PackedPostings,
): Matches {
  const matchedSlots = new Set(matches.slots);
  const others = similar.flatMap(({ code, score }) => {
    const slot = postings.slotOf(code);
    return slot === undefined || matchedSlots.has(slot) ? [] : [{ slot, score }];
  });
  return {
    ...matches,
    slots: [...(matches.slots ?? []), ...others.map(({ slot }) => slot)],
    scores: [...matches.scores, ...others.map(({ score }) => score)],
    exact: [...matches.exact, ...others.map(() => 0)],
  };
}

/**
 * The postings that have enough of the words. Each gets a mask of the words it has; what a mask is worth is worked out once, for there are
 * few different ones.
 */
function matchesOf(text: ReadText, postings: PackedPostings): Matches {
  const {
    count,
    columns: { titleStems },
  } = postings;
  const words = stemsOf(text).map((stem) => postings.words.find(stem));
  const ranks = words.flatMap((word, at) => (word ? [{ ranks: word.ranks, bit: 1 << at }] : []));
  const scoreOfMask = createMaskScorer(
    text,
    words.map((word) => word?.postings ?? 0),
    count,
  );
  const [slots, scores, exact]: [number[], number[], number[]] = [[], [], []];
  for (let slot = 0; slot < count; slot++) {
    let mask = 0;
    let rank = 0;
    for (const word of ranks) {
      const own = word.ranks[slot] ?? 0;
      if (own === 0) continue;
      mask |= word.bit;
      rank += own;
    }
    const its = mask === 0 ? null : scoreOfMask(mask);
    if (!its) continue;
    slots.push(slot);
    scores.push(scoreOf(its, rank / its.words / TITLE_RANK, titleStems[slot] ?? 0));
    exact.push(its.exact ? 1 : 0);
  }
  return { text, slots, scores, exact };
}
