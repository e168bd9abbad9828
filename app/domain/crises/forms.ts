import type { z } from "zod";
import { oneOf } from "~/domain/forms/choices";
import { day } from "~/domain/forms/days";
import { wholeNumber } from "~/domain/forms/numbers";
import { required } from "../forms/fieldReader";
import { line, paragraph } from "~/domain/forms/text";
import { vatNumber } from "~/domain/forms/vatNumber";
import { CRISIS_EVENT_KINDS, CRISIS_OUTCOMES, CRISIS_STAGES } from "./stages";
import { TIERS } from "../access/tiers";

const WORKERS = { min: 0, max: 100_000, unit: "people" } as const;

export const CrisisForm = {
  company: required(line(160)),
  vatNumber: vatNumber(),
  ateco: line(8),
  comune: line(6),
  headcount: wholeNumber(WORKERS),
  summary: required(paragraph(4000)),
  tier: required(oneOf(TIERS)),
  workersDirect: wholeNumber(WORKERS),
  workersSupply: wholeNumber(WORKERS),
  jobsAtRisk: wholeNumber(WORKERS),
};

/** What the secretariat may write by hand; a change of stage writes its own event. */
export const WRITTEN_EVENTS = CRISIS_EVENT_KINDS.filter((kind) => kind !== "stage_changed" && kind !== "correction");

export const EventForm = {
  onDate: required(day()),
  kind: required(oneOf(CRISIS_EVENT_KINDS)),
  title: required(line(200)),
  body: paragraph(4000),
  tier: required(oneOf(TIERS)),
};

export const StageForm = {
  stage: required(oneOf(CRISIS_STAGES)),
  outcome: oneOf(CRISIS_OUTCOMES),
  note: paragraph(4000),
};

export const DeadlineForm = {
  title: required(line(200)),
  law: line(160),
  dueOn: required(day()),
  tier: required(oneOf(TIERS)),
};

type Fields<Shape extends Record<string, z.ZodType>> = { [Name in keyof Shape]: z.output<Shape[Name]> };
export type CrisisFields = Fields<typeof CrisisForm>;
export type EventFields = Fields<typeof EventForm>;
export type StageFields = Fields<typeof StageForm>;
export type DeadlineFields = Fields<typeof DeadlineForm>;
