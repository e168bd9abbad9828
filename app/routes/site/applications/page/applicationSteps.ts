import type { ApplicationState } from "~/domain/applications/moves";
import { capitalised, longDateTime } from "~/text/format";
import type { Locale, Words } from "~/text/words";
import type { JourneyStep } from "./Journey";

/** The way as the person sees it: five plain steps. */
export const JOURNEY = ["sent", "in_touch", "interview", "offered", "hired"] as const;
type Step = (typeof JOURNEY)[number];

export interface TakenStep {
  at: Date;
  toState: ApplicationState;
  message: string | null;
}

/** Which of the five steps was reached, 0 before the first; a way that ended stays where it was. */
export function stepReached(state: ApplicationState, taken: readonly TakenStep[]): number {
  const passed = [state, ...taken.map((step) => step.toState)];
  return JOURNEY.reduce((reached, step, at) => (passed.includes(step) ? at + 1 : reached), 0);
}

/** The five steps, each done, present or to come; and how it ended, when it did. */
export function journeyOf({
  state,
  taken,
  locale,
  words,
}: {
  state: ApplicationState;
  taken: readonly TakenStep[];
  locale: Locale;
  words: Words;
}): JourneyStep[] {
  const text = words.applications.apply.status;
  const reached = stepReached(state, taken);
  const ended = !["proposed", ...JOURNEY].includes(state);
  const of = (step: ApplicationState) => taken.findLast(({ toState }) => toState === step);
  const steps = JOURNEY.map((step: Step, at): JourneyStep => {
    const known = of(step);
    const position =
      at + 1 < reached || (at + 1 === reached && (ended || step === "hired"))
        ? "done"
        : at + 1 === reached
          ? "now"
          : "todo";
    return {
      key: step,
      title: text.steps[step],
      state: position,
      when: known ? capitalised(longDateTime(locale, known.at)) : undefined,
      text: known?.message ? `«${known.message}»` : undefined,
    };
  });
  if (!ended) return steps;
  const last = of(state);
  return [
    ...steps.filter(({ state: position }) => position === "done"),
    {
      key: state,
      title: words.applications.terms.applicationState[state],
      state: "ended",
      when: last ? capitalised(longDateTime(locale, last.at)) : undefined,
      text: last?.message ? `«${last.message}»` : undefined,
    },
  ];
}
