import type { ReactNode } from "react";
import { classes } from "~/components/classes";
import { LocalLink } from "~/components/locale";

interface Props {
  /** "6 giorni", "oggi", and under it the date in small. */
  when: string;
  whenNote?: string | undefined;
  late?: boolean | undefined;
  title: string;
  to: string;
  badges?: ReactNode;
  /** One grey line. */
  why?: ReactNode;
  /** One button or link, a verb. */
  action?: ReactNode;
  /** A box to select the row, sent as `selected`. */
  select?: { name: string; value: string; label: string; checked?: boolean } | undefined;
}

/** A row of work: when, what, why, one next action. */
export function QueueRow({ when, whenNote, late = false, title, to, badges, why, action, select }: Props) {
  return (
    <li className={classes("queue-row", select && "queue-row-selectable")} data-row>
      {select !== undefined && (
        <input
          className="check-plain"
          type="checkbox"
          name={select.name}
          value={select.value}
          defaultChecked={select.checked}
          aria-label={select.label}
        />
      )}
      <span className={classes("queue-when", late && "queue-late")}>
        {when}
        {whenNote !== undefined && <small>{whenNote}</small>}
      </span>
      <div className="queue-what">
        <p className="queue-title">
          <LocalLink to={to}>{title}</LocalLink>
          {badges}
        </p>
        {why !== undefined && <p className="queue-why">{why}</p>}
      </div>
      {action !== undefined && <span className="queue-action">{action}</span>}
    </li>
  );
}
