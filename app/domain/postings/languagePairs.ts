import { fieldError } from "~/domain/forms/errors";
import type { FormValues } from "~/domain/forms/formValues";
import type { ReadResult } from "../forms/fieldReader";
import { CEFR_LEVELS, type CefrLevel, LANGUAGES, type Language } from "../terms/languages";

export interface LanguageAsked {
  language: Language;
  level: CefrLevel;
}

/**
 * Languages asked for, from two lists of equal length: `language` ("en") and `languageLevel` ("B1"), one pair a row.
 * A row without a language is left out; a language without a level asks A2, enough to understand and be understood.
 */
export function readLanguages(values: FormValues): ReadResult<LanguageAsked[]> {
  const [codes, levels] = [listOf(values["language"]), listOf(values["languageLevel"])];
  const levelByLanguage = new Map<Language, CefrLevel>();
  for (const [at, code] of codes.slice(0, 20).entries()) {
    if (code === "") continue;
    const language = LANGUAGES.find((each) => each === code);
    const level = CEFR_LEVELS.find(
      (each) => each === (levels[at] === "" || levels[at] === undefined ? "A2" : levels[at]),
    );
    if (!language || !level) return { error: fieldError("language_level", { value: code.slice(0, 30) }) };
    levelByLanguage.set(language, level);
  }
  return { value: [...levelByLanguage].map(([language, level]) => ({ language, level })) };
}

function listOf(input: string | string[] | undefined): string[] {
  return Array.isArray(input) ? input : [input ?? ""];
}
