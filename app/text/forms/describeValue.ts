import { allTexts } from "~/domain/forms/choices";
import type { FormValues } from "~/domain/forms/formValues";
import type { NamedIds } from "~/domain/forms/overtaken";
import { readablePhone } from "~/domain/forms/phone";
import { type ChoiceField, isTick, isYesNo } from "~/domain/postings/fieldTable";
import type { Words } from "../words";

type Dictionary = Readonly<Record<string, string>>;

/** Fields whose values are words of a closed list, with the list. */
function dictionariesOf({ postings, people }: Words, named: NamedIds): Record<string, Dictionary> {
  const { terms } = postings;
  const ofPostings: Record<ChoiceField, Dictionary> = {
    kind: terms.postingKind,
    contract: terms.contract,
    workingTime: terms.workingTime,
    shifts: terms.shift,
    remote: terms.remote,
    remoteForm: terms.remoteForm,
    payPeriod: terms.payPeriod,
    internshipCategory: terms.internshipCategory,
    programme: terms.programme,
    joining: terms.joining,
    reserved: terms.reserved,
    hardChecks: terms.hardCheck,
    requiredLicences: people.terms.licence,
    usefulLicences: people.terms.licence,
  };
  return {
    ...ofPostings,
    preferredContracts: terms.contract,
    acceptedContracts: terms.contract,
    workingTimes: terms.workingTime,
    educationLevel: people.terms.eqf,
    language: people.terms.language,
    licences: people.terms.licence,
    occupationId: named.occupations,
    desired: named.occupations,
    practised: named.occupations,
    essentialSkills: named.skills,
    desirableSkills: named.skills,
    skills: named.skills,
    comune: named.comuni,
  };
}

const PHONES: ReadonlySet<string> = new Set(["phone", "contactPhone"]);

/** What a part of a form is called; the checks set by law have the names the intake page shows. */
export function describePart({ forms, people, postings }: Words, [name]: readonly [string, ...string[]]): string {
  const law: Record<string, string> = {
    ...people.terms.entitlement,
    ...people.terms.habilitation,
    art1: postings.terms.reserved.art1,
    art18: postings.terms.reserved.art18,
  };
  return forms.fields[name] ?? law[name.replace(/^law_/, "")] ?? name;
}

/** What stands in a part of a form, as a person would say it; null for an empty answer. */
export function describeValue(
  words: Words,
  [first, ...others]: readonly [string, ...string[]],
  values: FormValues,
  named: NamedIds,
): string | null {
  const { yes, no } = words.forms.controls;
  const dictionaries = dictionariesOf(words, named);
  const say = (name: string, text: string) => {
    if (PHONES.has(name)) return readablePhone(text);
    const dictionary = isYesNo(name) ? { yes, no } : (dictionaries[name] ?? {});
    return (Object.hasOwn(dictionary, text) ? (dictionary as Dictionary)[text] : null) ?? text;
  };
  const said = (name: string) => allTexts(values[name]).map((text) => (text === "" ? "" : say(name, text)));
  if (first === "hasCar" || first.startsWith("law_"))
    return joined(allTexts(values[first]).map((text) => ({ yes, no })[text] ?? text));
  if (isTick(first)) return allTexts(values[first]).some((text) => text !== "") ? yes : no;
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
