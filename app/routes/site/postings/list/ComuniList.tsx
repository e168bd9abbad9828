import { LocalLink, useLocale, useWords } from "~/components/locale";
import { number } from "~/text/format";

/** The same as the map, in words: Comune and count. */
export function ComuniList({ comuni }: { comuni: readonly { name: string; count: number; to: string }[] }) {
  const locale = useLocale();
  const { map } = useWords().postings;
  return (
    <ul className="comuni-list link-list">
      {comuni.map(({ name, count, to }) => (
        <li key={name}>
          <LocalLink to={to}>
            {name}
            <span className="count">
              <span aria-hidden="true">{number(locale, count)}</span>
              <span className="visually-hidden">, {map.opportunities(count)}</span>
            </span>
          </LocalLink>
        </li>
      ))}
    </ul>
  );
}
