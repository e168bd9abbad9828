import type { SkillId } from "~/domain/ids";
import type { SkillCredit } from "../results";
import type { MatchPerson } from "../types";
import type { MatchVocabulary } from "../vocabulary";

/** Tenths of a requirement each relation is worth. `unknown`: nobody has asked the person for skills yet. */
export const CREDIT_TENTHS: Record<SkillCredit["relation"], number> = {
  held: 10,
  narrower: 7,
  implied: 6,
  broader: 5,
  sibling: 5,
  unknown: 5,
  none: 0,
};

type Evidence = Pick<SkillCredit, "relation" | "viaSkill" | "viaOccupation">;

/** What the person's side says about one skill: the strongest evidence there is. */
export function skillEvidence(asked: SkillId, person: MatchPerson, vocabulary: MatchVocabulary): Evidence {
  const held = person.skills ?? [];
  if (held.includes(asked)) return { relation: "held", viaSkill: asked, viaOccupation: null };
  const parents = vocabulary.broader(asked);
  const narrower = lowest(held.filter((skill) => vocabulary.broader(skill).includes(asked)));
  if (narrower !== null) return { relation: "narrower", viaSkill: narrower, viaOccupation: null };
  const practised = lowest(
    person.practised.map(({ occupationId }) => occupationId).filter((id) => vocabulary.implied(id).has(asked)),
  );
  if (practised !== null) return { relation: "implied", viaSkill: null, viaOccupation: practised };
  const broader = lowest(held.filter((skill) => parents.includes(skill)));
  if (broader !== null) return { relation: "broader", viaSkill: broader, viaOccupation: null };
  const sibling = lowest(held.filter((skill) => vocabulary.broader(skill).some((parent) => parents.includes(parent))));
  if (sibling !== null) return { relation: "sibling", viaSkill: sibling, viaOccupation: null };
  return { relation: person.skills === null ? "unknown" : "none", viaSkill: null, viaOccupation: null };
}

/** The same one is named whatever the order of the list. */
function lowest<Id extends number>(ids: readonly Id[]): Id | null {
  return ids.reduce<Id | null>((lowestId, id) => (lowestId === null || id < lowestId ? id : lowestId), null);
}
