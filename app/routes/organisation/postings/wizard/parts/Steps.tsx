import { LocalLink, useWords } from "~/components/locale";

interface Step {
  label: string;
  /** Where a step already done can be opened again. */
  to?: string | undefined;
}

/** Progress through a form of several pages: bars, and on a phone the same in words. `current` counts from 1. */
export function Steps({ steps, current }: { steps: readonly Step[]; current: number }) {
  const form = useWords().forms.controls;
  const next = steps[current];
  return (
    <nav className="steppers form-steps" aria-label={form.steps}>
      <ol>
        {steps.map(({ label, to }, i) => {
          const state = i + 1 < current ? "done" : i + 1 === current ? "now" : undefined;
          return (
            <li key={label} className={state} aria-current={state === "now" ? "step" : undefined}>
              <b>{i + 1}</b>
              <span>{to !== undefined && state !== "now" ? <LocalLink to={to}>{label}</LocalLink> : label}</span>
            </li>
          );
        })}
      </ol>
      <p className="steps-in-words" aria-hidden="true">
        <b>
          {form.stepOf(current, steps.length)}, {steps[current - 1]?.label}.
        </b>{" "}
        {next && form.then(next.label)}
      </p>
    </nav>
  );
}
