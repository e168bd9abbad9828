import type { OccupationId, SkillId } from "~/domain/ids";
import type { OccupationDocument, OccupationHit, SkillDocument, SkillHit, VocabularyEngine } from "../port";
import type { VocabularyItem } from "./termWeights";

/** Occupations and skills are searched apart, each weighed against its own kind. */
export const SCOPES = ["occupation", "skill"] as const;
export type VocabularyScope = (typeof SCOPES)[number];

/** An answer of either engine, before it is said of an occupation or of a skill. */
export interface VocabularyHit {
  itemId: number;
  label: string;
  /** The alias that answered, if it was not the label. */
  matched: string | null;
  isco: string | null;
  score: number;
}

export function occupationItem(document: OccupationDocument): VocabularyItem {
  return { id: document.occupationId, labels: [document.label, ...document.aliases], isco: document.iscoCode };
}

export function skillItem(document: SkillDocument): VocabularyItem {
  return { id: document.skillId, labels: [document.label, ...document.aliases], isco: null };
}

function occupationHit({ itemId, isco, ...hit }: VocabularyHit): OccupationHit {
  return { ...hit, occupationId: itemId as OccupationId, iscoCode: isco ?? "" };
}

function skillHit({ itemId, label, matched, score }: VocabularyHit): SkillHit {
  return { skillId: itemId as SkillId, label, matched, score };
}

/** What an engine knows to do with items of either scope. */
export interface ItemEngine {
  find(scope: VocabularyScope, request: { text: string; limit: number }): Promise<VocabularyHit[]>;
  replace(scope: VocabularyScope, items: readonly VocabularyItem[]): Promise<void>;
}

/** The vocabulary as the port says it. */
export function createVocabularyEngine({ find, replace }: ItemEngine): VocabularyEngine {
  return {
    occupations: async (text, limit) => (await find("occupation", { text, limit })).map((hit) => occupationHit(hit)),
    skills: async (text, limit) => (await find("skill", { text, limit })).map((hit) => skillHit(hit)),
    indexOccupations: (documents) =>
      replace(
        "occupation",
        documents.map((document) => occupationItem(document)),
      ),
    indexSkills: (documents) =>
      replace(
        "skill",
        documents.map((document) => skillItem(document)),
      ),
  };
}
