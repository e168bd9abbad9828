import { failureOf } from "./meilisearch/failure";
import type { SearchEngine, VocabularyEngine } from "./port";
import type { CircuitBreaker } from "./circuitBreaker";

export interface Fallback {
  meilisearch: SearchEngine;
  postgres: SearchEngine;
  breaker: CircuitBreaker;
  /** Whether every committed change has been pushed to Meilisearch. */
  allPushed: () => Promise<boolean>;
}

/**
 * Meilisearch while it is trusted; PostgreSQL answers the same question in the same request when it fails or is slow, and for the
 * moment a change takes to be pushed: an employer who closes an advert never finds it again, and no page kept in a cache says what is past.
 * Writing goes to PostgreSQL: the sync pushes changes to Meilisearch (see `indexPosting.ts`).
 */
export function withFallback({ meilisearch, postgres, breaker, allPushed }: Fallback): SearchEngine {
  const either = async <Result>(ask: (engine: SearchEngine) => Promise<Result>): Promise<Result> => {
    const isCurrent = breaker.isClosed && (await allPushed());
    if (breaker.isClosed && !isCurrent) breaker.health.early++;
    return isCurrent
      ? tryMeilisearch(
          breaker,
          () => ask(meilisearch),
          () => ask(postgres),
        )
      : answerFromPostgres(breaker, () => ask(postgres));
  };
  return {
    get name() {
      return breaker.isClosed ? meilisearch.name : postgres.name;
    },
    search: (query, moment) => either((engine) => engine.search(query, moment)),
    suggest: (prefix, moment, limit) => either((engine) => engine.suggest(prefix, moment, limit)),
    relax: (query, moment, limit) => either((engine) => engine.relax(query, moment, limit)),
    index: (documents) => postgres.index(documents),
    remove: (ids) => postgres.remove(ids),
    rebuild: (documents) => postgres.rebuild(documents),
  };
}

/** The same for the vocabulary. Writing goes to PostgreSQL, and the sync sees what changed. */
export function withVocabularyFallback({
  meilisearch,
  postgres,
  breaker,
}: {
  meilisearch: VocabularyEngine;
  postgres: VocabularyEngine;
  breaker: CircuitBreaker;
}): VocabularyEngine {
  const either = <Result>(ask: (engine: VocabularyEngine) => Promise<Result>) =>
    breaker.isClosed
      ? tryMeilisearch(
          breaker,
          () => ask(meilisearch),
          () => ask(postgres),
        )
      : answerFromPostgres(breaker, () => ask(postgres));
  return {
    occupations: (text, limit) => either((engine) => engine.occupations(text, limit)),
    skills: (text, limit) => either((engine) => engine.skills(text, limit)),
    indexOccupations: (documents) => postgres.indexOccupations(documents),
    indexSkills: (documents) => postgres.indexSkills(documents),
  };
}

async function tryMeilisearch<Result>(
  breaker: CircuitBreaker,
  meilisearch: () => Promise<Result>,
  postgres: () => Promise<Result>,
): Promise<Result> {
  try {
    const answer = await meilisearch();
    breaker.countAnswer("meilisearch");
    return answer;
  } catch (error) {
    breaker.countFailure(failureOf(error));
    breaker.health.fallbacks++;
    return answerFromPostgres(breaker, postgres);
  }
}

async function answerFromPostgres<Result>(breaker: CircuitBreaker, postgres: () => Promise<Result>): Promise<Result> {
  const answer = await postgres();
  breaker.countAnswer("postgres");
  return answer;
}
