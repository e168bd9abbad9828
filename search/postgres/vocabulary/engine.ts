import type { Db } from "~db/client";
import type { OccupationId, SkillId } from "~/domain/ids";
import type { OccupationDocument, SkillDocument, VocabularyEngine } from "../../port";
import { findItems } from "./findItems";
import { rebuildVocabulary } from "./indexVocabulary";
import type { VocabularyItem } from "./weigh";

/** The vocabulary on PostgreSQL: it is there wherever the product is. */
export function postgresVocabulary(db: Db): VocabularyEngine {
  return {
    occupations: async (text, limit) =>
      (await findItems(db, "occupation", { text, limit })).map(({ itemId, isco, ...hit }) => ({ ...hit, occupationId: itemId as OccupationId, iscoCode: isco ?? "" })),
    skills: async (text, limit) => (await findItems(db, "skill", { text, limit })).map(({ itemId, label, matched, score }) => ({ skillId: itemId as SkillId, label, matched, score })),
    indexOccupations: (documents) => rebuildVocabulary(db, "occupation", documents.map((document) => occupationItem(document))),
    indexSkills: (documents) => rebuildVocabulary(db, "skill", documents.map((document) => skillItem(document))),
  };
}

/** For writers with a transaction of their own: `indexVocabulary(trx, "occupation", documents.map(occupationItem))`. */
export function occupationItem(document: OccupationDocument): VocabularyItem {
  return { id: document.occupationId, labels: [document.label, ...document.aliases], isco: document.iscoCode };
}

export function skillItem(document: SkillDocument): VocabularyItem {
  return { id: document.skillId, labels: [document.label, ...document.aliases], isco: null };
}
