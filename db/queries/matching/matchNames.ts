import type { OccupationId, SkillId } from "~/domain/ids";
import type { Change } from "~/domain/matching/changes";
import type { MatchExplanation } from "~/domain/matching/explanation";
import type { ReadDb } from "../../client";
import { findOccupations, findSkills } from "../vocabulary/vocabulary";

/** Names of everything these explanations point to. */
export async function listMatchNames(db: ReadDb, explanations: readonly MatchExplanation[]) {
  const changes = explanations
    .flatMap(({ counterfactuals, withLearning }) => [...counterfactuals, ...(withLearning ? [withLearning] : [])])
    .flatMap((each) => each.changes);
  const results = explanations.flatMap(({ criteria }) => criteria.map(({ result }) => result));
  const occupationIds = new Set<OccupationId>(
    changes.flatMap((change: Change) => (change.kind === "occupation" ? [change.occupationId] : [])),
  );
  const skillIds = new Set<SkillId>(
    changes.flatMap((change: Change) => (change.kind === "skill" ? [change.skillId] : [])),
  );
  for (const result of results) {
    if (result.criterion === "occupation")
      for (const id of [result.asked, result.held?.occupationId]) if (id) occupationIds.add(id);
    if (result.criterion === "skills") for (const { skillId } of result.held.requirements) skillIds.add(skillId);
  }
  const [occupations, skills, comuni] = await Promise.all([
    findOccupations(db, [...occupationIds]),
    findSkills(db, [...skillIds]),
    db.selectFrom("comuni").select(["istat", "name"]).execute(),
  ]);
  return { occupations, skills, comuni };
}
