import type { SkillId } from "~/domain/ids";
import type { SkillCredit } from "../results";
import type { MatchPerson } from "../types";
import type { MatchVocabulary } from "../vocabulary";
import { inOrder, licencesAllowed } from "./licences";

/** Tenths of a requirement each relation is worth. */
export const CREDIT_TENTHS: Record<Exclude<SkillCredit["relation"], "unknown">, number> = {
  held: 10,
  narrower: 7,
  implied: 6,
  broader: 5,
  sibling: 5,
  none: 0,
};

interface Evidence extends Pick<SkillCredit, "viaSkill" | "viaOccupation" | "viaLicence"> {
  relation: keyof typeof CREDIT_TENTHS;
}

const NOTHING = { viaSkill: null, viaOccupation: null, viaLicence: null };

/** What the person's side says about one skill: the strongest evidence there is, one step away at most. */
export function skillEvidence(asked: SkillId, person: MatchPerson, vocabulary: MatchVocabulary): Evidence {
  const held = person.skills ?? [];
  if (held.includes(asked)) return { ...NOTHING, relation: "held", viaSkill: asked };
  const parents = vocabulary.broader(asked);
  const narrower = lowest(held.filter((skill) => vocabulary.broader(skill).includes(asked)));
  if (narrower !== null) return { ...NOTHING, relation: "narrower", viaSkill: narrower };
  const implied = impliedBy(asked, person, vocabulary);
  if (implied !== null) return implied;
  const broader = lowest(held.filter((skill) => parents.includes(skill)));
  if (broader !== null) return { ...NOTHING, relation: "broader", viaSkill: broader };
  const sibling = lowest(held.filter((skill) => vocabulary.broader(skill).some((parent) => parents.includes(parent))));
  if (sibling !== null) return { ...NOTHING, relation: "sibling", viaSkill: sibling };
  return { ...NOTHING, relation: "none" };
}

/** Essential to an occupation practised, or implied by a licence held or included. */
function impliedBy(asked: SkillId, { practised, licences }: MatchPerson, vocabulary: MatchVocabulary): Evidence | null {
  const occupations = (practised ?? []).map(({ occupationId }) => occupationId);
  const occupation = lowest(occupations.filter((id) => vocabulary.implied(id).has(asked)));
  if (occupation !== null) return { ...NOTHING, relation: "implied", viaOccupation: occupation };
  const allowed = inOrder([...licencesAllowed(licences ?? [], vocabulary)]);
  const licence = allowed.find((code) => vocabulary.impliedByLicence(code).has(asked));
  return licence === undefined ? null : { ...NOTHING, relation: "implied", viaLicence: licence };
}

/** The same one is named whatever the order of the list. */
function lowest<Id extends number>(ids: readonly Id[]): Id | null {
  return ids.reduce<Id | null>((lowestId, id) => (lowestId === null || id < lowestId ? id : lowestId), null);
}
