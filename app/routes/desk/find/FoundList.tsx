import type { ReactNode } from "react";
import { LocalLink, useWords } from "~/components/locale";

interface Found {
  key: string;
  to: string;
  label: string;
  meta: readonly (string | null)[];
  badge?: ReactNode;
}

/** One kind of thing a search found; nothing when it found none. */
export function FoundList({
  title,
  total,
  all,
  rows,
}: {
  title: string;
  total: number;
  all: string;
  rows: readonly Found[];
}) {
  const { find } = useWords().shell;
  if (total === 0) return null;
  return (
    <section className="it-card" aria-label={title}>
      <div className="card-head">
        <h2>{title}</h2>
        {total > rows.length && <LocalLink to={all}>{find.more(total)}</LocalLink>}
      </div>
      <ul className="queue-list">
        {rows.map(({ key, to, label, meta, badge }) => (
          <li key={key} className="found-row">
            <div>
              <LocalLink to={to}>{label}</LocalLink>
              <span className="meta d-block">{meta.filter(Boolean).join(" · ")}</span>
            </div>
            {badge}
          </li>
        ))}
      </ul>
    </section>
  );
}
