import { numberFormat } from "./formatters";
import type { PayPeriod } from "~/domain/terms/schedule";
import { number } from "./numbers";
import { intlOf, localePhrases } from "./localePhrases";
import type { Locale } from "./locale";

const NBSP = "\u00a0";

/** What an advert says of the pay: integer euro cents, gross. */
export interface Pay {
  minCents: number | null;
  maxCents: number | null;
  period: PayPeriod | null;
  /** Monthly payments in a year (mensilità). */
  instalments: number | null;
}

const figure = (locale: Locale, cents: number) => number(locale, cents / 100, cents % 100 === 0 ? 0 : 2);

/** Where a language puts the sign: "1.520 €", "€1,520". */
function inEuro(locale: Locale, figures: string): string {
  const [first] = numberFormat(intlOf(locale), { style: "currency", currency: "EUR" }).formatToParts(1);
  return first?.type === "currency" ? `€${figures}` : `${figures}${NBSP}€`;
}

/** "1.520 €", "9,80 €" · "€1,520" from integer cents. */
export function money(locale: Locale, cents: number): string {
  return inEuro(locale, figure(locale, cents));
}

/** "1.520–1.700 €"; one figure when both ends are the same or one is missing; null when there is none. */
export function moneyRange(locale: Locale, minCents: number | null, maxCents: number | null): string | null {
  const low = minCents ?? maxCents;
  const high = maxCents ?? minCents;
  if (low === null || high === null) return null;
  return low === high ? money(locale, low) : inEuro(locale, `${figure(locale, low)}–${figure(locale, high)}`);
}

/** "lordi al mese, per 13 mensilità": the quiet line under the figure. */
export function payPeriodWords(locale: Locale, period: PayPeriod, instalments: number | null): string {
  const words = localePhrases(locale);
  const per = `${words.gross} ${words.per[period]}`;
  return period === "month" && instalments !== null && instalments > 12
    ? `${per}, ${words.instalments(instalments)}`
    : per;
}

/** The pay as two lines: the figure, and what it means. Null when the advert does not say it. */
export function payLines(locale: Locale, pay: Pay): { amount: string; note: string | null } | null {
  const amount = moneyRange(locale, pay.minCents, pay.maxCents);
  if (amount === null) return null;
  return { amount, note: pay.period === null ? null : payPeriodWords(locale, pay.period, pay.instalments) };
}
