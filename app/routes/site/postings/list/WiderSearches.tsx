import { LocalLink, useWords } from "~/components/locale";

export interface WiderSearch {
  /** What it asks instead, in words. */
  label: string;
  /** Its address. */
  to: string;
  total: number;
}

/** Under a page that is empty or short: wider questions that do find something, each with its number. */
export function WiderSearches({ searches }: { searches: readonly WiderSearch[] }) {
  const { list } = useWords().postings;
  if (searches.length === 0) return null;
  return (
    <section className="paper-panel mt-4" aria-labelledby="wider">
      <h3 id="wider">{list.wider}</h3>
      <ul className="wider-list">
        {searches.map(({ label, to, total }) => (
          <li key={to}>
            <LocalLink to={to}>
              <span>{label}</span> <strong>{list.count(total)}</strong>
            </LocalLink>
          </li>
        ))}
      </ul>
    </section>
  );
}
