/** The nouns of the product: every floor has the same rooms, so that `git ls-files | grep /<noun>/` lists a feature. */
export const NOUNS = [
  "accounts",
  "people",
  "flags",
  "organisations",
  "postings",
  "applications",
  "registrations",
  "matching",
  "alerts",
  "feedback",
  "crises",
  "audit",
  "settings",
  "vocabulary",
  "places",
] as const;

/** What each floor has beside its nouns. */
export const ROOMS: Record<string, readonly string[]> = {
  "app/domain": ["access", "forms", "letters", "terms", "calendar", "openData", "wording"],
  "app/usecases": ["letters", "clock"],
  "db/queries": ["letters", "access", "system"],
  "app/text": ["shell", "forms", "pages", "letters", "paper", "api", "languages"],
  "app/server": ["middleware", "request", "cache", "observe"],
  "app/serializers": ["api", "feeds", "calendars", "openData", "paper"],
  "app/run": ["launch", "commands", "seed"],
};

/** Floors whose rooms are nouns; the others have only the rooms above. */
export const NOUN_FLOORS: readonly string[] = ["app/domain", "app/usecases", "db/queries", "app/text"];

/** The only files that stand loose beside the rooms of the use cases. */
export const LOOSE_USE_CASES: readonly string[] = ["context.ts", "guarded.ts", "tokens.ts", "idempotencyKey.ts"];
