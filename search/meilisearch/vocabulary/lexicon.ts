import { canBeRead, rankReadings } from "../../italian/rankReadings";
import type { Variant } from "../../italian/variants";
import type { Lexicon } from "../../readText";
import type { WeightOf } from "../../vocabulary/rankCandidates";
import { LEVELS, terms } from "../../vocabulary/terms";
import type { QueryContext } from "../runSearch";
import { isOneOf } from "../conditions";
import { keyOf, type VocabularyRecord } from "./record";

/** Vocabularies change when one is imported: a weight may be this old. */
const CACHE_MS = 60_000;
const MAX_CACHED = 20_000;
const MAX_KEYS = 1000;

/** Weights of terms, remembered a minute by all questions of a process: what is absent, too. */
export class WeightCache {
  readonly #known = new Map<string, { weight: number | undefined; until: number }>();

  has(key: string): boolean {
    return (this.#known.get(key)?.until ?? 0) > Date.now();
  }

  get(key: string): number | undefined {
    return this.#known.get(key)?.weight;
  }

  set(key: string, weight: number | undefined): void {
    if (this.#known.size >= MAX_CACHED) this.#known.clear();
    this.#known.set(key, { weight, until: Date.now() + CACHE_MS });
  }
}

/** The words of a vocabulary, and how telling their pieces are. */
export interface VocabularyLexicon extends Lexicon {
  /** The weights of all terms of these ways. */
  weightsOf(ways: readonly Variant[]): Promise<WeightOf>;
}

export function createVocabularyLexicon(
  { connection, signal }: QueryContext,
  indexUid: string,
  remembered: WeightCache,
): VocabularyLexicon {
  const weights = new Map<string, number | undefined>();
  const loadWeights = async (keys: readonly string[]) => {
    for (const key of keys) if (remembered.has(key)) weights.set(key, remembered.get(key));
    const missing = [...new Set(keys.filter((key) => !weights.has(key)))];
    if (missing.length > 0) {
      const [answer] = await connection.query(
        [{ indexUid, filter: isOneOf("key", missing), limit: MAX_KEYS, attributesToRetrieve: ["key", "weight"] }],
        signal,
      );
      const weightByKey = new Map(
        ((answer?.hits ?? []) as Partial<VocabularyRecord>[]).map(({ key, weight }) => [key, weight]),
      );
      for (const key of missing) weights.set(key, weightByKey.get(key));
      for (const key of missing) remembered.set(key, weightByKey.get(key));
    }
  };
  return {
    async known(stems) {
      await loadWeights(stems.map((stem) => keyOf("stem", stem)));
      return new Set(stems.filter((stem) => weights.get(keyOf("stem", stem)) !== undefined));
    },
    readings: async (typed, limit) =>
      canBeRead(typed) ? rankReadings(typed, await connection.findWords(indexUid, typed, signal), limit) : [],
    async weightsOf(ways) {
      await loadWeights(
        ways.flatMap((way) => LEVELS.flatMap((level) => terms(way.words, level).map((term) => keyOf(level, term)))),
      );
      return (level, term) => weights.get(keyOf(level, term));
    },
  };
}
