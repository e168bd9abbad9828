import { failureOf } from "./meilisearch/failure";
import type { SearchEngine } from "./port";
import type { SearchSwitch } from "./switch";

export interface Fallback {
  meilisearch: SearchEngine;
  postgres: SearchEngine;
  way: SearchSwitch;
  /** Whether Meilisearch has been told of every committed change. */
  allTold: () => Promise<boolean>;
}

/**
 * Meilisearch while it is trusted; PostgreSQL answers the same question in the same request when it fails or is slow, and for the
 * moment a change takes to be told: whoever closes an advert never finds it again, and no page kept in a cache says what is past.
 * Writing goes to PostgreSQL: the upkeep tells Meilisearch (see `keepPosting.ts`).
 */
export function withFallback({ meilisearch, postgres, way, allTold }: Fallback): SearchEngine {
  const either = async <Result>(ask: (engine: SearchEngine) => Promise<Result>): Promise<Result> => {
    const told = way.trusted && (await allTold());
    if (way.trusted && !told) way.health.early++;
    if (told) {
      try {
        const answer = await ask(meilisearch);
        way.answered("meilisearch");
        return answer;
      } catch (error) {
        way.failed(failureOf(error));
        way.health.fallbacks++;
      }
    }
    const answer = await ask(postgres);
    way.answered("postgres");
    return answer;
  };
  return {
    get name() {
      return way.trusted ? meilisearch.name : postgres.name;
    },
    search: (query, moment) => either((engine) => engine.search(query, moment)),
    suggest: (prefix, moment, limit) => either((engine) => engine.suggest(prefix, moment, limit)),
    widen: (query, moment, limit) => either((engine) => engine.widen(query, moment, limit)),
    index: (documents) => postgres.index(documents),
    remove: (ids) => postgres.remove(ids),
    rebuild: (documents) => postgres.rebuild(documents),
  };
}
