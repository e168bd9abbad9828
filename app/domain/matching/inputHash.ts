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
      person: personInput(person),
      posting: postingInput(posting),
      vocabulary: vocabularyInput(scored),
    }),
  );
}

function personInput(person: MatchPerson) {
  const {
    id,
    educationLevel,
    hasCar,
    maxTravelKm,
    minWeeklyMinutes,
    maxWeeklyMinutes,
    availableFrom,
    adult,
    contracts,
  } = person;
  return {
    id,
    educationLevel,
    hasCar,
    maxTravelKm,
    minWeeklyMinutes,
    maxWeeklyMinutes,
    availableFrom,
    adult,
    desired: sorted(person.desired),
    practised: sorted(person.practised.map(({ occupationId, months }) => `${occupationId}:${months}`)),
    skills: sorted(person.skills),
    languages: sorted(spoken(person.languages)),
    licences: sorted(person.licences),
    place: placeInput(person.place),
    contracts: contracts && { preferred: sorted(contracts.preferred), accepted: sorted(contracts.accepted) },
    workingTimes: sorted(person.workingTimes),
    shifts: sorted(person.shifts),
    reservedRoutes: sorted(person.reservedRoutes),
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
  const held = [...person.desired, ...person.practised.map(({ occupationId }) => occupationId)];
  return {
    version: vocabulary.version,
    tenthsKm: score.tenthsKm,
    asked: asked && vocabulary.isco(asked),
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
