import { Badge } from "~/components/data/Badge";
import { Callout } from "~/components/data/Callout";
import { Table } from "~/components/data/Table";
import { LocalLink, useWords } from "~/components/locale";
import type { ApplicationState } from "~/domain/applications/moves";
import type { ApplicationId, PostingId } from "~/domain/ids";
import type { Refusal } from "~/domain/refusals";
import { paths } from "~/paths";
import { APPLICATION_TONE } from "../../parts/stateTones";

interface Row {
  id: ApplicationId;
  name: string;
  state: ApplicationState;
  result: "done" | "already" | Refusal;
  byPhone: boolean;
}

/** The outcome for each person: answered, answered before, or not and why. */
export function BulkOutcome({ posting, rows }: { posting: PostingId; rows: readonly Row[] }) {
  const words = useWords();
  const { answers } = words.applications;
  const { applicationStateDesk } = words.applications.terms;
  const done = rows.filter(({ result }) => result === "done").length;
  const describeResult = ({ result, state, byPhone }: Row) => {
    if (result === "done")
      return (
        <Badge tone={byPhone ? "amber" : "open"} icon={byPhone ? "phone" : "check"}>
          {byPhone ? answers.results.phone : answers.results.done}
        </Badge>
      );
    if (result === "already") return <Badge>{answers.results.already}</Badge>;
    return (
      <>
        <Badge tone="red">{answers.notDone}</Badge>
        <span className="meta">
          {result === "wrong_state" ? answers.cannot(applicationStateDesk[state]) : words.forms.refusals.why[result]}
        </span>
      </>
    );
  };
  return (
    <>
      <Callout tone={done === rows.length ? "open" : "amber"} announce>
        <p>{answers.doneLead(done, rows.length)}</p>
      </Callout>
      <div className="it-card mt-3">
        <Table
          stacked
          caption={answers.doneTitle}
          captionHidden
          columns={[
            { label: answers.columns.person },
            { label: answers.columns.result },
            { label: answers.columns.now },
          ]}
          rows={rows.map((row) => ({
            key: row.id,
            cells: [
              <LocalLink key="name" to={paths.organisation.application(row.id)}>
                {row.name}
              </LocalLink>,
              describeResult(row),
              <Badge key="state" tone={APPLICATION_TONE[row.state]}>
                {applicationStateDesk[row.state]}
              </Badge>,
            ],
          }))}
        />
      </div>
      <p className="mt-3">
        <LocalLink className="btn btn-primary" to={paths.organisation.applications(posting)}>
          {answers.back}
        </LocalLink>
      </p>
    </>
  );
}
