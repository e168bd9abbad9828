import { Icon } from "~/components/Icon";
import { LocalLink, useWords } from "~/components/locale";

interface Props {
  /** Each filter in force, with the address of the same list without it. */
  chips: readonly { label: string; to: string }[];
  /** The list with no filter at all. */
  clearTo: string;
}

/** Filters in force, each removable. */
export function ActiveChips({ chips, clearTo }: Props) {
  const { list } = useWords().shell;
  if (chips.length === 0) return null;
  return (
    <ul className="chip-list active-filters" aria-label={list.activeFilters}>
      {chips.map(({ label, to }) => (
        <li key={label}>
          <LocalLink className="chip chip-primary" to={to}>
            <span className="chip-label">{label}</span>
            <Icon name="close" size="sm" />
            <span className="visually-hidden">: {list.remove}</span>
          </LocalLink>
        </li>
      ))}
      <li>
        <LocalLink className="tool-link" to={clearTo}>
          {list.clearAll}
        </LocalLink>
      </li>
    </ul>
  );
}
