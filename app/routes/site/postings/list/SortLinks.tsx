import { LocalLink, useWords } from "~/components/locale";

interface Props {
  orders: readonly { key: string; label: string; to: string }[];
  current: string;
}

/** In which order the list stands. */
export function SortLinks({ orders, current }: Props) {
  const { list } = useWords().shell;
  return (
    <ul className="sort-links" aria-label={list.sortLabel}>
      <li aria-hidden="true">
        <span>{list.sort}</span>
      </li>
      {orders.map(({ key, label, to }) => (
        <li key={key}>
          <LocalLink to={to} aria-current={key === current ? "true" : undefined}>
            {label}
          </LocalLink>
        </li>
      ))}
    </ul>
  );
}
