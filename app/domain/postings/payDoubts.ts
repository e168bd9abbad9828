import { CONTRACTS } from "../terms/contracts";
import type { PostingFields } from "./fields";
import type { Finding, FindingReason } from "./findings";
import { hourlyPayCents, type PayLimits, USUAL_PAY } from "./pay";

const LOW_LAW = ["Cost., art. 36", "D.L. 62/2026, conv. L. 112/2026"];
const FULL_WEEK_MINUTES = 2400;

/**
 * Pay that looks like a slip of the keyboard: too low or too high an hour, too wide, or written by the month where the
 * year was meant. Left out of the order by pay until the desk sets it aside; that holds until the amounts change.
 */
export function payDoubts(fields: PostingFields, limits: PayLimits = USUAL_PAY): Finding[] {
  const { payMinCents, payMaxCents } = fields;
  if (payMinCents === null && payMaxCents === null) return [];
  const [low, high] = [payMinCents ?? payMaxCents ?? 0, payMaxCents ?? payMinCents ?? 0];
  const reasons: FindingReason[] = [];
  const otherPeriod = periodDoubt(fields, { low, high }, limits);
  const [hourlyLow, hourlyHigh] = [hourly(fields, low), hourly(fields, high)];
  if (otherPeriod) reasons.push(otherPeriod);
  else if (hourlyHigh !== null && hourlyHigh > limits.maxHourlyCents) reasons.push("pay_high");
  else if (hourlyLow !== null && hourlyLow < limits.minHourlyCents && isWage(fields)) reasons.push("pay_low");
  if (high > low * limits.maxSpread) reasons.push("pay_wide");
  return reasons.map((reason) => ({
    ruleId: reason,
    level: "warn",
    field: "payMinCents",
    start: 0,
    end: 0,
    excerpt: [...new Set([low, high])].map((cents) => (cents / 100).toFixed(2).replace(".", ",")).join(" – "),
    law: reason === "pay_low" ? LOW_LAW : [],
    messageKey: reason,
  }));
}

/** An allowance, a commission or the fee of people who choose their own hours may be low. */
function isWage({ kind, contract, payPeriod, weeklyMinutes }: PostingFields): boolean {
  const hoursKnown = payPeriod === "hour" || weeklyMinutes !== null;
  return kind === "job" && contract !== null && CONTRACTS[contract].agreement && hoursKnown;
}

/** The amount fits when it is divided or multiplied by twelve. */
function periodDoubt(
  fields: PostingFields,
  { low, high }: { low: number; high: number },
  limits: PayLimits,
): FindingReason | null {
  const fits = (cents: number | null) =>
    cents !== null && cents >= limits.minHourlyCents && cents <= limits.maxHourlyCents;
  const over = (cents: number | null) => cents !== null && cents > limits.maxHourlyCents;
  const under = (cents: number | null) => cents !== null && cents < limits.minHourlyCents;
  if (fields.payPeriod === "month" && over(hourly(fields, low)) && fits(hourly({ ...fields, payPeriod: "year" }, low)))
    return "pay_looks_yearly";
  const monthly = { ...fields, payPeriod: "month" as const };
  return fields.payPeriod === "year" && under(hourly(fields, high)) && fits(hourly(monthly, high))
    ? "pay_looks_monthly"
    : null;
}

/** Cents an hour; a full week where nobody said how long the week is. */
function hourly(fields: PostingFields, cents: number): number | null {
  const weeklyMinutes = fields.weeklyMinutes ?? FULL_WEEK_MINUTES;
  return hourlyPayCents({ ...fields, weeklyMinutes, payMinCents: cents, payMaxCents: null });
}

/** Findings the desk may set aside although they are no words. */
export function isPayDoubt({ messageKey, field }: Pick<Finding, "messageKey" | "field">): boolean {
  return field === "payMinCents" && PAY_DOUBTS.has(messageKey);
}

const PAY_DOUBTS = new Set<FindingReason>(["pay_low", "pay_high", "pay_wide", "pay_looks_yearly", "pay_looks_monthly"]);
