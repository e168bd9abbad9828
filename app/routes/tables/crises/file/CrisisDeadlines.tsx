import { Badge, type Tone } from "~/components/data/Badge";
import { Table } from "~/components/data/Table";
import { SubmitButton } from "~/components/forms/SubmitButton";
import { useLocale, useWords } from "~/components/locale";
import { deadlineState, type DeadlineState } from "~/domain/crises/deadlines";
import { daysUntil, dayTile, shortDate } from "~/text/format";
import { TierMark } from "../parts/TierMark";
import type { ShownDeadline } from "./CrisisNumbers";
import { PostForm } from "~/components/forms/PostForm";

const TONE: Record<DeadlineState, Tone> = { met: "open", late: "red", today: "red", soon: "amber", open: "plain" };

/** Every deadline with its article, days left and how it stands; those to come first. */
export function CrisisDeadlines({
  deadlines,
  now,
  writes,
}: {
  deadlines: readonly ShownDeadline[];
  now: Date;
  writes: boolean;
}) {
  const locale = useLocale();
  const { crises } = useWords();
  const { file } = crises;
  const { columns } = file;
  return (
    <div className="it-card deadlines-card" id="deadlines">
      {deadlines.length === 0 ? (
        <>
          <div className="card-head">
            <h2>{file.deadlines}</h2>
          </div>
          <div className="card-body">
            <p>{file.noDeadlines}</p>
          </div>
        </>
      ) : (
        <Table
          stacked
          caption={file.deadlines}
          columns={[
            { label: columns.title },
            { label: columns.law },
            { label: columns.due },
            { label: columns.left, numeric: true },
            { label: columns.state },
            { label: columns.tier },
            ...(writes ? [{ label: columns.action, hidden: true }] : []),
          ]}
          rows={deadlines.map((deadline) => {
            const daysLeft = daysUntil(deadline.dueOn, now);
            const state = deadlineState({ metOn: deadline.metOn, daysLeft });
            return {
              key: deadline.id,
              cells: [
                deadline.title,
                deadline.law,
                <span className="text-nowrap">
                  {dayTile(locale, deadline.dueOn).weekday} {shortDate(locale, deadline.dueOn)}
                </span>,
                deadline.metOn === null ? (
                  <b className={`days-left days-${state}`}>{crises.daysLeft(daysLeft)}</b>
                ) : (
                  "–"
                ),
                <Badge tone={TONE[state]}>
                  {state === "met" ? file.met(shortDate(locale, deadline.metOn ?? deadline.dueOn)) : file.state[state]}
                </Badge>,
                <TierMark tier={deadline.tier} />,
                ...(writes ? [deadline.metOn === null && <Meet deadline={deadline} />] : []),
              ],
            };
          })}
        />
      )}
    </div>
  );
}

function Meet({ deadline }: { deadline: ShownDeadline }) {
  const { file } = useWords().crises;
  return (
    <PostForm>
      <input type="hidden" name="intent" value="meet" />
      <input type="hidden" name="deadlineId" value={deadline.id} />
      <SubmitButton look="outline-primary" small>
        {file.meet}
        <span className="visually-hidden">{file.meetWhich(deadline.title)}</span>
      </SubmitButton>
    </PostForm>
  );
}
