import type { PostingFields } from "./fields";

type Paid = Pick<
  PostingFields,
  "payMinCents" | "payMaxCents" | "payPeriod" | "payInstalments" | "weeklyMinutes" | "months"
>;

/** What pay usually is here; beyond it somebody looks twice. */
export interface PayLimits {
  minHourlyCents: number;
  maxHourlyCents: number;
  /** The highest pay is at most so many times the lowest. */
  maxSpread: number;
}

export const USUAL_PAY: PayLimits = { minHourlyCents: 650, maxHourlyCents: 6000, maxSpread: 3 };

const WEEKS_A_YEAR = 52;
const MONTHS_A_YEAR = 12;
/** Eight hours, the normal day of a 40-hour week (D.Lgs. 66/2003 art. 3). */
const DAY_MINUTES = 480;
const FULL_WEEK_MINUTES = 2400;

/**
 * Gross pay as cents a month over twelve months, so adverts that pay by hour, day, month or year sort together:
 * - hour: × weekly hours × 52 ÷ 12; day: × days worked in the week × 52 ÷ 12 (40 hours and 5 days when not said);
 * - month: × instalments ÷ 12 (twelve when not said); year: ÷ 12; total: ÷ months of the contract.
 * Rounded half up. Null without an amount, a period, or (for a total) a length.
 */
export function monthlyPayCents(paid: Paid, edge: "min" | "max" = "min"): number | null {
  const cents = edge === "min" ? paid.payMinCents : (paid.payMaxCents ?? paid.payMinCents);
  const factor = monthlyFactor(paid);
  return cents === null || factor === null ? null : Math.round(cents * factor);
}

function monthlyFactor({ payPeriod, payInstalments, weeklyMinutes, months }: Paid): number | null {
  const week = weeklyMinutes ?? FULL_WEEK_MINUTES;
  switch (payPeriod) {
    case "hour":
      return ((week / 60) * WEEKS_A_YEAR) / MONTHS_A_YEAR;
    case "day":
      return (Math.min(week / DAY_MINUTES, 6) * WEEKS_A_YEAR) / MONTHS_A_YEAR;
    case "month":
      return (payInstalments ?? MONTHS_A_YEAR) / MONTHS_A_YEAR;
    case "year":
      return 1 / MONTHS_A_YEAR;
    case "total":
      return months === null ? null : 1 / months;
    case null:
      return null;
  }
}

/** Gross cents an hour, extra instalments included; null when the monthly pay or the hours are unknown. */
export function hourlyPayCents(paid: Paid): number | null {
  if (paid.payPeriod === "hour") return paid.payMinCents;
  const monthly = monthlyPayCents(paid);
  if (monthly === null || paid.weeklyMinutes === null) return null;
  return Math.round((monthly * MONTHS_A_YEAR) / WEEKS_A_YEAR / (paid.weeklyMinutes / 60));
}
