import type { OccupationId, SkillId } from "~/domain/ids";
import type { Licence } from "~/domain/terms/licences";
import type { WriteDb } from "../../client";

interface SkillCredit {
  skillId: SkillId;
  /** The family the skill belongs to; ISO 639-1 code where it only repeats a language. */
  broaderId: SkillId | null;
  language: string | null;
}

/** Families and languages of our own skills. */
export async function setSkillCredits(trx: WriteDb, rows: readonly SkillCredit[]): Promise<void> {
  await trx.updateTable("skills").set({ broaderId: null, language: null }).where("source", "=", "local").execute();
  for (const { skillId, broaderId, language } of rows)
    await trx.updateTable("skills").set({ broaderId, language }).where("id", "=", skillId).execute();
}

/** Replaces which skills licences imply. */
export async function setLicenceSkills(
  trx: WriteDb,
  rows: readonly { licence: Licence; skillId: SkillId; reason: string }[],
): Promise<void> {
  await trx.deleteFrom("licenceSkills").execute();
  if (rows.length > 0)
    await trx
      .insertInto("licenceSkills")
      .values([...rows])
      .execute();
}

interface SubstituteRow {
  occupationId: OccupationId;
  substituteId: OccupationId;
  strength: "high" | "low";
  reason: string;
}

/** Replaces the substitutions that come with the product; those somebody of the desk signed stay, and win. */
export async function setOwnSubstitutes(trx: WriteDb, rows: readonly SubstituteRow[]): Promise<void> {
  await trx.deleteFrom("occupationSubstitutes").where("signedBy", "is", null).where("reason", "is not", null).execute();
  if (rows.length > 0)
    await trx
      .insertInto("occupationSubstitutes")
      .values(rows.map((row) => ({ ...row, signedBy: null })))
      .onConflict((conflict) => conflict.doNothing())
      .execute();
}
