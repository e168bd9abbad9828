import type { ReactNode } from "react";
import { classes } from "~/components/classes";

export interface TimelineItem {
  key: string;
  /** "10 dic" and under it "2026"; the machine's date beside. */
  day: string;
  year?: string | undefined;
  dateTime?: string | undefined;
  /** Circle an event, blue a sitting or visit, diamond the law, red line today. */
  kind?: "event" | "sitting" | "law" | "today" | undefined;
  /** Still to come: hollow and dashed. */
  future?: boolean | undefined;
  title: ReactNode;
  text?: ReactNode;
  /** At the right of the title: who may see it, a link. */
  aside?: ReactNode;
}

/** What happened, newest on top. */
export function Timeline({ items }: { items: readonly TimelineItem[] }) {
  return (
    <ol className="it-timeline-wrapper timeline">
      {items.map(({ key, day, year, dateTime, kind = "event", future = false, title, text, aside }) => (
        <li
          key={key}
          className={classes("timeline-element timeline-row", `timeline-${kind}`, future && "timeline-future")}
        >
          <time dateTime={dateTime}>
            {day}
            {year !== undefined && <small>{year}</small>}
          </time>
          <span className="timeline-dot" aria-hidden="true" />
          <div>
            <div className="timeline-line">
              <h3>{title}</h3>
              {aside}
            </div>
            {text !== undefined && <p>{text}</p>}
          </div>
        </li>
      ))}
    </ol>
  );
}
