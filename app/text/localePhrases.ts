import type { PayPeriod } from "~/domain/terms/schedule";

/** The few turns of phrase that dates, figures and money need and `Intl` does not know. */
export interface LocalePhrases {
  /** Language and country for `Intl`: "en-GB". */
  intl: string;
  /** Between a day and an hour: "alle". */
  at: string;
  underOneKm: string;
  oneYear: string;
  gross: string;
  per: Record<PayPeriod, string>;
  instalments: (n: number) => string;
  /** What stands between a label and what it announces, a space before it where the language wants one. */
  colon: string;
}

const NBSP = "\u00a0";
const PHRASES = new Map<string, LocalePhrases>([
  [
    "it",
    {
      intl: "it-IT",
      at: "alle",
      underOneKm: `meno di 1${NBSP}km`,
      oneYear: "un anno",
      gross: "lordi",
      per: { hour: "all’ora", day: "al giorno", month: "al mese", year: "all’anno", total: "in tutto" },
      instalments: (n) => `per ${n} mensilità`,
      colon: ":",
    },
  ],
  [
    "en",
    {
      intl: "en-GB",
      at: "at",
      underOneKm: `less than 1${NBSP}km`,
      oneYear: "one year",
      gross: "gross",
      per: { hour: "an hour", day: "a day", month: "a month", year: "a year", total: "in all" },
      instalments: (n) => `${n} payments a year`,
      colon: ":",
    },
  ],
]);

/** A language beside the two that are always there; said once, when its file is found. */
export function registerLocale(locale: string, phrases: LocalePhrases): void {
  PHRASES.set(locale, phrases);
}

/** The turns of phrase of a language; of English where it is not known. */
export function localePhrases(locale: string): LocalePhrases {
  const known = PHRASES.get(locale) ?? PHRASES.get("en");
  if (!known) throw new Error("English is always known.");
  return known;
}

/** For `Intl`: what the language asks for, or its own code. */
export const intlOf = (locale: string): string => PHRASES.get(locale)?.intl ?? locale;
