import { LICENCE_INCLUDES, LICENCES, type Licence } from "../../terms/licences";
import { roundHalfUp } from "../rounding";
import type { LicencesResult } from "../results";
import type { MatchPerson, MatchPosting } from "../types";

/** Share held of the licences asked. */
export function scoreLicences(person: MatchPerson, posting: MatchPosting): LicencesResult {
  const asked = licencesScored(posting);
  if (asked.length === 0)
    return { criterion: "licences", value: 1000, missing: null, relation: "nothing_asked", asked, held: [] };
  if (person.licences === null)
    return { criterion: "licences", value: 500, missing: "person", relation: "unknown", asked, held: [] };
  const allowed = licencesAllowed(person.licences);
  const held = asked.filter((licence) => allowed.has(licence));
  const relation = held.length === asked.length ? "all" : held.length > 0 ? "some" : "none";
  return {
    criterion: "licences",
    value: roundHalfUp(1000 * held.length, asked.length),
    missing: null,
    relation,
    asked,
    held,
  };
}

/** The useful ones, and the required ones too unless the posting marks them indispensable: then the check judges them. */
export function licencesScored({ usefulLicences, requiredLicences, hardChecks }: MatchPosting): Licence[] {
  const judgedByCheck = hardChecks.includes("licence");
  return inOrder(
    judgedByCheck
      ? usefulLicences.filter((licence) => !requiredLicences.includes(licence))
      : [...usefulLicences, ...requiredLicences],
  );
}

/** All that a person's licences allow: a holder of C1 may drive what B allows (D.Lgs. 285/1992 art. 116). */
export function licencesAllowed(held: readonly Licence[]): Set<Licence> {
  return new Set(held.flatMap((licence) => [licence, ...(LICENCE_INCLUDES[licence] ?? [])]));
}

/** Each once, in the order of the closed list. */
export function inOrder(licences: readonly Licence[]): Licence[] {
  return LICENCES.filter((licence) => licences.includes(licence));
}
