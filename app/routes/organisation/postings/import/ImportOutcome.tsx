import { Callout } from "~/components/data/Callout";
import { StatTiles } from "~/components/data/StatTiles";
import { SubmitButton } from "~/components/forms/SubmitButton";
import { SubmitRow } from "~/components/forms/SubmitRow";
import { LocalLink, useWords } from "~/components/locale";
import type { FieldError } from "~/domain/forms/errors";
import { paths } from "~/paths";
import { describeError } from "~/text/forms/describeError";
import { type ImportLine, ImportTable } from "./ImportTable";
import { PostForm } from "~/components/forms/PostForm";

interface Props {
  lines: readonly ImportLine[];
  damaged: readonly { line: number; error: FieldError }[];
  unknownColumns: readonly string[];
  /** Written, or only looked at. */
  applied: boolean;
  /** The file, to be sent again with the confirmation. */
  text: string;
}

const RESULTS = ["new", "changed", "unchanged", "kept", "refused"] as const;

/** What an import would do, with a button to do it; or what it did. */
export function ImportOutcome({ lines, damaged, unknownColumns, applied, text }: Props) {
  const words = useWords();
  const { importing } = words.postings;
  const count = (result: ImportLine["result"]) => lines.filter((line) => line.result === result).length;
  const toWrite = count("new") + count("changed");
  return (
    <>
      <h1>{applied ? importing.doneTitle : importing.previewTitle}</h1>
      {applied && (
        <Callout tone="open" announce>
          <p>{importing.written(count("new"), count("changed"))}</p>
        </Callout>
      )}
      <div className="mt-3">
        <StatTiles
          label={importing.summary}
          tiles={RESULTS.map((result) => ({
            value: count(result) + (result === "refused" ? damaged.length : 0),
            label: importing.counts[result],
          }))}
        />
      </div>
      {unknownColumns.length > 0 && <p>{importing.unknownColumns(unknownColumns.join(", "))}</p>}
      {damaged.length > 0 && (
        <Callout tone="amber" title={importing.damaged}>
          <ul>
            {damaged.map(({ line, error }) => (
              <li key={line}>{importing.damagedLine(line, describeError(words, error))}</li>
            ))}
          </ul>
        </Callout>
      )}
      <div className="mt-3">
        <ImportTable lines={lines} done={applied} />
      </div>
      {applied ? (
        <p>
          <LocalLink className="btn btn-primary" to={paths.organisation.home()}>
            {importing.toDashboard}
          </LocalLink>
        </p>
      ) : (
        <Confirm toWrite={toWrite} text={text} />
      )}
    </>
  );
}

function Confirm({ toWrite, text }: { toWrite: number; text: string }) {
  const { importing } = useWords().postings;
  const again = <LocalLink to={paths.organisation.importPostings()}>{importing.again}</LocalLink>;
  if (toWrite === 0)
    return (
      <>
        <p>{importing.nothing}</p>
        <p>{again}</p>
      </>
    );
  return (
    <PostForm encType="multipart/form-data">
      <input type="hidden" name="text" value={text} />
      <SubmitRow aside={again}>
        <SubmitButton name="go" value="confirm">
          {importing.confirm(toWrite)}
        </SubmitButton>
      </SubmitRow>
    </PostForm>
  );
}
