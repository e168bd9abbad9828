import { CaseFile } from "~/matching/cases/caseFile";
import { scoreCase } from "~/matching/cases/scoreCase";

/** A worked case: what goes in, and the part of the output that was worked out by hand. */
export interface WorkedCase {
  case: string;
  rule: string;
  input: unknown;
  expect: Record<string, unknown>;
}

/** Where the output differs from what the case expects: one line each, none when it holds. */
export function differencesOf({ input, expect }: WorkedCase): string[] {
  const output = scoreCase(CaseFile.parse(input));
  const pairs = Object.fromEntries(
    Object.entries(output.pairs).map(([names, pair]) => [
      names
        .split("|")
        .map((id) => id.slice(-2))
        .join("|"),
      pair,
    ]),
  );
  return compare({ ...output, pairs }, expect, "");
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** Only what is expected is compared; "(absent)" is not there. */
function compare(found: unknown, expected: unknown, at: string): string[] {
  if (expected === "(absent)") return found === undefined ? [] : [`${at}: there`];
  if (isObject(expected))
    return Object.entries(expected).flatMap(([name, value]) =>
      compare(isObject(found) ? found[name] : undefined, value, `${at}/${name}`),
    );
  const [one, other] = [JSON.stringify(found), JSON.stringify(expected)];
  return one === other ? [] : [`${at}: ${one} instead of ${other}`];
}
