import { en } from "./en";
import { it } from "./it";

export type Words = typeof it;
export const LOCALES = ["it", "en"] as const;
export type Locale = (typeof LOCALES)[number];

/** The dictionary of a language. */
export function wordsFor(locale: Locale): Words {
  return locale === "en" ? en : it;
}
