import { daysBetween } from "~/domain/forms/days";
import { ageOn } from "~/domain/people/age";
import { HARD_CHECKS, type HardCheck } from "~/domain/postings/hardChecks";
import { contractRelation } from "../criteria/contractAndHours";
import { languageGap, languagesAsked, levelHeld } from "../criteria/languages";
import { inOrder, licencesAllowed } from "../criteria/licences";
import type { CheckOutcome, CheckResult } from "../results";
import type { MatchPerson, MatchPosting } from "../types";
import type { MatchVocabulary } from "../vocabulary";

type Judge = (person: MatchPerson, posting: MatchPosting, vocabulary: MatchVocabulary) => CheckResult | null;

/**
 * The requirements the posting marks as indispensable, in the order of the closed list. A mark on what the posting does not
 * ask makes no check. What is not known is `unknown`, a question to ask; only `failed` makes a person "non idoneo ora".
 */
export function markedChecks(person: MatchPerson, posting: MatchPosting, vocabulary: MatchVocabulary): CheckResult[] {
  return HARD_CHECKS.filter((check) => posting.hardChecks.includes(check)).flatMap(
    (check) => JUDGES[check](person, posting, vocabulary) ?? [],
  );
}

const when = (fits: boolean): CheckOutcome => (fits ? "passed" : "failed");

const JUDGES: Record<HardCheck, Judge> = {
  licence: ({ licences }, { requiredLicences }, vocabulary) => {
    const asked = inOrder(requiredLicences);
    if (asked.length === 0) return null;
    const allowed = licences && licencesAllowed(licences, vocabulary);
    const outcome = allowed ? when(asked.every((licence) => allowed.has(licence))) : "unknown";
    return { check: "licence", outcome, asked, held: licences && inOrder(licences) };
  },
  age_or_permit: ({ birthDate }, { minimumAge, startsOn, today }) => {
    if (minimumAge === null) return null;
    const reached = birthDate === null ? null : ageOn(birthDate, startsOn ?? today) >= minimumAge;
    const outcome = reached === null ? "unknown" : when(reached);
    return { check: "age_or_permit", outcome, asked: minimumAge, held: reached };
  },
  contract: (person, posting) => {
    const relation = contractRelation(person, posting);
    if (relation === "nothing_asked") return null;
    const outcome = relation === "unknown" ? "unknown" : when(relation !== "not_accepted");
    const held = person.contracts && [...new Set([...person.contracts.preferred, ...person.contracts.accepted])].sort();
    return { check: "contract", outcome, asked: posting.contract, held };
  },
  language: ({ languages }, posting) => {
    const asked = languagesAsked(posting);
    if (asked.length === 0) return null;
    if (languages === null) return { check: "language", outcome: "unknown", asked, held: null };
    const held = asked.flatMap(({ language }) => {
      const level = levelHeld(languages, language);
      return level === null ? [] : [{ language, level }];
    });
    const fits = asked.every(({ language, level }) => languageGap(level, levelHeld(languages, language)) === 0);
    return { check: "language", outcome: when(fits), asked, held };
  },
  start: ({ availableFrom }, { startsOn }) => {
    if (startsOn === null) return null;
    const outcome = availableFrom === null ? "unknown" : when(daysBetween(startsOn, availableFrom) <= 0);
    return { check: "start", outcome, asked: startsOn, held: availableFrom };
  },
};
