import { variants } from "../../italian/variants";
import { words } from "../../italian/words";
import type { VocabularyEngine } from "../../port";
import { SCOPES, vocabularyOf, type VocabularyHit, type VocabularyScope } from "../../vocabulary/items";
import { scoreCandidates, weighWay } from "../../vocabulary/score";
import { MOST_WORDS, waysToAsk } from "../../vocabulary/waysToAsk";
import { FEW } from "../../vocabulary/worth";
import type { Asking } from "../ask";
import type { Connection } from "../connection";
import { fetchAlike, fetchCandidates } from "./candidates";
import { RememberedWeights, vocabularyLexicon } from "./lexicon";
import { replaceVocabulary, vocabularyIndex } from "./replaceVocabulary";

/** The vocabulary on Meilisearch: it finds candidates, and they are weighed as PostgreSQL weighs its own. Throws MeilisearchFailure. */
export function meilisearchVocabulary(connection: Connection): VocabularyEngine {
  const remembered = new Map(SCOPES.map((scope) => [scope, new RememberedWeights()]));
  return vocabularyOf({
    find: (scope, asked) =>
      findItems(
        { connection, signal: connection.deadline(), remembered: remembered.get(scope) ?? new RememberedWeights() },
        scope,
        asked,
      ),
    replace: async (scope, items) => {
      await replaceVocabulary(connection, scope, { items, stamp: "" });
      remembered.set(scope, new RememberedWeights());
    },
  });
}

interface Work extends Asking {
  remembered: RememberedWeights;
}

async function findItems(
  work: Work,
  scope: VocabularyScope,
  { text, limit }: { text: string; limit: number },
): Promise<VocabularyHit[]> {
  const typed = words(text).slice(0, MOST_WORDS);
  if (typed.length === 0) return [];
  const uid = vocabularyIndex(work.connection, scope);
  const lexicon = vocabularyLexicon(work, uid, work.remembered);
  await lexicon.weigh(variants(typed, "names")); // in one call what is asked of it one by one
  const asked = await waysToAsk(lexicon, typed);
  const weightOf = await lexicon.weigh(asked);
  const ways = asked.map((way) => weighWay(way, weightOf));
  const candidates = await fetchCandidates(work, uid, { ways, weightOf });
  const alike = candidates.length < FEW ? await fetchAlike(work, uid, typed.map((word) => word.text).join(" ")) : [];
  const all = new Map([...alike, ...candidates].map((candidate) => [candidate.itemId, candidate]));
  return scoreCandidates(ways, [...all.values()], { limit, alike: new Set(alike.map(({ itemId }) => itemId)) });
}
