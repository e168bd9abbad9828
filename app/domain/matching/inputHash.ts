import { canonicalJson, fnv1a64 } from "./fingerprint";
import type { ScoredPair } from "./counterfactuals";
import type { LanguageLevel, MatchPerson, MatchPlace, MatchPosting } from "./types";
import { MODEL_VERSION } from "./weights";

/**
 * Fingerprint of everything the score was made from: rules, weights, the two sides and what was asked of the vocabulary.
 * Fields are named one by one, so nothing else a record carries can leak in; the order of lists makes no difference.
 */
export function inputHash(scored: ScoredPair): string {
  const { person, posting, profile } = scored;
  return fnv1a64(
    canonicalJson({
      model: MODEL_VERSION,
      weights: { version: profile.version, ...profile.weights },
      typical: { ...profile.typical },
      person: personInput(person),
      posting: postingInput(posting),
      vocabulary: vocabularyInput(scored),
    }),
  );
}

function personInput(person: MatchPerson) {
  const { id, educationLevel, hasCar, maxTravelKm, hours, availableFrom, birthDate, contracts } = person;
  return {
    id,
    educationLevel,
    hasCar,
    maxTravelKm,
    hours: hours && { min: hours.min, max: hours.max },
    availableFrom,
    birthDate,
    desired: sorted(person.desired),
    practised: sorted(
      person.practised && person.practised.map(({ occupationId, months }) => `${occupationId}:${months}`),
    ),
    skills: sorted(person.skills),
    languages: sorted(spoken(person.languages)),
    licences: sorted(person.licences),
    place: placeInput(person.place),
    contracts: contracts && { preferred: sorted(contracts.preferred), accepted: sorted(contracts.accepted) },
    workingTimes: sorted(person.workingTimes),
    shifts: sorted(person.shifts),
    law: sorted(
      Object.entries({ ...person.habilitations, ...person.listSeen, ...person.entitlements }).flatMap(
        ([name, answer]) => (answer === null || answer === undefined ? [] : [`${name}:${answer}`]),
      ),
    ),
  };
}

function postingInput(posting: MatchPosting) {
  const {
    id,
    occupationId,
    remote,
    contract,
    workingTime,
    weeklyMinutes,
    startsOn,
    educationLevel,
    minimumAge,
    reserved,
    experienceMonths,
    closesOn,
    today,
    programme,
  } = posting;
  return {
    id,
    occupationId,
    remote,
    contract,
    workingTime,
    weeklyMinutes,
    startsOn,
    educationLevel,
    minimumAge,
    reserved,
    experienceMonths,
    closesOn,
    today,
    programme,
    place: placeInput(posting.place),
    essentialSkills: sorted(posting.essentialSkills),
    desirableSkills: sorted(posting.desirableSkills),
    shifts: sorted(posting.shifts),
    languages: sorted(spoken(posting.languages)),
    hardChecks: sorted(posting.hardChecks),
    requiredLicences: sorted(posting.requiredLicences),
    usefulLicences: sorted(posting.usefulLicences),
  };
}

function vocabularyInput({ person, posting, vocabulary, score }: ScoredPair) {
  const asked = posting.occupationId;
  const held = [...(person.desired ?? []), ...(person.practised ?? []).map(({ occupationId }) => occupationId)];
  return {
    version: vocabulary.version,
    tenthsKm: score.tenthsKm,
    asked: asked && vocabulary.isco(asked),
    habilitation: asked && vocabulary.habilitation(asked),
    held: sorted(held.map((id) => `${id}:${vocabulary.isco(id)}:${asked && vocabulary.substitute(id, asked)}`)),
    skills: score.results.skills.held.requirements.map(
      ({ skillId, rarity, relation }) => `${skillId}:${rarity}:${relation}`,
    ),
  };
}

const placeInput = (place: MatchPlace | null) => place && { comune: place.comune, lat: place.lat, lon: place.lon };
const spoken = (languages: readonly LanguageLevel[] | null) =>
  languages && languages.map(({ language, level }) => `${language}:${level}`);

/** Each once, in one order; "not asked" stays null. */
function sorted<List extends readonly (string | number)[] | null>(list: List): (string | number)[] | null {
  return list && [...new Set<string | number>(list)].sort((a, b) => (a < b ? -1 : 1));
}
