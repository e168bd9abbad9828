import { allTexts } from "~/domain/forms/choices";
import { fieldError, type FieldErrors } from "~/domain/forms/errors";
import type { FormValues } from "~/domain/forms/formValues";
import { OccupationId, SkillId } from "~/domain/ids";
import { findOccupations, findSkills, listSkillsOfOccupation } from "~db/queries/vocabulary/vocabulary";
import type { AppContext } from "./appContext";

/** The pickers of the intake page: a field of words (`<name>Text`), the entries ticked (`<name>`), the entries found. */
export const PICKERS = ["desired", "practised", "skills"] as const;
export type Picker = (typeof PICKERS)[number];

const MAX_HITS = 8;
const MAX_USUAL_SKILLS = 18;
/** Occupations whose usual skills are offered. */
const MAX_OCCUPATIONS = 4;

/** Entries by their ids, with the names of both languages; unknown ids are left out. */
export async function loadPicks(context: AppContext, values: FormValues) {
  const ids = {
    desired: idsIn(values["desired"]),
    practised: idsIn(values["practised"]),
    skills: idsIn(values["skills"]),
  };
  const found = {
    desired: await findOccupationIds(context, values, "desired"),
    practised: await findOccupationIds(context, values, "practised"),
    skills: await findSkillIds(context, values),
  };
  const of = ids.desired
    .concat(ids.practised)
    .slice(0, MAX_OCCUPATIONS)
    .map((id) => OccupationId.parse(id));
  const [occupations, skills, usual] = await Promise.all([
    findOccupations(
      context.db,
      [...ids.desired, ...ids.practised, ...found.desired, ...found.practised].map((id) => OccupationId.parse(id)),
    ),
    findSkills(
      context.db,
      [...ids.skills, ...found.skills].map((id) => SkillId.parse(id)),
    ),
    Promise.all(of.map((id) => listSkillsOfOccupation(context.db, id))),
  ]);
  const offered = new Map(
    usual.flat().map((skill) => [skill.id, { id: skill.id, labelIt: skill.labelIt, labelEn: skill.labelEn }]),
  );
  for (const id of [...ids.skills, ...found.skills]) offered.delete(SkillId.parse(id));
  return { ids, found, occupations, skills, usual: [...offered.values()].slice(0, MAX_USUAL_SKILLS) };
}

export type Picks = Awaited<ReturnType<typeof loadPicks>>;

function idsIn(value: string | string[] | undefined): number[] {
  return [...new Set(allTexts(value).map(Number))]
    .filter((id) => Number.isSafeInteger(id) && id > 0 && id < 2 ** 31)
    .slice(0, 100);
}

async function findOccupationIds(
  { vocabulary }: AppContext,
  values: FormValues,
  picker: "desired" | "practised",
): Promise<number[]> {
  const text = textOf(values, picker);
  const hits = text === "" ? [] : await vocabulary.occupations(text, MAX_HITS);
  return hits.map(({ occupationId }) => occupationId);
}

async function findSkillIds({ vocabulary }: AppContext, values: FormValues): Promise<number[]> {
  const text = textOf(values, "skills");
  const hits = text === "" ? [] : await vocabulary.skills(text, MAX_HITS);
  return hits.map(({ skillId }) => skillId);
}

function textOf(values: FormValues, picker: Picker): string {
  const value = values[`${picker}Text`];
  return (Array.isArray(value) ? value[0] : value)?.trim().slice(0, 120) ?? "";
}

/** Was "Cerca" pressed? Then nothing is saved and the page comes back with what was found. */
export function isSearchRequested(values: FormValues): boolean {
  return PICKERS.some((picker) => values["find"] === picker);
}

/** Words typed, and nothing they lead to ticked: saving would lose them, so the page shows what they mean first. */
export function findUnpicked(values: FormValues, { ids, found }: Pick<Picks, "ids" | "found">): FieldErrors {
  const lost = PICKERS.filter(
    (picker) => textOf(values, picker) !== "" && !found[picker].some((id) => ids[picker].includes(id)),
  );
  return Object.fromEntries(
    lost.map((picker) => [`${picker}Text`, fieldError("unknown", { value: textOf(values, picker) })]),
  );
}
