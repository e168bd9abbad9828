import { Table } from "~/components/data/Table";
import { LocalLink } from "~/components/locale";
import { wholeScore } from "~/domain/matching/bands";
import type { MatchExplanation } from "~/domain/matching/explanation";
import { number } from "~/text/format";
import type { MatchNames } from "~/components/matching/matchNames";
import { describeChanges, describeCheck } from "~/components/matching/describeChange";

interface Props {
  rows: readonly { id: string; name: string; to: string; explanation: MatchExplanation }[];
  title: string;
  /** Heading of the first column. */
  who: string;
  names: MatchNames;
}

/** Who fails something indispensable stays in sight: what is asked, what there is today, what changes it. */
export function NotNow({ rows, title, who, names }: Props) {
  const { words, locale } = names;
  const { checks, check } = words.matching.desk;
  return (
    <div className="not-now">
      <div className="it-card">
        <Table
          stacked
          caption={title}
          captionHidden
          columns={[
            { label: who },
            { label: checks.requirement },
            { label: checks.asked },
            { label: checks.today },
            { label: checks.change },
            { label: checks.points, numeric: true },
          ]}
          rows={rows.map(({ id, name, to, explanation }) => {
            const failed = explanation.hardChecks.filter(({ outcome }) => outcome === "failed");
            const reasons = failed.map((result) => describeCheck(result, names));
            const way = explanation.counterfactuals.find(({ eligible }) => eligible);
            return {
              key: id,
              cells: [
                <LocalLink to={to}>{name}</LocalLink>,
                failed.map((result) => check[result.check]).join("; "),
                reasons.map(({ asked }) => asked).join("; "),
                reasons.map(({ held }) => held).join("; "),
                way ? describeChanges(way.changes, names) : checks.decide,
                number(locale, wholeScore(explanation.total)),
              ],
            };
          })}
        />
      </div>
    </div>
  );
}
