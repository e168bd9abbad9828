import { LICENCES, type Licence } from "../../terms/licences";
import { roundHalfUp } from "../rounding";
import type { LicencesResult } from "../results";
import type { MatchPerson, MatchPosting } from "../types";
import type { MatchVocabulary } from "../vocabulary";
import type { Weighing } from "../weights";

/** Share held of the licences asked. */
export function scoreLicences(
  person: MatchPerson,
  posting: MatchPosting,
  vocabulary: MatchVocabulary,
  { typical }: Weighing,
): LicencesResult {
  const asked = licencesScored(posting);
  const sides = { criterion: "licences" as const, asked, held: [] };
  if (asked.length === 0) return { ...sides, value: 1000, missing: null, relation: "nothing_asked" };
  if (person.licences === null) return { ...sides, value: typical.licences, missing: "person", relation: "unknown" };
  const allowed = licencesAllowed(person.licences, vocabulary);
  const held = asked.filter((licence) => allowed.has(licence));
  return {
    ...sides,
    held,
    value: roundHalfUp(1000 * held.length, asked.length),
    missing: null,
    relation: held.length === asked.length ? "all" : held.length > 0 ? "some" : "none",
  };
}

/** Useful and required ones; where a check judges the required ones they are left out, also when they are useful. */
export function licencesScored({ usefulLicences, requiredLicences, hardChecks }: MatchPosting): Licence[] {
  return inOrder(
    hardChecks.includes("licence")
      ? usefulLicences.filter((licence) => !requiredLicences.includes(licence))
      : [...usefulLicences, ...requiredLicences],
  );
}

/** All that a person's licences allow: a holder of C1 may drive what B allows (D.Lgs. 285/1992 art. 116). */
export function licencesAllowed(held: readonly Licence[], vocabulary: MatchVocabulary): Set<Licence> {
  const allowed = new Set(held);
  // A set visits what is added while it is read, so inclusion is followed to its end.
  for (const licence of allowed) for (const included of vocabulary.included(licence)) allowed.add(included);
  return allowed;
}

/** Each once, in the order of the closed list. */
export function inOrder(licences: readonly Licence[]): Licence[] {
  return [...new Set(licences)].sort((a, b) => LICENCES.indexOf(a) - LICENCES.indexOf(b));
}
