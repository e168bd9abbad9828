import { failureOf } from "./meilisearch/failure";
import type { SearchEngine, VocabularyEngine } from "./port";
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
    return told
      ? first(
          way,
          () => ask(meilisearch),
          () => ask(postgres),
        )
      : only(way, () => ask(postgres));
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

/** The same for the vocabulary. Writing goes to PostgreSQL, and the upkeep sees what changed. */
export function vocabularyWithFallback({
  meilisearch,
  postgres,
  way,
}: {
  meilisearch: VocabularyEngine;
  postgres: VocabularyEngine;
  way: SearchSwitch;
}): VocabularyEngine {
  const either = <Result>(ask: (engine: VocabularyEngine) => Promise<Result>) =>
    way.trusted
      ? first(
          way,
          () => ask(meilisearch),
          () => ask(postgres),
        )
      : only(way, () => ask(postgres));
  return {
    occupations: (text, limit) => either((engine) => engine.occupations(text, limit)),
    skills: (text, limit) => either((engine) => engine.skills(text, limit)),
    indexOccupations: (documents) => postgres.indexOccupations(documents),
    indexSkills: (documents) => postgres.indexSkills(documents),
  };
}

async function first<Result>(
  way: SearchSwitch,
  meilisearch: () => Promise<Result>,
  postgres: () => Promise<Result>,
): Promise<Result> {
  try {
    const answer = await meilisearch();
    way.answered("meilisearch");
    return answer;
  } catch (error) {
    way.failed(failureOf(error));
    way.health.fallbacks++;
    return only(way, postgres);
  }
}

async function only<Result>(way: SearchSwitch, postgres: () => Promise<Result>): Promise<Result> {
  const answer = await postgres();
  way.answered("postgres");
  return answer;
}
