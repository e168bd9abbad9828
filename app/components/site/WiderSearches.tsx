import { A, useWords } from "~/components/locale";
import { paths } from "~/paths";

export interface WiderSearch {
  /** What it asks instead, in words. */
  label: string;
  /** Its address. */
  to: string;
  total: number;
}

/** Under a page that is empty or short: wider questions that do find something, each with its number. */
export function WiderSearches({ searches }: { searches: readonly WiderSearch[] }) {
  const { list } = useWords().site;
  return (
    <section className="paper-panel mt-4" aria-labelledby="wider">
      <h3 id="wider">{list.wider}</h3>
      {searches.length === 0 ? <p>{list.empty.nothing} <A to={paths.postings()}>{list.empty.all}</A></p> : (
        <ul className="wider-list">
          {searches.map(({ label, to, total }) => <li key={to}><A to={to}><span>{label}</span> <strong>{list.count(total)}</strong></A></li>)}
        </ul>
      )}
    </section>
  );
}
