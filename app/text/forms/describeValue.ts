import { allTexts } from "~/domain/forms/choices";
import type { FormValues } from "~/domain/forms/formValues";
import type { Words } from "../words";

/** Names of entries chosen from lists, by their ids as the form sends them. */
export interface NamedIds {
  occupations: ReadonlyMap<string, string>;
  skills: ReadonlyMap<string, string>;
  comuni: ReadonlyMap<string, string>;
}

type Dictionary = ReadonlyMap<string, string>;

/** Fields whose values are words of a closed list, with the list. */
function dictionariesOf({ postings, people }: Words, named: NamedIds): Record<string, Dictionary> {
  const list = (record: Record<string, string>): Dictionary => new Map(Object.entries(record));
  const { terms } = postings;
  return {
    kind: list(terms.postingKind),
    contract: list(terms.contract),
    preferredContracts: list(terms.contract),
    acceptedContracts: list(terms.contract),
    workingTime: list(terms.workingTime),
    workingTimes: list(terms.workingTime),
    shifts: list(terms.shift),
    remote: list(terms.remote),
    remoteForm: list(terms.remoteForm),
    payPeriod: list(terms.payPeriod),
    internshipCategory: list(terms.internshipCategory),
    programme: list(terms.programme),
    joining: list(terms.joining),
    reserved: list(terms.reserved),
    hardChecks: list(terms.hardCheck),
    educationLevel: list(people.terms.eqf),
    language: list(people.terms.language),
    licences: list(people.terms.licence),
    requiredLicences: list(people.terms.licence),
    usefulLicences: list(people.terms.licence),
    occupationId: named.occupations,
    desired: named.occupations,
    practised: named.occupations,
    essentialSkills: named.skills,
    desirableSkills: named.skills,
    skills: named.skills,
    comune: named.comuni,
  };
}

/** Boxes ticked or not: an empty answer is a no. */
const TICKS: ReadonlySet<string> = new Set(["hasCar", "reachableWithoutCar", "seasonal", "curricular"]);

/** What stands in a part of a form, as a person would say it; null for an empty answer. */
export function describeValue(
  words: Words,
  [first, ...others]: readonly [string, ...string[]],
  values: FormValues,
  named: NamedIds,
): string | null {
  const { yes, no } = words.forms.controls;
  const dictionaries = dictionariesOf(words, named);
  const say = (name: string, text: string) => dictionaries[name]?.get(text) ?? text;
  const said = (name: string) => allTexts(values[name]).map((text) => (text === "" ? "" : say(name, text)));
  if (TICKS.has(first)) return allTexts(values[first]).some((text) => text !== "") ? yes : no;
  if (others.length === 0) return joined(said(first));
  const rows = Math.max(...[first, ...others].map((name) => said(name).length));
  return joined(
    Array.from({ length: rows }, (_, row) =>
      [first, ...others]
        .map((name) => said(name)[row] ?? "")
        .filter((text) => text !== "")
        .join(" "),
    ),
  );
}

function joined(texts: readonly string[]): string | null {
  const written = texts.filter((text) => text.trim() !== "");
  return written.length === 0 ? null : written.join(", ");
}
