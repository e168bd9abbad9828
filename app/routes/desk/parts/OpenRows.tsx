import { Badge } from "~/components/data/Badge";
import { LocalLink, useWords } from "~/components/locale";

interface Props {
  rows: readonly { id: string; name: string; to: string; detail: string; notNow: boolean }[];
  title: string;
  note: string;
}

/** Postings that ask for nothing, or the people for one: in order of distance, without a score. */
export function OpenRows({ rows, title, note }: Props) {
  const { group } = useWords().matching.desk;
  if (rows.length === 0) return null;
  return (
    <section className="match-group" aria-labelledby="open-to-all">
      <h2 id="open-to-all">{title}</h2>
      <p className="meta">{note}</p>
      <ul className="it-card plain-lines card-body">
        {rows.map(({ id, name, to, detail, notNow }) => (
          <li key={id}>
            <LocalLink to={to}>{name}</LocalLink> <span className="meta">{detail}</span>{" "}
            {notNow && <Badge tone="line">{group[5].title}</Badge>}
          </li>
        ))}
      </ul>
    </section>
  );
}
