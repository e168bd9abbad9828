import type { Life } from "../lifecycle";
import { CRISIS_STAGES, type CrisisStage } from "./stages";

/** A file goes forwards and back as life goes; what closes it says how it ended. Named by the stage it goes to. */
export const CRISIS_MOVES: Life<CrisisStage, "secretary", CrisisStage> = Object.fromEntries(
  CRISIS_STAGES.map((to) => [
    to,
    {
      from: CRISIS_STAGES.filter((stage) => stage !== to),
      to,
      by: ["secretary"],
      ...(to === "closed" ? { needs: ["outcome"] } : {}),
    },
  ]),
) as unknown as Life<CrisisStage, "secretary", CrisisStage>;
