import { z } from "zod";
import type { FormValues } from "./formValues";

/** Names of a form that mean something only together, as a language and its level; the first gives the part its name. */
export type FormPart = readonly [string, ...string[]];

/** One part of a form as it was shown, as somebody else has saved it since, and as it was sent now. */
export interface PartVersions {
  part: FormPart;
  shown: FormValues;
  theirs: FormValues;
  mine: FormValues;
}

/** A form somebody else was quicker with: what both changed and differs, what only they changed, what only the sender did. */
export interface Overtaken {
  differ: PartVersions[];
  theirs: PartVersions[];
  mine: PartVersions[];
}

interface Versions {
  /** What the sender had in front before writing. */
  shown: FormValues;
  stored: FormValues;
  sent: FormValues;
}

/** Compares a form part by part. What both wrote alike is no difference. */
export function compareForms(parts: readonly FormPart[], { shown, stored, sent }: Versions): Overtaken {
  const compared: Overtaken = { differ: [], theirs: [], mine: [] };
  for (const part of parts) {
    const versions = { part, shown: pick(shown, part), theirs: pick(stored, part), mine: pick(sent, part) };
    const theirsChanged = !isSame(versions.shown, versions.theirs);
    const mineChanged = !isSame(versions.shown, versions.mine);
    if (isSame(versions.theirs, versions.mine)) continue;
    if (theirsChanged && mineChanged) compared.differ.push(versions);
    else if (theirsChanged) compared.theirs.push(versions);
    else if (mineChanged) compared.mine.push(versions);
  }
  return compared;
}

/** Whose version of each differing part is kept, by the part's name. */
export type Choices = ReadonlyMap<string, "theirs" | "mine">;

/** The form as both want it: their changes where the sender made none, and what was chosen where they differ. */
export function mergeForms(sent: FormValues, compared: Overtaken, choices: Choices): FormValues {
  const merged = { ...sent };
  const takeTheirs = ({ part, theirs }: PartVersions) => {
    for (const name of part) delete merged[name];
    Object.assign(merged, theirs);
  };
  for (const versions of compared.theirs) takeTheirs(versions);
  for (const versions of compared.differ) if (choices.get(versions.part[0]) === "theirs") takeTheirs(versions);
  return merged;
}

/** The field of the page of differences that says whose version of a part is kept. */
export function choiceName(part: FormPart): string {
  return `keep-${part[0]}`;
}

export function readChoices(compared: Overtaken, values: FormValues): Choices {
  return new Map(
    compared.differ.flatMap(({ part }) => {
      const choice = values[choiceName(part)];
      return choice === "theirs" || choice === "mine" ? [[part[0], choice] as const] : [];
    }),
  );
}

/** Names of entries chosen from lists, by their ids as a form sends them. */
export interface NamedIds {
  occupations: Record<string, string>;
  skills: Record<string, string>;
  comuni: Record<string, string>;
}

/** All that the page of differences shows and carries along. */
export interface OvertakenForm extends Overtaken {
  /** Who saved first, and when; null when it is not known. */
  who: string | null;
  at: Date | null;
  /** Was the page of differences sent with something left to choose? */
  incomplete: boolean;
  /** Whose version was chosen so far, by name of the part. */
  chosen: Record<string, string>;
  sent: FormValues;
  stored: FormValues;
  shown: FormValues;
  version: number;
  named: NamedIds;
}

const Values = z.record(z.string().max(200), z.union([z.string(), z.array(z.string())]));

/** Values carried by a hidden field, as JSON; an empty form when they cannot be read. */
export function readCarried(text: string | string[] | undefined): FormValues {
  if (typeof text !== "string") return {};
  try {
    return Values.safeParse(JSON.parse(text)).data ?? {};
  } catch {
    return {};
  }
}

/** A field of the form itself, also where the page of differences carries it. */
export function sentField(values: FormValues, name: string): string | string[] | undefined {
  return (values["overtaken"] === undefined ? values : readCarried(values["overtaken"]))[name];
}

/** Only these names of a form. */
function pick(values: FormValues, names: readonly string[]): FormValues {
  return Object.fromEntries(
    names.flatMap((name) => {
      const value = Object.hasOwn(values, name) ? values[name] : undefined;
      return value === undefined ? [] : [[name, value] as const];
    }),
  );
}

export function pickParts(values: FormValues, parts: readonly FormPart[]): FormValues {
  return pick(values, parts.flat());
}

/** Blanks around, line ends and empty answers are no change; nor is the order of boxes ticked, where rows do not pair them. */
function isSame(one: FormValues, other: FormValues): boolean {
  const names = [...new Set([...Object.keys(one), ...Object.keys(other)])];
  const inOrder = names.length > 1;
  return names.every((name) => plain(one[name], inOrder) === plain(other[name], inOrder));
}

function plain(value: string | string[] | undefined, inOrder: boolean): string {
  const list = value === undefined ? [] : Array.isArray(value) ? value : [value];
  const written = list.map((text) => text.replace(/\r\n?/g, "\n").trim()).filter((text) => text !== "");
  return JSON.stringify(inOrder ? written : written.toSorted());
}
