import { listFormat, numberFormat } from "./formatters";
import { intlOf, localePhrases } from "./localePhrases";
import type { Locale } from "./locale";

const NBSP = "\u00a0";

/** "1.284": always grouped, also at four figures. */
export function number(locale: Locale, value: number, decimals = 0): string {
  return numberFormat(intlOf(locale), {
    useGrouping: "always",
    minimumFractionDigits: decimals,
    maximumFractionDigits: decimals,
  }).format(value);
}

/** "91%" from a fraction between 0 and 1. */
export function percent(locale: Locale, fraction: number): string {
  return `${number(locale, Math.round(fraction * 100))}%`;
}

/** "9 km"; under a kilometre "meno di 1 km". */
export function kilometres(locale: Locale, km: number): string {
  if (km < 1) return localePhrases(locale).underOneKm;
  return `${number(locale, Math.round(km))}${NBSP}km`;
}

/** "1 giorno", "6 giorni": the figure and its noun, never parted at the end of a line. */
export const counted = (n: number, one: string, many: string) => `${n}${NBSP}${n === 1 ? one : many}`;

type Unit = "hour" | "minute" | "day" | "month" | "year";

/** A figure with its unit in words, never parted at the end of a line. */
function inUnits(locale: Locale, value: number, unit: Unit): string {
  return numberFormat(intlOf(locale), { style: "unit", unit, unitDisplay: "long" }).format(value).replace(/ /g, NBSP);
}

/** "40 ore", "37 ore e 30 minuti" from minutes. */
export function hours(locale: Locale, minutes: number): string {
  const whole = Math.floor(minutes / 60);
  const rest = minutes % 60;
  if (rest === 0) return inUnits(locale, whole, "hour");
  return whole === 0
    ? inUnits(locale, rest, "minute")
    : listed(locale, [inUnits(locale, whole, "hour"), inUnits(locale, rest, "minute")]);
}

/** "6 mesi", "un anno", "2 anni" from months. */
export function months(locale: Locale, count: number): string {
  if (count % 12 !== 0) return inUnits(locale, count, "month");
  return count === 12 ? localePhrases(locale).oneYear : inUnits(locale, count / 12, "year");
}

/** "6 giorni" */
export function days(locale: Locale, count: number): string {
  return inUnits(locale, count, "day");
}

/** "pane, latte e miele" */
export function listed(locale: Locale, items: readonly string[]): string {
  return listFormat(intlOf(locale), { type: "conjunction" }).format(items);
}
