import { LocalLink, useWords } from "~/components/locale";
import type { WiderSearch } from "./WiderSearches";

/** Above the results: what was typed, asked with filters instead of words. Nothing changes until it is chosen. */
export function ReadAsFilters({ search }: { search: WiderSearch }) {
  const { list } = useWords().postings;
  return (
    <p className="read-as">
      {list.readAs}{" "}
      <LocalLink to={search.to}>
        <strong>{search.label}</strong>: {list.count(search.total)}
      </LocalLink>
    </p>
  );
}
