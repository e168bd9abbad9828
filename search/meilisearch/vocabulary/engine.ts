import { variants } from "../../italian/variants";
import { words } from "../../italian/words";
import type { VocabularyEngine } from "../../port";
import { SCOPES, createVocabularyEngine, type VocabularyHit, type VocabularyScope } from "../../vocabulary/items";
import { rankCandidates, weightVariant } from "../../vocabulary/rankCandidates";
import { MAX_WORDS, expandQuery } from "../../vocabulary/expandQuery";
import { MIN_LABELS } from "../../vocabulary/weights";
import type { QueryContext } from "../runSearch";
import type { Connection } from "../connection";
import { fetchSimilar, fetchCandidates } from "./candidates";
import { WeightCache, createVocabularyLexicon } from "./lexicon";
import { replaceVocabulary, vocabularyIndex } from "./replaceVocabulary";

/** The vocabulary on Meilisearch: it finds candidates, which are scored as PostgreSQL scores its own. Throws MeilisearchFailure. */
export function createMeilisearchVocabulary(connection: Connection): VocabularyEngine {
  const remembered = new Map(SCOPES.map((scope) => [scope, new WeightCache()]));
  return createVocabularyEngine({
    find: (scope, request) =>
      findItems(
        { connection, signal: connection.deadline(), remembered: remembered.get(scope) ?? new WeightCache() },
        scope,
        request,
      ),
    replace: async (scope, items) => {
      await replaceVocabulary(connection, scope, { items, stamp: "" });
      remembered.set(scope, new WeightCache());
    },
  });
}

interface Work extends QueryContext {
  remembered: WeightCache;
}

async function findItems(
  work: Work,
  scope: VocabularyScope,
  { text, limit }: { text: string; limit: number },
): Promise<VocabularyHit[]> {
  const typed = words(text).slice(0, MAX_WORDS);
  if (typed.length === 0) return [];
  const uid = vocabularyIndex(work.connection, scope);
  const lexicon = createVocabularyLexicon(work, uid, work.remembered);
  await lexicon.weightsOf(variants(typed, "names")); // in one call what is asked of it one by one
  const queryVariants = await expandQuery(lexicon, typed);
  const weightOf = await lexicon.weightsOf(queryVariants);
  const ways = queryVariants.map((way) => weightVariant(way, weightOf));
  const candidates = await fetchCandidates(work, uid, { ways, weightOf });
  const alike =
    candidates.length < MIN_LABELS ? await fetchSimilar(work, uid, typed.map((word) => word.text).join(" ")) : [];
  const all = new Map([...alike, ...candidates].map((candidate) => [candidate.itemId, candidate]));
  return rankCandidates(ways, [...all.values()], { limit, alike: new Set(alike.map(({ itemId }) => itemId)) });
}
