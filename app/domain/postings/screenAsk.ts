import { type FormValues } from "~/domain/forms/formValues";
import { single } from "~/domain/forms/piece";

/** What the pressed button of a screen asks, beyond keeping what was written. */
export type ScreenAsk =
  { to: "next" | "close" | "back" | "disagree" | "occupation" | "skill" | "language" } | { to: "use"; key: string };

const PLAIN = ["close", "back", "disagree", "occupation", "skill", "language"] as const;

/** Words left in a search field and nothing chosen: going on means looking them up first. */
export function readAsk(values: FormValues): ScreenAsk {
  const go = single(values["go"]);
  if (go.startsWith("use:")) return { to: "use", key: go.slice(4, 400) };
  const plain = PLAIN.find((each) => each === go);
  if (plain) return { to: plain };
  return single(values["occupationWords"]).trim() !== "" && single(values["occupationId"]) === ""
    ? { to: "occupation" }
    : { to: "next" };
}

/** The version the form was made from; 0, which no row has, when it cannot be read. */
export function readVersion(values: FormValues): number {
  const version = Number(single(values["version"]));
  return Number.isInteger(version) && version > 0 ? version : 0;
}
