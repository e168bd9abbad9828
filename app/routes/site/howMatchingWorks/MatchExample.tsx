import { Table } from "~/components/data/Table";
import { explainLines } from "~/components/matching/explainLines";
import type { MatchNames } from "~/components/matching/matchNames";
import { describeChanges } from "~/components/matching/describeChange";
import { useLocale, useWords } from "~/components/locale";
import { EXAMPLE_OCCUPATIONS, EXAMPLE_SKILLS } from "~/domain/matching/example";
import type { MatchExplanation } from "~/domain/matching/explanation";
import { number } from "~/text/format";

const COMUNI: Record<string, string> = { "046017": "Lucca", "046026": "Porcari" };
const SHOWN = 3;

/** The worked example: every point of an invented person, and what one thing more would change. */
export function MatchExample({ explanation }: { explanation: MatchExplanation }) {
  const locale = useLocale();
  const words = useWords();
  const { example, criteria, criterion, points, total } = words.matching.publicPage;
  const names: MatchNames = {
    words,
    locale,
    occupation: (id) => (id === EXAMPLE_OCCUPATIONS[0] ? example.occupation : example.practised),
    skill: (id) => example.skills[EXAMPLE_SKILLS.findIndex((each) => each === id)] ?? "",
    comune: (istat) => COMUNI[istat] ?? istat,
  };
  const outOf = (part: number, max: number) =>
    example.outOf(number(locale, part / 1000, part % 1000 === 0 ? 0 : 1), number(locale, max / 1000));
  return (
    <section>
      <h2>{example.title}</h2>
      <p>{example.lead}</p>
      <p>{example.computed}</p>
      <Table
        caption={example.caption}
        captionHidden
        columns={[
          { label: criterion },
          { label: example.asked },
          { label: example.held },
          { label: points, numeric: true },
        ]}
        rows={explainLines(explanation, names).map((line) => ({
          key: line.criterion,
          cells: [
            criteria[line.criterion],
            line.asked,
            <>
              {line.held}
              <br />
              <span className="small">{line.note}</span>
            </>,
            outOf(line.points, line.maxPoints),
          ],
        }))}
        total={[total, "", "", example.outOf(number(locale, explanation.tenths / 10, 1), "100")]}
      />
      <p className="mt-2">
        <strong>{example.result(number(locale, explanation.tenths / 10, 1))}</strong>
      </p>
      <h3>{example.change}</h3>
      <p>{example.changeLead}</p>
      <ul>
        {explanation.counterfactuals.slice(0, SHOWN).map(({ changes, gain }) => {
          const what = describeChanges(changes, names);
          return (
            <li key={what}>
              {what}: <strong>+{number(locale, gain / 1000, 1)}</strong>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
