import { daysBetween } from "~/domain/forms/days";
import { HARD_CHECKS, type HardCheck } from "~/domain/postings/hardChecks";
import { contractRelation } from "./criteria/contractAndHours";
import { languageGap, languagesAsked, levelHeld } from "./criteria/languages";
import { inOrder, licencesAllowed } from "./criteria/licences";
import { isBeyond } from "./criteria/travel";
import { distanceTenthsKm } from "./distance";
import type { HardCheckResult } from "./results";
import type { MatchPerson, MatchPosting } from "./types";
import type { MatchVocabulary } from "./vocabulary";

type Outcome = HardCheckResult["outcome"];
type Judge = (person: MatchPerson, posting: MatchPosting, vocabulary: MatchVocabulary) => HardCheckResult;

/**
 * The requirements the posting marks as indispensable, and only those, in the order of the closed list.
 * What is not known is `unknown`, a question to ask; only `failed` makes a person "non idoneo ora".
 */
export function runHardChecks(
  person: MatchPerson,
  posting: MatchPosting,
  vocabulary: MatchVocabulary,
): HardCheckResult[] {
  return HARD_CHECKS.filter((check) => posting.hardChecks.includes(check)).map((check) =>
    JUDGES[check](person, posting, vocabulary),
  );
}

const when = (fits: boolean): Outcome => (fits ? "passed" : "failed");

const JUDGES: Record<HardCheck, Judge> = {
  licence: ({ licences }, { requiredLicences }) => {
    const asked = inOrder(requiredLicences);
    const allowed = licences && licencesAllowed(licences);
    const outcome =
      asked.length === 0 ? "passed" : allowed ? when(asked.every((licence) => allowed.has(licence))) : "unknown";
    return { check: "licence", outcome, asked, held: licences && inOrder(licences) };
  },
  age_or_permit: ({ adult }, { minimumAge }) => ({
    check: "age_or_permit",
    outcome: ageOutcome(adult, minimumAge),
    asked: minimumAge,
    held: adult,
  }),
  contract: (person, posting) => {
    const relation = contractRelation(person, posting);
    const outcome = relation === "unknown" ? "unknown" : when(relation !== "not_accepted");
    const held = person.contracts && [...new Set([...person.contracts.preferred, ...person.contracts.accepted])].sort();
    return { check: "contract", outcome, asked: posting.contract, held };
  },
  travel: (person, posting, vocabulary) => {
    const asked = distanceTenthsKm(person.place, posting.place, vocabulary);
    return { check: "travel", outcome: travelOutcome(person, posting, asked), asked, held: person.maxTravelKm };
  },
  language: ({ languages }, posting) => {
    const asked = languagesAsked(posting);
    const spoken =
      languages &&
      asked.flatMap(({ language }) => {
        const level = levelHeld(languages, language);
        return level === null ? [] : [{ language, level }];
      });
    const fits = () =>
      asked.every(({ language, level }) => languageGap(level, levelHeld(languages ?? [], language)) === 0);
    return {
      check: "language",
      outcome: asked.length === 0 ? "passed" : languages === null ? "unknown" : when(fits()),
      asked,
      held: spoken,
    };
  },
  start: ({ availableFrom }, { startsOn }) => {
    const outcome =
      startsOn === null
        ? "passed"
        : availableFrom === null
          ? "unknown"
          : when(daysBetween(startsOn, availableFrom) <= 0);
    return { check: "start", outcome, asked: startsOn, held: availableFrom };
  },
  reserved: ({ reservedRoutes }, { reserved }) => {
    const outcome =
      reserved === "none" ? "passed" : reservedRoutes === null ? "unknown" : when(reservedRoutes.includes(reserved));
    return { check: "reserved", outcome, asked: reserved, held: reservedRoutes && [...new Set(reservedRoutes)].sort() };
  },
};

/** Only "eighteen or over" is known of anybody, so another age can be settled one way and stays a question the other. */
function ageOutcome(adult: boolean | null, minimumAge: number | null): Outcome {
  if (minimumAge === null) return "passed";
  if (adult === null) return "unknown";
  if (adult) return minimumAge <= 18 ? "passed" : "unknown";
  return minimumAge >= 18 ? "failed" : "unknown";
}

function travelOutcome({ maxTravelKm }: MatchPerson, { remote }: MatchPosting, tenthsKm: number | null): Outcome {
  if (remote === "full" || maxTravelKm === null) return "passed";
  return tenthsKm === null ? "unknown" : when(!isBeyond(tenthsKm, maxTravelKm));
}
