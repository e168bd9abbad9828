import { fieldError } from "../forms/errors";
import type { FormValues } from "../forms/formValues";
import type { ReadResult } from "../forms/fieldReader";
import { DICTIONARIES } from "./csvWords";

/** "inglese B1", "inglese (B1)", "inglese: B1", "inglese" → the two lists the form sends. */
export function readLanguageCells(cells: readonly string[]): ReadResult<FormValues> {
  const languages: { language: string; level: string }[] = [];
  for (const text of cells) {
    const parts = /^(.+?)[\s:(-]*\b([abc][12])?\)?$/i.exec(text);
    const language = DICTIONARIES.language(parts?.[1] ?? "");
    if (!parts || language === null) return { error: fieldError("language_level", { value: text.slice(0, 80) }) };
    languages.push({ language, level: (parts[2] ?? "").toUpperCase() });
  }
  return {
    value: { language: languages.map((each) => each.language), languageLevel: languages.map((each) => each.level) },
  };
}
