import { en } from "./en";
import { it, type Words } from "./it";
import { findLanguages, type Language } from "./languages";
import type { Locale } from "./locale";
import { mergeWords } from "./mergeWords";
import { registerLocale } from "./localePhrases";

export type { Words } from "./it";
export type { Locale } from "./locale";

const OTHERS: Map<string, Language> = findLanguages();
for (const [code, { phrases }] of OTHERS) registerLocale(code, phrases);

const DICTIONARIES = new Map<string, Words>([
  ["it", it],
  ["en", en],
  ...[...OTHERS].map(([code, { words }]) => [code, mergeWords<Words>(en, words)] as const),
]);

/** Every language the site speaks, Italian first. */
export const LOCALES: readonly Locale[] = [...DICTIONARIES.keys()];

/** The language stored with a person or an address; Italian when the site no longer speaks it. */
export function localeOf(stored: string): Locale {
  return LOCALES.find((locale) => locale === stored) ?? "it";
}

/** The dictionary of a language; what it does not say is in English. */
export function wordsFor(locale: Locale): Words {
  return DICTIONARIES.get(locale) ?? it;
}

/** A language's own name and the way it is written. */
export function languageOf(locale: Locale): { name: string; direction: "ltr" | "rtl" } {
  const other = OTHERS.get(locale);
  return other ?? { name: locale === "en" ? "English" : "Italiano", direction: "ltr" };
}

/**
 * The language a part of the dictionary is really written in, for the `lang` of what shows it:
 * `contentLanguage("fr", "pages.legal")` is "en" while nobody has put the legal notes in French.
 */
export function contentLanguage(locale: Locale, part: string): Locale {
  const other = OTHERS.get(locale);
  if (!other) return locale;
  const found = part
    .split(".")
    .reduce<unknown>(
      (inner, key) =>
        typeof inner === "object" && inner !== null ? (inner as Record<string, unknown>)[key] : undefined,
      other.words,
    );
  return found === undefined ? "en" : locale;
}
