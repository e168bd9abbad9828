import { LocalLink, useLocale, useWords } from "~/components/locale";
import { number } from "~/text/format";

interface Chip {
  label: string;
  to: string;
  count?: number | undefined;
}

/** Quick searches: a word, and how many results it gives. */
export function ChipLinks({ chips }: { chips: readonly Chip[] }) {
  const locale = useLocale();
  const { map } = useWords().postings;
  return (
    <ul className="chip-list">
      {chips.map(({ label, to, count }) => (
        <li key={to}>
          <LocalLink className="chip" to={to}>
            <span className="chip-label">{label}</span>
            {count !== undefined && (
              <span className="count">
                <span aria-hidden="true">{number(locale, count)}</span>
                <span className="visually-hidden">, {map.opportunities(count)}</span>
              </span>
            )}
          </LocalLink>
        </li>
      ))}
    </ul>
  );
}
