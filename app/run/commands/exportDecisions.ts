import { listSentenceLabels } from "~db/queries/postings/sentenceLabels";
import { runCommand, withDatabase } from "./runCommand";

const HELP = `npm run -s checker:decisions > decisions.jsonl

Writes what the desk decided about sentences of adverts, one JSON object a line:
  {"sentence", "fault", "ruleId", "source", "at"}
for "npm run checker:train -- --decisions decisions.jsonl". Sentences are as organisations wrote them: they may name
people, so keep the file as you keep the adverts.
It works on DATABASE_URL, or on the database that comes along (also while npm start runs).`;

async function main(args: readonly string[]): Promise<void> {
  if (args.includes("--help") || args.includes("-h")) return console.log(HELP);
  const labels = await withDatabase((db) => listSentenceLabels(db));
  for (const label of labels) console.log(JSON.stringify(label));
}

await runCommand(main);
