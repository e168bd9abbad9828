import type { ReactNode } from "react";
import { LocalLink, useLocale } from "~/components/locale";
import { number } from "~/text/format";

interface Props {
  id: string;
  title: string;
  count: number;
  /** The whole queue. */
  all?: { label: string; to: string } | undefined;
  /** Bulk actions, instead of the link. */
  bulk?: ReactNode;
  /** `QueueRow`s. */
  children: ReactNode;
}

/** One queue of work inside a card. */
export function Queue({ id, title, count, all, bulk, children }: Props) {
  const locale = useLocale();
  return (
    <section aria-labelledby={id}>
      <div className="queue-head">
        <h2 id={id}>{title}</h2>
        <b>{number(locale, count)}</b>
        {bulk !== undefined ? (
          <span className="bulk-actions">{bulk}</span>
        ) : (
          all && (
            <LocalLink to={all.to}>
              {all.label}
              <span className="visually-hidden">: {title}</span>
            </LocalLink>
          )
        )}
      </div>
      <ul className="queue-list">{children}</ul>
    </section>
  );
}
