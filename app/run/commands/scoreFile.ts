import { readFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { CaseFile } from "~/matching/cases/caseFile";
import { scoreCase } from "~/matching/cases/scoreCase";

const USAGE = `Usage: npm run match:score -- INPUT.json

Scores every person of a file against every posting of it by the rules in force, and prints pairs and lists as JSON.
`;

const { positionals, values } = parseArgs({ allowPositionals: true, options: { help: { type: "boolean" } } });
const [file] = positionals;
if (values.help || file === undefined) {
  process.stdout.write(USAGE);
  process.exitCode = values.help ? 0 : 2;
} else {
  const read = CaseFile.safeParse(JSON.parse(readFileSync(file, "utf8")));
  if (read.success) process.stdout.write(`${JSON.stringify(scoreCase(read.data), null, 2)}\n`);
  else {
    process.stderr.write(
      `${file}: ${read.error.issues.map(({ path, message }) => `${path.join(".")}: ${message}`).join("; ")}\n`,
    );
    process.exitCode = 1;
  }
}
