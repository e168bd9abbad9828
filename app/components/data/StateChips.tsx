import { number } from "~/text/format";
import { classes } from "../classes";
import { LocalLink, useLocale } from "../locale";

interface Props {
  label: string;
  chips: readonly { label: string; count?: number; to: string; current: boolean }[];
}

/** A list cut by state: each state with how many are in it. */
export function StateChips({ label, chips }: Props) {
  const locale = useLocale();
  return (
    <nav aria-label={label} className="state-chips">
      <ul className="chip-list">
        {chips.map((chip) => (
          <li key={chip.to}>
            <LocalLink
              className={classes("chip", chip.current && "chip-primary")}
              to={chip.to}
              aria-current={chip.current ? "page" : undefined}
            >
              <span className="chip-label">{chip.label}</span>
              {chip.count !== undefined && <span className="count">{number(locale, chip.count)}</span>}
            </LocalLink>
          </li>
        ))}
      </ul>
    </nav>
  );
}
