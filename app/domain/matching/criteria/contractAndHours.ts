import { roundHalfUp } from "../rounding";
import type { ContractAndHoursResult } from "../results";
import type { MatchPerson, MatchPosting } from "../types";
import type { Weighing } from "../weights";
import { hoursFit, shiftsAsked } from "./hoursFit";

type Relation = ContractAndHoursResult["relation"];

/** Value of the contract before the hours are counted; where nobody has asked, the typical value bounds the whole. */
const CONTRACT_VALUES: Record<Relation, number> = {
  preferred: 1000,
  accepted: 600,
  not_accepted: 0,
  nothing_asked: 1000,
  unknown: 1000,
};

/** Contract wanted or accepted × share of the posting's hours the person can do. */
export function scoreContractAndHours(
  person: MatchPerson,
  posting: MatchPosting,
  { typical }: Weighing,
): ContractAndHoursResult {
  const relation = contractRelation(person, posting);
  const { share, unknown } = hoursFit(person, posting);
  const known = roundHalfUp(CONTRACT_VALUES[relation] * share.met, share.asked);
  const guessed = relation === "unknown" || unknown;
  const { contract, workingTime, weeklyMinutes } = posting;
  return {
    criterion: "contract_and_hours",
    value: guessed ? Math.min(typical.contract_and_hours, known) : known,
    missing: guessed ? "person" : null,
    relation,
    asked: { contract, workingTime, weeklyMinutes, shifts: shiftsAsked(posting) },
    held: {
      workingTimes: person.workingTimes === null ? null : [...person.workingTimes].sort(),
      minWeeklyMinutes: person.hours?.min ?? null,
      maxWeeklyMinutes: person.hours?.max ?? null,
      shifts: person.shifts === null ? null : [...new Set(person.shifts)].sort(),
      hoursShare: roundHalfUp(1000 * share.met, share.asked),
      hoursUnknown: unknown,
    },
  };
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
