import { type FormValues } from "../forms/formValues";
import { firstText } from "../forms/fieldReader";
import { CHECKED_FIELDS, type CheckedField } from "./checker/checkPosting";
import { TEXT_LIMITS } from "./postingFieldReaders";

/** What the pressed button of a screen asks, beyond keeping what was written. */
export type WizardIntent =
  | { to: "undo"; field: CheckedField; text: string }
  | { to: "next" | "close" | "back" | "disagree" | "occupation" | "skill" | "language" }
  | { to: "use"; key: string };

const PLAIN_INTENTS = ["close", "back", "disagree", "occupation", "skill", "language"] as const;

/** Words left in a search field and nothing chosen: going on means looking them up first. */
export function readWizardIntent(values: FormValues): WizardIntent {
  const go = firstText(values["go"]);
  if (go.startsWith("use:")) return { to: "use", key: go.slice(4, 400) };
  const undone = go === "undo" && CHECKED_FIELDS.find((each) => each === firstText(values["undoField"]));
  if (undone) return { to: "undo", field: undone, text: firstText(values["undoText"]).slice(0, TEXT_LIMITS[undone]) };
  const plain = PLAIN_INTENTS.find((each) => each === go);
  if (plain) return { to: plain };
  return firstText(values["occupationWords"]).trim() !== "" && firstText(values["occupationId"]) === ""
    ? { to: "occupation" }
    : { to: "next" };
}

/** The version the form was made from; 0, which no row has, when it cannot be read. */
export function readVersion(values: FormValues): number {
  const version = Number(firstText(values["version"]));
  return Number.isInteger(version) && version > 0 ? version : 0;
}
