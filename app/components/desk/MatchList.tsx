import { Fragment, type ReactNode } from "react";
import { BANDS, type Band } from "~/domain/matching/bands";
import type { MatchExplanation } from "~/domain/matching/explanation";
import { Icon } from "~/components/Icon";
import type { MatchNames } from "./matchNames";
import { MatchRow } from "./MatchRow";

export interface MatchItem {
  id: string;
  name: string;
  meta: string;
  badges?: ReactNode;
  position: number;
  /** Under 3 points from the row before. */
  joined: boolean;
  explanation: MatchExplanation;
  open: boolean;
  /** Under the explanation: how to propose. */
  below: ReactNode;
}

interface Props {
  items: readonly MatchItem[];
  bands: Record<Band, number>;
  /** "2 persone" */
  count: (n: number) => string;
  names: MatchNames;
  /** At the foot: more rows. */
  more?: ReactNode;
}

/** The ranking, split by bands. */
export function MatchList({ items, bands, count, names, more }: Props) {
  const { band: words, row } = names.words.desk.matches;
  return (
    <div className="it-card match-list">
      {BANDS.map((band) => {
        const rows = items.filter(({ explanation }) => explanation.band === band);
        if (rows.length === 0) return null;
        return (
          <Fragment key={band}>
            <div className="band-head"><h2>{words[band].name}</h2> {words[band].from}, {count(bands[band])}</div>
            {rows.map(({ below, joined: _, ...item }, i) => <MatchRow key={item.id} {...item} names={names} equalToNext={rows[i + 1]?.joined ?? false}>{below}</MatchRow>)}
          </Fragment>
        );
      })}
      <div className="match-foot">
        {more}
        <span className="meta">{row.strip}. <span className="legend-equal" aria-hidden="true" /> {row.equivalent}. <Icon name="warning" size="xs" /> {row.half}.</span>
      </div>
    </div>
  );
}
