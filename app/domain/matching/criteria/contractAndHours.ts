import type { Shift } from "../../terms/schedule";
import { roundHalfUp } from "../rounding";
import type { ContractAndHoursResult } from "../results";
import type { MatchPerson, MatchPosting } from "../types";
import { hoursFit } from "./hoursFit";

type Relation = ContractAndHoursResult["relation"];

/** Value of the contract before the hours are counted. */
export const CONTRACT_VALUES: Record<Relation, number> = {
  preferred: 1000,
  accepted: 600,
  not_accepted: 0,
  nothing_asked: 1000,
  unknown: 500,
};

/** Contract wanted or accepted × share of the posting's hours the person can do. */
export function scoreContractAndHours(person: MatchPerson, posting: MatchPosting): ContractAndHoursResult {
  const relation = contractRelation(person, posting);
  const hours = hoursFit(person, posting);
  const { contract, workingTime, weeklyMinutes } = posting;
  const { minWeeklyMinutes, maxWeeklyMinutes } = person;
  return {
    criterion: "contract_and_hours",
    value: relationValue(relation, hours),
    missing: relation === "unknown" || hours.unknown ? "person" : null,
    relation,
    asked: { contract, workingTime, weeklyMinutes, shifts: shiftList(posting.shifts) },
    held: {
      workingTimes: person.workingTimes === null ? null : [...person.workingTimes].sort(),
      minWeeklyMinutes,
      maxWeeklyMinutes,
      shifts: person.shifts === null ? null : shiftList(person.shifts),
      hoursShare: hours.share,
      hoursUnknown: hours.unknown,
    },
  };
}

/** Two things not known are worth 500 together, not a quarter. */
function relationValue(relation: Relation, { share, unknown }: { share: number; unknown: boolean }): number {
  if (relation === "unknown" && unknown) return Math.min(CONTRACT_VALUES.unknown, share);
  return roundHalfUp(CONTRACT_VALUES[relation] * share, 1000);
}

/** Labs and meetings have no contract: nothing is asked. */
export function contractRelation(
  { contracts }: Pick<MatchPerson, "contracts">,
  { contract }: Pick<MatchPosting, "contract">,
): Relation {
  if (contract === null) return "nothing_asked";
  if (contracts === null) return "unknown";
  if (contracts.preferred.includes(contract)) return "preferred";
  return contracts.accepted.includes(contract) ? "accepted" : "not_accepted";
}

const shiftList = (shifts: readonly Shift[]) => [...new Set(shifts)].sort();
