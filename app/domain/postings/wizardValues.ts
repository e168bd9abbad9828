import type { FormValues } from "~/domain/forms/formValues";
import type { PostingFields } from "./fields";
import { isYesNo } from "./fieldTable";
import { dayShown } from "../forms/days";
import { momentShown } from "../forms/moments";
import { sessionLines } from "./sessions";

/** A stored posting as the wizard's forms show it: "1.280,50", "38,5", "31/12/2026". The inverse of reading. */
export function wizardValues(fields: PostingFields): FormValues {
  const {
    languages,
    payMinCents,
    payMaxCents,
    weeklyMinutes,
    startsOn,
    closesOn,
    beginsAt,
    endsAt,
    sessions,
    costCents,
    amountMinCents,
    amountMaxCents,
    amountTotalCents,
    ...plain
  } = fields;
  const values: FormValues = {};
  for (const [name, value] of Object.entries(plain)) values[name] = shown(name, value);
  return {
    ...values,
    language: languages.map((each) => each.language),
    languageLevel: languages.map((each) => each.level),
    payMinCents: euros(payMinCents),
    payMaxCents: euros(payMaxCents),
    weeklyMinutes: weeklyMinutes === null ? "" : hoursShown(weeklyMinutes),
    startsOn: startsOn ? dayShown(startsOn) : "",
    closesOn: closesOn ? dayShown(closesOn) : "",
    beginsAt: beginsAt ? momentShown(beginsAt) : "",
    endsAt: endsAt ? momentShown(endsAt) : "",
    sessions: sessionLines(sessions),
    costCents: euros(costCents),
    amountMinCents: euros(amountMinCents),
    amountMaxCents: euros(amountMaxCents),
    amountTotalCents: euros(amountTotalCents),
  };
}

type Plain = string | number | boolean | null | readonly (string | number)[];

function shown(name: string, value: Plain): string | string[] {
  if (typeof value === "object" && value !== null) return value.map(String);
  if (typeof value === "boolean") return isYesNo(name) ? (value ? "yes" : "no") : value ? "on" : "";
  return value === null ? "" : String(value);
}

function euros(cents: number | null): string {
  if (cents === null) return "";
  const whole = String(Math.trunc(cents / 100)).replace(/\B(?=(\d{3})+$)/g, ".");
  return cents % 100 === 0 ? whole : `${whole},${String(cents % 100).padStart(2, "0")}`;
}

function hoursShown(minutes: number): string {
  const whole = Math.trunc(minutes / 60);
  if (minutes % 60 === 0) return String(whole);
  return minutes % 60 === 30 ? `${whole},5` : `${whole}:${String(minutes % 60).padStart(2, "0")}`;
}
