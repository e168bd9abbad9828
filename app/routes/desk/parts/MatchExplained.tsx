import type { ReactNode } from "react";
import { Table } from "~/components/data/Table";
import type { MatchExplanation } from "~/domain/matching/explanation";
import { clockTime, number } from "~/text/format";
import { explainLines } from "~/components/matching/explainLines";
import type { MatchNames } from "~/components/matching/matchNames";
import { MatchLacking } from "./MatchLacking";
import { Points } from "./Points";

interface Props {
  explanation: MatchExplanation;
  names: MatchNames;
  /** Whose explanation it is, for the table's caption. */
  name: string;
  children?: ReactNode;
}

/** Everything behind a score: each criterion, what is missing, what would change it, and with which rules. */
export function MatchExplained({ explanation, names, name, children }: Props) {
  const { words, locale } = names;
  const { explained, criterion } = words.matching.desk;
  const { hardChecks, tenths, modelVersion, weightsVersion, computedAt, inputHash } = explanation;
  const outOf = (points: number, max: number) =>
    explained.outOf(number(locale, points / 1000, 1), number(locale, max / 1000));
  const passed = hardChecks.filter(({ outcome }) => outcome === "passed").length;
  return (
    <div className="match-explained">
      <div>
        <Table
          caption={explained.title(name)}
          captionHidden
          columns={[
            { label: explained.criterion },
            { label: explained.asked },
            { label: explained.held },
            { label: explained.points, numeric: true },
          ]}
          rows={explainLines(explanation, names).map((line) => ({
            key: line.criterion,
            cells: [
              criterion[line.criterion],
              line.asked,
              <>
                {line.held}
                <span className="meta">{line.note}</span>
              </>,
              <Points
                part={line.maxPoints === 0 ? 0 : line.points / line.maxPoints}
                text={outOf(line.points, line.maxPoints)}
              />,
            ],
          }))}
          total={[
            explained.total,
            "",
            explained.checks(passed, hardChecks.length),
            explained.outOf(number(locale, tenths / 10, 1), "100"),
          ]}
        />
        {modelVersion.startsWith("1.") && <p className="meta">{words.matching.desk.row.modelOne}</p>}
        <p className="meta match-made">
          {explained.made(modelVersion, weightsVersion, clockTime(locale, new Date(computedAt)), inputHash)}
        </p>
      </div>
      <div>
        <MatchLacking explanation={explanation} names={names} />
        {children}
      </div>
    </div>
  );
}
