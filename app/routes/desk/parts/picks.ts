import { occupationName, skillName } from "~/text/vocabulary/names";
import type { Locale } from "~/text/words";

interface OccupationNamed {
  id: number;
  masculine: string;
  feminine: string;
  labelEn: string | null;
}

interface SkillNamed {
  id: number;
  labelIt: string;
  labelEn: string | null;
}

interface ByPicker {
  desired: readonly number[];
  practised: readonly number[];
  skills: readonly number[];
}

/** What the pickers of the intake page show: entries ticked and found, with the names they go by. */
export interface PicksShown {
  ids: ByPicker;
  found: ByPicker;
  occupations: readonly OccupationNamed[];
  skills: readonly SkillNamed[];
  /** Usual skills of the occupations ticked. */
  usual: readonly SkillNamed[];
}

/** Names by id, in the language of the page. */
export function namesOf(
  { occupations, skills, usual }: Pick<PicksShown, "occupations" | "skills" | "usual">,
  locale: Locale,
) {
  const occupation = new Map(occupations.map((each) => [each.id, occupationName(each, locale)]));
  const skill = new Map([...skills, ...usual].map((each) => [each.id, skillName(each, locale)]));
  return {
    occupation: (id: number) => occupation.get(id) ?? String(id),
    skill: (id: number) => skill.get(id) ?? String(id),
  };
}
