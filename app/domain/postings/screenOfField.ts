import type { Finding } from "./findings";
import type { WizardKind } from "./kinds";
import { SCREENS, SCREEN_FIELDS, type Screen } from "./screens";

/** The screen a finding is put right on; null where it is the organisation's own data. */
export function screenOfField(kind: WizardKind, field: Finding["field"]): Screen | null {
  if (field === "organisation") return null;
  return SCREENS.find((screen) => SCREEN_FIELDS[kind][screen].includes(field)) ?? "details";
}
