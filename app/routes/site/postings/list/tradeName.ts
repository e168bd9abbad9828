import type { Locale } from "~/text/words";

/** A group of occupations of ISCO-08, one or two digits. */
export interface Trade {
  code: string;
  labelIt: string;
  labelEn: string | null;
}

/** The name of a group of occupations in the language of the page, Italian where it has no other; empty when the code is unknown. */
export function tradeName(trades: readonly Trade[], code: string | null | undefined, locale: Locale): string {
  const trade = trades.find((known) => known.code === code);
  return (locale === "it" ? null : trade?.labelEn) ?? trade?.labelIt ?? "";
}
