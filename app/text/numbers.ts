import type { Locale } from "./words";

const INTL: Record<Locale, string> = { it: "it-IT", en: "en-GB" };
const NBSP = "\u00a0";

/** "1.284": always grouped, also at four figures. */
export function number(locale: Locale, value: number, decimals = 0): string {
  return new Intl.NumberFormat(INTL[locale], {
    useGrouping: "always", minimumFractionDigits: decimals, maximumFractionDigits: decimals,
  }).format(value);
}

/** "91%" from a fraction between 0 and 1. */
export function percent(locale: Locale, fraction: number): string {
  return `${number(locale, Math.round(fraction * 100))}%`;
}

/** "9 km"; under a kilometre "meno di 1 km". */
export function kilometres(locale: Locale, km: number): string {
  if (km < 1) return locale === "it" ? `meno di 1${NBSP}km` : `less than 1${NBSP}km`;
  return `${number(locale, Math.round(km))}${NBSP}km`;
}

/** "1 giorno", "6 giorni": the figure and its noun, never parted at the end of a line. */
export const counted = (n: number, one: string, many: string) => `${n}${NBSP}${n === 1 ? one : many}`;

/** "40 ore", "37 ore e 30 minuti" from minutes. */
export function hours(locale: Locale, minutes: number): string {
  const whole = Math.floor(minutes / 60);
  const rest = minutes % 60;
  const [h, m] = locale === "it"
    ? [counted(whole, "ora", "ore"), counted(rest, "minuto", "minuti")]
    : [counted(whole, "hour", "hours"), counted(rest, "minute", "minutes")];
  if (rest === 0) return h;
  return whole === 0 ? m : `${h} ${locale === "it" ? "e" : "and"} ${m}`;
}

/** "6 mesi", "un anno", "2 anni" from months. */
export function months(locale: Locale, count: number): string {
  if (count % 12 !== 0) return locale === "it" ? counted(count, "mese", "mesi") : counted(count, "month", "months");
  const years = count / 12;
  if (years === 1) return locale === "it" ? "un anno" : "one year";
  return locale === "it" ? counted(years, "anno", "anni") : counted(years, "year", "years");
}

/** "6 giorni" */
export function days(locale: Locale, count: number): string {
  return locale === "it" ? counted(count, "giorno", "giorni") : counted(count, "day", "days");
}

/** "pane, latte e miele" */
export function listed(locale: Locale, items: readonly string[]): string {
  return new Intl.ListFormat(INTL[locale], { type: "conjunction" }).format(items);
}
