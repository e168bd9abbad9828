import type { MatchExplanation } from "~/domain/matching/explanation";
import { number } from "~/text/format";
import type { MatchNames } from "~/components/matching/matchNames";
import { describeChanges } from "~/components/matching/describeChange";

/** Changes shown: the greatest gains. */
const SHOWN = 5;

/** What is missing, and what would change the score and by how much: exact, for the score is a sum. */
export function MatchLacking({ explanation, names }: { explanation: MatchExplanation; names: MatchNames }) {
  const { words, locale } = names;
  const { explained } = words.matching.desk;
  const lacking = lackingIn(explanation, names);
  const { counterfactuals, withLearning } = explanation;
  return (
    <>
      <h3>{explained.lacking}</h3>
      {lacking.length === 0 ? (
        <p>{explained.lackingNone}</p>
      ) : (
        <ul className="plain-lines">
          {lacking.map((line) => (
            <li key={line.what}>
              {line.what} {line.how !== null && <span className="meta">{line.how}</span>}
            </li>
          ))}
        </ul>
      )}
      <h3>{explained.change}</h3>
      {counterfactuals.length === 0 && <p>{explained.changeNone}</p>}
      {counterfactuals.slice(0, SHOWN).map((each) => {
        const what = describeChanges(each.changes, names);
        return (
          <p key={what} className="change-line">
            <span className="plus">+{number(locale, each.gain / 1000, each.gain % 1000 === 0 ? 0 : 1)}</span>
            <span>
              {what}
              {each.clears.length > 0 && each.eligible && <span className="meta d-block">{explained.clears}</span>}
            </span>
          </p>
        );
      })}
      {withLearning !== null && (
        <p className="meta">
          {explained.today(number(locale, explanation.tenths / 10, 1))}.{" "}
          {explained.withAll(number(locale, withLearning.total / 1000, 1))}
        </p>
      )}
    </>
  );
}

interface Lack {
  what: string;
  how: string | null;
}

function lackingIn({ criteria, missing }: MatchExplanation, { words, skill }: MatchNames): Lack[] {
  const { explained, criterion } = words.matching.desk;
  const lacks = criteria.flatMap(({ result }): Lack[] => {
    if (result.criterion === "skills")
      return result.held.requirements
        .filter(({ relation }) => relation === "none")
        .map(({ skillId, essential }) => ({
          what: skill(skillId),
          how: essential ? explained.essential : explained.useful,
        }));
    if (result.criterion === "licences" && result.missing === null)
      return result.asked
        .filter((licence) => !result.held.includes(licence))
        .map((licence) => ({ what: words.people.terms.licence[licence], how: explained.useful }));
    if (result.criterion === "languages")
      return result.asked
        .filter((_, i) => (result.held[i]?.gap ?? 0) > 0)
        .map(({ language, level }) => ({ what: `${words.people.terms.language[language]} ${level}`, how: null }));
    return [];
  });
  return [
    ...lacks,
    ...missing.map(({ criterion: name, from }) => ({
      what: from === "person" ? explained.ask(criterion[name]) : explained.askPosting(criterion[name]),
      how: null,
    })),
  ];
}
