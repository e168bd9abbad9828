import type { ContractAndHoursResult, OccupationResult, SkillsResult, TravelResult } from "./results";
import { worksShift } from "./criteria/hoursFit";
import type { MatchPerson, MatchPosting } from "./types";

/**
 * 1 "Adatte", 2 outside what the person asked for, 3 without a tie to the trade, 4 occupation unknown, 5 "non idonee ora".
 * All rows stay visible; the group changes no score.
 */
export const GROUPS = [1, 2, 3, 4, 5] as const;
export type Group = (typeof GROUPS)[number];

/** What a person asked for and a posting does not offer. */
export const WISHES = ["distance", "contract", "shifts", "hours"] as const;
export type Wish = (typeof WISHES)[number];

interface Judged {
  person: MatchPerson;
  posting: MatchPosting;
  results: {
    occupation: OccupationResult;
    skills: SkillsResult;
    travel: TravelResult;
    contract_and_hours: ContractAndHoursResult;
  };
}

/** The wishes of the person that the posting is outside of. What is not known is no wish. */
export function wishesMissed({ person, posting, results }: Judged): Wish[] {
  const missed: Record<Wish, boolean> = {
    distance: results.travel.relation === "beyond_limit",
    contract: results.contract_and_hours.relation === "not_accepted",
    shifts: missesEveryShift(person, results.contract_and_hours.asked.shifts),
    hours: asksTooLong(person, posting),
  };
  return WISHES.filter((wish) => missed[wish]);
}

type Shifts = ContractAndHoursResult["asked"]["shifts"];

function missesEveryShift({ shifts }: MatchPerson, asked: Shifts): boolean {
  return shifts !== null && asked.length > 0 && !asked.some((shift) => worksShift(shifts, shift));
}

/** More than a quarter over the hours the person can do. */
function asksTooLong({ hours }: MatchPerson, { weeklyMinutes }: MatchPosting): boolean {
  const max = hours?.max ?? null;
  return weeklyMinutes !== null && max !== null && 100 * weeklyMinutes > 125 * max;
}

/** The highest group that applies. */
export function groupOf(judged: Judged, failed: boolean): Group {
  const { person, posting, results } = judged;
  if (failed) return 5;
  const unknown = (person.desired ?? []).length + (person.practised ?? []).length === 0;
  if (posting.occupationId !== null && unknown) return 4;
  if (!hasTie(results.occupation, results.skills)) return 3;
  return wishesMissed(judged).length > 0 ? 2 : 1;
}

const TIE_FROM = 350;

/** A related occupation, or at least half of the essential skills; of the desirable ones where none is essential. */
function hasTie({ bestWorth }: OccupationResult, { asked, held }: SkillsResult): boolean {
  if ((bestWorth ?? 0) >= TIE_FROM) return true;
  const [wanted, met] = asked.essential > 0 ? [asked.essential, held.essential] : [asked.desirable, held.desirable];
  return wanted > 0 && 2 * met >= wanted;
}

/** Which rows are shown: `limit` of each open group. */
export interface Shown {
  limit: number;
  /** Groups to open beside those that open by themselves. */
  groups?: readonly Group[] | undefined;
}
