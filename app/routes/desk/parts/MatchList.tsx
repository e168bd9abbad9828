import { Fragment, type ReactNode } from "react";
import type { Band } from "~/domain/matching/bands";
import type { MatchExplanation } from "~/domain/matching/explanation";
import type { MatchNames } from "~/components/matching/matchNames";
import { MatchRow } from "./MatchRow";

export interface MatchItem {
  id: string;
  name: string;
  meta: string;
  badges?: ReactNode;
  position: number;
  /** In the bracket of the row before. */
  joined: boolean;
  explanation: MatchExplanation;
  open: boolean;
  /** Under the explanation: how to propose. */
  below: ReactNode;
}

interface Props {
  items: readonly MatchItem[];
  /** How many in each band, where bands are the headings; null: one list. */
  bands: Record<Band, number> | null;
  /** "2 persone" */
  count: (n: number) => string;
  names: MatchNames;
  /** At the foot: more rows. */
  more?: ReactNode;
}

/** One group of the ranking, under the headings of its bands where it has any. */
export function MatchList({ items, bands, count, names, more }: Props) {
  const { band: words, row } = names.words.matching.desk;
  return (
    <div className="it-card match-list">
      {items.map(({ below, joined: _, ...item }, i) => {
        const { band } = item.explanation;
        const begins = bands !== null && band !== items[i - 1]?.explanation.band;
        return (
          <Fragment key={item.id}>
            {begins && (
              <div className="band-head">
                <h3>{words[band].name}</h3> {words[band].from}, {count(bands[band])}
              </div>
            )}
            <MatchRow {...item} names={names} equalToNext={items[i + 1]?.joined ?? false}>
              {below}
            </MatchRow>
          </Fragment>
        );
      })}
      <div className="match-foot">
        {more}
        <span className="meta">
          {row.strip}. <span className="legend-equal" aria-hidden="true" /> {row.equivalent}.{" "}
          <svg className="match-strip legend-half" viewBox="0 0 16 14" aria-hidden="true" focusable="false">
            <rect className="ground" width="16" height="14" />
            <path className="missing" d="M0 10L4 14M0 5L9 14M0 0L14 14M5 0L16 11M10 0L16 6" />
          </svg>{" "}
          {row.half}.
        </span>
      </div>
    </div>
  );
}
