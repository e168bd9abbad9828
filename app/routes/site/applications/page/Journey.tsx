import type { ReactNode } from "react";
import { Icon } from "~/components/Icon";
import { useWords } from "~/components/locale";

export interface JourneyStep {
  key: string;
  title: string;
  state: "done" | "now" | "todo" | "ended";
  /** "Lunedì 16 novembre 2026, alle 18:42" */
  when?: string | undefined;
  text?: ReactNode;
}

/** Where an application stands, for the person: done with a tick, now in blue, to come in grey. */
export function Journey({ steps }: { steps: readonly JourneyStep[] }) {
  const words = useWords().shell.steps;
  return (
    <ol className="journey">
      {steps.map(({ key, title, state, when, text }, i) => (
        <li key={key} className={`journey-${state}`} aria-current={state === "now" ? "step" : undefined}>
          <span className="journey-dot" aria-hidden="true">
            {state === "done" ? (
              <Icon name="check" size="sm" />
            ) : state === "ended" ? (
              <Icon name="close" size="sm" />
            ) : (
              i + 1
            )}
          </span>
          <div>
            <h3>{title}</h3>
            {(when ?? (state === "now" ? words.youAreHere : undefined)) !== undefined && (
              <p className="small">{when ?? words.youAreHere}</p>
            )}
            {text !== undefined && <p>{text}</p>}
          </div>
        </li>
      ))}
    </ol>
  );
}
