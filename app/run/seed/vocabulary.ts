import { createHash } from "node:crypto";
import type { Db, WriteDb } from "~db/client";
import { findStamp, setStamp } from "~db/queries/system/seedStamps";
import {
  listOccupations,
  listSkills,
  setGroups,
  setOccupations,
  setOccupationSkills,
  setSkills,
} from "~db/queries/vocabulary/vocabulary";
import { setLicenceSkills, setOwnSubstitutes, setSkillCredits } from "~db/queries/vocabulary/credits";
import { readVocabulary, type Vocabulary } from "~db/seed/vocabulary/readVocabulary";
import { indexVocabulary } from "~search/postgres/vocabulary/indexVocabulary";
import { occupationItem, skillItem } from "~search/vocabulary/items";
import { preferOwnNames } from "./preferOwnNames";

/** The territory's occupations and skills, from the files of this edition. A new edition corrects the old one's rows. */
export async function fillVocabulary(db: Db, log: (line: string) => void): Promise<void> {
  const vocabulary = readVocabulary();
  const stamp = createHash("sha256").update(JSON.stringify(vocabulary)).digest("hex");
  if ((await findStamp(db, "vocabulary")) === stamp) return;
  log(`Filling in ${vocabulary.occupations.length} occupations and ${vocabulary.skills.length} skills…`);
  await db.transaction().execute(async (trx) => {
    await setGroups(
      trx,
      vocabulary.groups.map((group) => ({ code: group.code, labelIt: group.it, labelEn: group.en })),
      { keepKnown: false },
    );
    await setSkills(
      trx,
      vocabulary.skills.map((skill) => ({
        source: "local",
        key: skill.key,
        labelIt: skill.it,
        labelEn: skill.en,
        aliases: [],
      })),
    );
    await setOccupations(
      trx,
      vocabulary.occupations.map(({ key, isco, masculine, feminine, en, aliases, sector }) => ({
        source: "local",
        key,
        isco,
        masculine,
        feminine,
        labelEn: en,
        aliases,
        sector,
      })),
    );
    await linkSkills(trx, vocabulary);
    await fillCredits(trx, vocabulary);
    await indexStoredVocabulary(trx);
    await setStamp(trx, "vocabulary", stamp);
  });
}

/** Ids of our own skills and occupations, by key. */
async function localIds(trx: WriteDb) {
  const skillIds = new Map(
    (await listSkills(trx)).filter((skill) => skill.source === "local").map((skill) => [skill.key, skill.id]),
  );
  const occupationIds = new Map(
    (await listOccupations(trx))
      .filter((occupation) => occupation.source === "local")
      .map((occupation) => [occupation.key, occupation.id]),
  );
  return { skillIds, occupationIds };
}

async function linkSkills(trx: WriteDb, vocabulary: Vocabulary): Promise<void> {
  const { skillIds, occupationIds } = await localIds(trx);
  const relations = vocabulary.occupations.flatMap(({ key, essential, optional }) => {
    const occupationId = occupationIds.get(key);
    const row = (skill: string, isEssential: boolean) => {
      const skillId = skillIds.get(skill);
      return occupationId && skillId ? [{ occupationId, skillId, essential: isEssential }] : [];
    };
    return [...essential.flatMap((skill) => row(skill, true)), ...optional.flatMap((skill) => row(skill, false))];
  });
  await setOccupationSkills(trx, "local", relations);
}

/** What is credited in part: families, languages, licences, neighbouring trades. */
async function fillCredits(trx: WriteDb, { credits }: Vocabulary): Promise<void> {
  const { skillIds, occupationIds } = await localIds(trx);
  const broader = new Map(credits.broader.map((row) => [row.skill, skillIds.get(row.broader) ?? null]));
  const language = new Map<string, string>(credits.languages.map((row) => [row.skill, row.language]));
  await setSkillCredits(
    trx,
    [...skillIds]
      .filter(([key]) => broader.has(key) || language.has(key))
      .map(([key, skillId]) => ({
        skillId,
        broaderId: broader.get(key) ?? null,
        language: language.get(key) ?? null,
      })),
  );
  await setLicenceSkills(
    trx,
    credits.licences.flatMap(({ licence, skill, reason }) => {
      const skillId = skillIds.get(skill);
      return skillId ? [{ licence, skillId, reason }] : [];
    }),
  );
  await setOwnSubstitutes(
    trx,
    credits.substitutes.flatMap(({ from, to, strength, reason }) => {
      const [occupationId, substituteId] = [occupationIds.get(from), occupationIds.get(to)];
      return occupationId && substituteId ? [{ occupationId, substituteId, strength, reason }] : [];
    }),
  );
}

/** Makes the vocabulary search say what the tables say, our own names before the same ones of ESCO. */
export async function indexStoredVocabulary(trx: WriteDb): Promise<void> {
  const occupations = preferOwnNames(await listOccupations(trx), ({ masculine, feminine }) => [masculine, feminine]);
  await indexVocabulary(
    trx,
    "occupation",
    occupations.map((row) =>
      occupationItem({
        occupationId: row.id,
        label: row.masculine === row.feminine ? row.masculine : `${row.masculine}/${row.feminine}`,
        aliases: [row.masculine, row.feminine, ...row.aliases],
        iscoCode: row.isco,
        description: "",
      }),
    ),
  );
  const skills = preferOwnNames(await listSkills(trx), ({ labelIt }) => [labelIt]);
  await indexVocabulary(
    trx,
    "skill",
    skills.map((row) => skillItem({ skillId: row.id, label: row.labelIt, aliases: row.aliases })),
  );
}
