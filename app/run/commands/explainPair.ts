import { PersonId, PostingId } from "~/domain/ids";
import { dayInRome } from "~/domain/forms/days";
import { explainMatch } from "~/domain/matching/explain";
import { isOpenToAll } from "~/domain/matching/score";
import { loadMatchInputs } from "~/usecases/matching/loadMatchInputs";
import { wordsFor } from "~/text/words";
import { listMatchPeople, listMatchPostings } from "~db/queries/matching/matching";
import { CommandError, runCommand, withDatabase } from "./runCommand";

const HELP = `npm run match:explain -- PERSON POSTING [--json]

Scores one person against one posting as they are now and says why: each criterion with its points, what is missing, the
checks, the group, and what would change it. PERSON and POSTING are ids. With --json, the whole explanation.
It works on DATABASE_URL, or on the database that comes along (also while npm start runs). Nothing is written.`;

async function explainPair(args: readonly string[]): Promise<void> {
  if (args.includes("--help") || args.includes("-h")) return console.log(HELP);
  const [first, second] = args.filter((arg) => !arg.startsWith("-"));
  const [person, posting] = [PersonId.safeParse(first), PostingId.safeParse(second)];
  if (!person.success || !posting.success)
    throw new CommandError("Give two ids: npm run match:explain -- PERSON POSTING (--help tells which).");
  const explanation = await withDatabase(async (db) => {
    const now = new Date();
    const [[one], [other], inputs] = await Promise.all([
      listMatchPeople(db, dayInRome(now), [person.data]),
      listMatchPostings(db, dayInRome(now), posting.data),
      loadMatchInputs(db),
    ]);
    if (!one) throw new CommandError("There is no such person.");
    if (!other) throw new CommandError("There is no such posting, or it looks for nobody in particular.");
    if (isOpenToAll(other, inputs.vocabulary))
      throw new CommandError("The posting names neither occupation nor skills: it is open to all and has no score.");
    return explainMatch({ person: one, posting: other, ...inputs, computedAt: now.toISOString() });
  });
  if (args.includes("--json")) return console.log(JSON.stringify(explanation, null, 2));
  console.log(describe(explanation));
}

function describe(explanation: ReturnType<typeof explainMatch>): string {
  const words = wordsFor("it").matching.desk;
  const points = (thousandths: number) => (thousandths / 1000).toFixed(3).padStart(7);
  const { criteria, hardChecks, counterfactuals, group, total, modelVersion, weightsVersion, inputHash } = explanation;
  return [
    ...criteria.map(({ result, points: earned, weight }) =>
      [
        words.criterion[result.criterion].padEnd(20),
        String(result.value).padStart(4),
        "×",
        String(weight).padStart(2),
        points(earned),
        result.relation,
        result.missing === null ? "" : `(missing: ${result.missing})`,
      ].join(" "),
    ),
    `${"".padEnd(20)} total  ${points(total)}  group ${group}: ${group ? words.group[group].title : ""}`,
    ...hardChecks.map(({ check, outcome }) => `${words.check[check]}: ${outcome}`),
    ...counterfactuals.map(
      ({ changes, gain, clears }) =>
        `+${(gain / 1000).toFixed(3)} ${JSON.stringify(changes)}${clears.length > 0 ? ` clears ${clears.join(", ")}` : ""}`,
    ),
    `Model ${modelVersion}, weights version ${weightsVersion}, input ${inputHash}.`,
  ].join("\n");
}

await runCommand(explainPair);
