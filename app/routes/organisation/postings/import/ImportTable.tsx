import { Badge, type Tone } from "~/components/data/Badge";
import { Table } from "~/components/data/Table";
import { LocalLink, useWords } from "~/components/locale";
import type { FieldError } from "~/domain/forms/errors";
import type { PostingId } from "~/domain/ids";
import type { PostingState } from "~/domain/postings/moves";
import { paths } from "~/paths";
import { describeError } from "~/text/forms/describeError";
import type { Words } from "~/text/words";

type Problem = { column: string } & FieldError;

export interface ImportLine {
  line: number;
  externalId: string | null;
  title: string;
  result: "new" | "changed" | "unchanged" | "kept" | "refused";
  state: PostingState | null;
  posting: { id: PostingId; code: number } | null;
  problems: readonly Problem[];
  notes: readonly Problem[];
  readAs: readonly { column: string; typed: string; read: string }[];
}

const TONE: Record<ImportLine["result"], Tone> = {
  new: "open",
  changed: "blue",
  unchanged: "plain",
  kept: "amber",
  refused: "red",
};

/** Rows shown: more would only keep the page waiting. */
const MAX_SHOWN = 300;

/** One row of the file a row: what happens to it, and why. Of a long file the rows with something to say come first. */
export function ImportTable({ lines, done }: { lines: readonly ImportLine[]; done: boolean }) {
  const words = useWords();
  const { importing } = words.postings;
  const telling = ({ problems, notes, readAs, result }: ImportLine) =>
    problems.length + notes.length + readAs.length > 0 || result === "kept";
  const shown =
    lines.length <= MAX_SHOWN
      ? lines
      : [...lines.filter(telling), ...lines.filter((line) => !telling(line))].slice(0, MAX_SHOWN);
  const results = done ? importing.resultsDone : importing.results;
  return (
    <div className="it-card">
      <Table
        stacked
        caption={importing.table}
        columns={[
          { label: importing.line, numeric: true },
          { label: importing.code },
          { label: importing.advert },
          { label: importing.result },
          { label: importing.why },
        ]}
        rows={shown.map((line) => {
          const reasons = whyOf(line, words);
          return {
            key: line.line,
            cells: [
              line.line,
              line.externalId ?? "",
              line.posting ? (
                <LocalLink key="title" to={paths.organisation.posting(line.posting.id)}>
                  {line.title}
                </LocalLink>
              ) : (
                line.title
              ),
              <Badge key="result" tone={TONE[line.result]}>
                {results[line.result]}
              </Badge>,
              reasons.length === 0 ? (
                ""
              ) : (
                <ul key="why" className="why-list">
                  {reasons.map((why) => (
                    <li key={why}>{why}</li>
                  ))}
                </ul>
              ),
            ],
          };
        })}
      />
      {shown.length < lines.length && <p>{importing.more(lines.length - shown.length)}</p>}
    </div>
  );
}

function whyOf(line: ImportLine, words: Words): string[] {
  const { importing } = words.postings;
  return [
    ...(line.result === "kept" && line.state ? [importing.keptWhy(words.postings.terms.postingState[line.state])] : []),
    ...line.problems.map((problem) =>
      importing.inColumn(problem.column, describeError(words, problem, problem.column)),
    ),
    ...line.notes.map((note) => noteOf(note, words)),
    ...line.readAs.map(({ typed, read }) => importing.readAs(typed, read)),
  ];
}

function noteOf(note: Problem, words: Words): string {
  const { importing } = words.postings;
  if (note.code !== "unknown") return importing.inColumn(note.column, describeError(words, note, note.column));
  return note.column === "professione"
    ? importing.occupationNotOnList(note.params.value)
    : importing.notOnList(note.column, note.params.value);
}
