import type { ReactNode } from "react";
import { classes } from "~/components/classes";
import { Badge } from "~/components/data/Badge";
import { Icon } from "~/components/Icon";
import { wholeScore } from "~/domain/matching/bands";
import type { MatchExplanation } from "~/domain/matching/explanation";
import type { MatchNames } from "~/components/matching/matchNames";
import { MatchExplained } from "./MatchExplained";
import { MatchStrip } from "./MatchStrip";

interface Props {
  /** Of what the list orders: the row's anchor. */
  id: string;
  name: string;
  meta: string;
  badges?: ReactNode;
  position: number;
  explanation: MatchExplanation;
  names: MatchNames;
  /** The next row is in the same bracket. */
  equalToNext: boolean;
  open: boolean;
  /** Under the explanation, at the right. */
  children?: ReactNode;
}

/** One match: the line, and its explanation when opened. Works by keyboard and without script. */
export function MatchRow({ id, name, meta, badges, position, explanation, names, equalToNext, open, children }: Props) {
  const { row, wish } = names.words.matching.desk;
  const { criteria, missing, total, hardChecks, wishes = [] } = explanation;
  const unknown = hardChecks.filter(({ outcome }) => outcome === "unknown").length;
  const blocks = criteria.map(({ points, maxPoints, result }) => ({
    key: result.criterion,
    weight: maxPoints / 1000,
    points: points / 1000,
    missing: result.missing !== null,
  }));
  return (
    <details className={classes("match-row", equalToNext && "match-equal")} id={`m-${id}`} open={open} data-row>
      <summary>
        <span className="match-place">{position}</span>
        <span className="match-name">
          {name} {badges}
          {missing.length > 0 && <Badge tone="line">{row.missing(missing.length)}</Badge>}
          {wishes.length > 0 && <Badge tone="amber">{row.outside(wishes.map((each) => wish[each]).join(", "))}</Badge>}
          {unknown > 0 && <Badge tone="amber">{row.toAsk(unknown)}</Badge>}
          <span className="meta">{meta}</span>
        </span>
        <MatchStrip blocks={blocks} score={wholeScore(total)} />
        <b className="match-score">{wholeScore(total)}</b>
        <span className="btn btn-outline-primary btn-sm match-more">
          {row.explain}
          <span className="visually-hidden">: {name}</span>
          <Icon name="chevron" size="xs" />
        </span>
      </summary>
      <MatchExplained explanation={explanation} names={names} name={name}>
        {children}
      </MatchExplained>
    </details>
  );
}
