import { CEFR_LEVELS, LANGUAGES, type CefrLevel, type Language } from "../../terms/languages";
import { roundHalfUp } from "../rounding";
import type { LanguagesResult } from "../results";
import type { LanguageLevel, MatchPerson, MatchPosting } from "../types";
import type { Weighing } from "../weights";

/** Value when 0, 1, 2, 3 or more levels short; not speaking it at all is one step under A1. */
const LANGUAGE_VALUES = [1000, 500, 200, 0] as const;

/** Mean over the languages asked. */
export function scoreLanguages(person: MatchPerson, posting: MatchPosting, { typical }: Weighing): LanguagesResult {
  const asked = languagesAsked(posting);
  if (asked.length === 0)
    return { criterion: "languages", value: 1000, missing: null, relation: "nothing_asked", asked, held: [] };
  const { languages } = person;
  if (languages === null)
    return {
      criterion: "languages",
      value: typical.languages,
      missing: "person",
      relation: "unknown",
      asked,
      held: [],
    };
  const held = asked.map(({ language, level }) => {
    const spoken = levelHeld(languages, language);
    return { language, level: spoken, gap: languageGap(level, spoken) };
  });
  const sum = held.reduce((total, { gap }) => total + (LANGUAGE_VALUES[gap] ?? 0), 0);
  const relation = held.every(({ gap }) => gap === 0) ? "met" : "below";
  return { criterion: "languages", value: roundHalfUp(sum, asked.length), missing: null, relation, asked, held };
}

/** What is asked, in the order of the closed list. */
export function languagesAsked({ languages }: MatchPosting): LanguageLevel[] {
  const place = ({ language, level }: LanguageLevel) => LANGUAGES.indexOf(language) * 10 + levelRank(level);
  return languages.map(({ language, level }) => ({ language, level })).sort((a, b) => place(a) - place(b));
}

/** A1 = 1 … C2 = 6, nothing = 0. */
export function levelRank(level: CefrLevel | null): number {
  return level === null ? 0 : CEFR_LEVELS.indexOf(level) + 1;
}

/** Levels short of what is asked, never below 0: more than asked is no gap. */
export function languageGap(asked: CefrLevel, held: CefrLevel | null): number {
  return Math.max(0, levelRank(asked) - levelRank(held));
}

/** The best level the person has in a language. */
export function levelHeld(languages: readonly LanguageLevel[], language: Language): CefrLevel | null {
  const levels = languages.filter((spoken) => spoken.language === language).map(({ level }) => level);
  return levels.sort((a, b) => levelRank(b) - levelRank(a))[0] ?? null;
}
