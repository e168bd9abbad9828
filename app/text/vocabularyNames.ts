import type { Locale } from "./words";

interface OccupationNames {
  masculine: string;
  feminine: string;
  labelEn: string | null;
}

/** "cuoco / cuoca", once where the two are one word; the English name where there is one. */
export function occupationName({ masculine, feminine, labelEn }: OccupationNames, locale: Locale): string {
  if (locale === "en" && labelEn !== null) return labelEn;
  return masculine === feminine ? masculine : `${masculine} / ${feminine}`;
}

export function skillName({ labelIt, labelEn }: { labelIt: string; labelEn: string | null }, locale: Locale): string {
  return locale === "en" ? (labelEn ?? labelIt) : labelIt;
}
