import type { ContractKey } from "~/domain/terms/contracts";
import { SHIFTS, type Shift, type WorkingTime } from "~/domain/terms/schedule";
import type { Draw } from "./draw";
import type { DemoPerson, Situation } from "./person";

type Conditions = Pick<
  DemoPerson,
  | "preferredContracts"
  | "acceptedContracts"
  | "workingTimes"
  | "weeklyMinutesMin"
  | "weeklyMinutesMax"
  | "shifts"
  | "availableInDays"
>;

function drawContracts(
  draw: Draw,
  situation: Situation,
  age: number,
): Pick<Conditions, "preferredContracts" | "acceptedContracts"> {
  const young = age < 30;
  const preferred: ContractKey[] =
    young && draw.chance(35) ? ["permanent", "apprenticeship_2"] : draw.chance(85) ? ["permanent"] : ["fixed_term"];
  const willing: ContractKey[] = [
    "permanent",
    "fixed_term",
    "replacement",
    ...draw.some<ContractKey>(["agency_fixed", "farm_fixed", "on_call", "domestic"], 45),
  ];
  if (young) willing.push(...draw.some<ContractKey>(["apprenticeship_2", "internship"], 70));
  if (situation === "out_of_work_long") willing.push(...draw.some<ContractKey>(["internship", "collaboration"], 40));
  const accepted = [...new Set(willing)].filter((contract) => !preferred.includes(contract));
  return { preferredContracts: preferred, acceptedContracts: accepted };
}

type Hours = Pick<Conditions, "workingTimes" | "weeklyMinutesMin" | "weeklyMinutesMax">;

function drawHours(draw: Draw, situation: Situation): Hours {
  const part: WorkingTime[] = ["part_time", "part_time_vertical", "part_time_mixed"];
  if (situation === "studying" || draw.chance(18)) {
    return { workingTimes: part, weeklyMinutesMin: 600, weeklyMinutesMax: draw.pick([1200, 1440, 1500, 1800]) };
  }
  const both = draw.chance(55);
  return {
    workingTimes: both ? ["full_time", ...part] : ["full_time"],
    weeklyMinutesMin: both ? 1200 : 1800,
    weeklyMinutesMax: 2400,
  };
}

function drawShifts(draw: Draw, age: number): Shift[] {
  const some = new Set<Shift>([
    "morning",
    ...draw.some<Shift>(["afternoon", "rotating"], 75),
    ...draw.some<Shift>(["evening", "weekend"], 50),
  ]);
  if (age >= 18 && draw.chance(30)) some.add("night");
  return SHIFTS.filter((shift) => some.has(shift));
}

/** Contracts, hours, shifts and the day from which the person is free. */
export function drawConditions(draw: Draw, situation: Situation, age: number): Conditions {
  const busy = situation === "working" || situation === "company_crisis";
  return {
    ...drawContracts(draw, situation, age),
    ...drawHours(draw, situation),
    shifts: drawShifts(draw, age),
    availableInDays: busy ? draw.pick([15, 30, 30, 60]) : draw.pick([0, 0, 0, 0, 7, 15, 30]),
  };
}
