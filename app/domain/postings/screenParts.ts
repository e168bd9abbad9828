import type { FormPart } from "../forms/overtaken";
import type { PostingFields } from "./fields";
import type { WizardKind } from "./kinds";
import { SCREEN_FIELDS, type Screen } from "./screens";

/** Answers that only make sense together, by the names of the form. */
const TOGETHER: readonly FormPart[] = [
  ["payMinCents", "payMaxCents", "payPeriod", "payInstalments"],
  ["weeklyMinutes", "workingTime"],
  ["beginsAt", "endsAt", "sessions"],
  ["amountMinCents", "amountMaxCents", "amountTotalCents"],
  ["remote", "remoteShare", "remoteForm"],
  ["language", "languageLevel"],
];

/** The parts of a screen two writers may differ about. */
export function screenParts(kind: WizardKind, screen: Screen): FormPart[] {
  const names = SCREEN_FIELDS[kind][screen].flatMap((field: keyof PostingFields) =>
    field === "languages" ? ["language", "languageLevel"] : [field],
  );
  const parts = names.map((name): FormPart => TOGETHER.find((part) => part.includes(name)) ?? [name]);
  return [...new Set(parts.map((part) => part.join(" ")))].map((key) => key.split(" ") as unknown as FormPart);
}
