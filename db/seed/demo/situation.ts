import type { Draw } from "./draw";
import { CRISES, type CrisisKey } from "./crises";
import type { DemoFact, Situation } from "./person";

const SHARES: readonly { situation: Situation; weight: number; from: number; to: number }[] = [
  { situation: "out_of_work_months", weight: 26, from: 18, to: 65 },
  { situation: "out_of_work_year", weight: 17, from: 18, to: 65 },
  { situation: "out_of_work_long", weight: 20, from: 22, to: 65 },
  { situation: "first_job", weight: 40, from: 17, to: 26 },
  { situation: "out_of_study", weight: 30, from: 17, to: 29 },
  { situation: "studying", weight: 14, from: 17, to: 25 },
  { situation: "working", weight: 12, from: 19, to: 65 },
  { situation: "company_crisis", weight: 7, from: 24, to: 63 },
];

/** Draws a situation that fits the age. */
export function drawSituation(draw: Draw, age: number): Situation {
  const fitting = SHARES.filter((share) => age >= share.from && age < share.to);
  return draw.weighted(fitting, (share) => share.weight).situation;
}

/** True where the person has held a job. */
export function hasWorked(situation: Situation): boolean {
  return situation !== "first_job" && situation !== "out_of_study" && situation !== "studying";
}

/** Only the crises whose workers have agreed to be helped by the desk. */
export function drawCrisis(draw: Draw): CrisisKey {
  return draw.weighted(
    CRISES.filter((crisis) => crisis.agreedPeople > 0),
    (crisis) => crisis.agreedPeople,
  ).key;
}

const DID = "Dichiarazione di immediata disponibilità vista allo sportello";
const LETTER = "Lettera di fine rapporto";

/** The dated facts behind a situation; flags are computed from these. Days before loading. */
export function drawFacts(draw: Draw, situation: Situation): DemoFact[] {
  const ended = (low: number, high: number): DemoFact[] => {
    const daysAgo = draw.between(low, high);
    const job: DemoFact = { kind: "last_job_ended", daysAgo, evidence: LETTER };
    if (!draw.chance(85)) return [job];
    return [job, { kind: "did_filed", daysAgo: Math.max(1, daysAgo - draw.between(1, 15)), evidence: DID }];
  };
  const study = (low: number, high: number): DemoFact => ({
    kind: "study_ended",
    daysAgo: draw.between(low, high),
    evidence: "Titolo di studio",
  });
  const never: DemoFact = { kind: "never_worked", daysAgo: 0, evidence: "Dichiarato allo sportello" };
  switch (situation) {
    case "out_of_work_months":
      return ended(20, 180);
    case "out_of_work_year":
      return ended(181, 365);
    case "out_of_work_long":
      return ended(366, 1500);
    case "company_crisis":
      return draw.chance(60)
        ? ended(10, 120)
        : [{ kind: "job_started", daysAgo: draw.between(900, 6000), evidence: "Busta paga" }];
    case "working":
      return [{ kind: "job_started", daysAgo: draw.between(60, 1200), evidence: "Dichiarato allo sportello" }];
    case "studying":
      return [{ kind: "study_started", daysAgo: draw.between(80, 900), evidence: "Certificato di iscrizione" }, never];
    case "first_job":
      return [study(20, 200), never];
    case "out_of_study":
      return [
        study(380, 1400),
        never,
        ...(draw.chance(50) ? [{ kind: "did_filed" as const, daysAgo: draw.between(10, 370), evidence: DID }] : []),
      ];
  }
}
