import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { Badge } from "~/components/data/Badge";
import { EmptyState } from "~/components/data/EmptyState";
import { StatTiles } from "~/components/data/StatTiles";
import { Table } from "~/components/data/Table";
import { Icon } from "~/components/Icon";
import { LocalLink, useLocale, useWords } from "~/components/locale";
import type { PageHandle } from "~/components/pageHandle";
import { TitleRow } from "~/components/shell/TitleRow";
import { can } from "~/domain/access/can";
import { SOON_DAYS } from "~/domain/crises/deadlines";
import { readableTiers } from "~/domain/access/tiers";
import { paths } from "~/paths";
import { requirePermission } from "~/server/request/http";
import { daysUntil, shortDate } from "~/text/format";
import { listCrises } from "~db/queries/crises/crises";
import { TierMark } from "../parts/TierMark";
import { DaysLeft } from "./DaysLeft";

export const handle: PageHandle = { title: ({ tables }) => tables.title, private: true };

export async function loader({ request, context }: LoaderFunctionArgs) {
  const actor = await requirePermission(request, context, "crisis.read");
  return {
    files: await listCrises(context.db, readableTiers(actor)),
    now: context.now(),
    writes: can(actor, "crisis.write"),
  };
}

export default function Crises() {
  const { files, now, writes } = useLoaderData<typeof loader>();
  const locale = useLocale();
  const words = useWords();
  const { tables } = words;
  const open = files.filter(({ stage }) => stage !== "closed");
  const left = open.flatMap(({ nextDueOn }) => (nextDueOn === null ? [] : daysUntil(nextDueOn, now)));
  const late = left.filter((days) => days < 0).length;
  const sum = (of: (file: (typeof open)[number]) => number) => open.reduce((total, file) => total + of(file), 0);
  return (
    <>
      <TitleRow
        title={tables.title}
        meta={tables.lead(open.length)}
        actions={
          writes && (
            <LocalLink className="btn btn-primary" to={paths.tables.newCrisis()}>
              <Icon name="plus" size="sm" />
              {tables.open}
            </LocalLink>
          )
        }
      />
      {files.length === 0 ? (
        <EmptyState title={tables.none}>
          <p>{tables.noneLead}</p>
        </EmptyState>
      ) : (
        <>
          <StatTiles
            label={tables.tiles.label}
            tiles={[
              { value: open.length, label: tables.tiles.open },
              {
                value: sum(({ workersDirect, workersSupply }) => workersDirect + workersSupply),
                label: tables.tiles.workers,
              },
              { value: sum(({ jobsAtRisk }) => jobsAtRisk), label: tables.tiles.atRisk },
              {
                value: left.filter((days) => days >= 0 && days <= SOON_DAYS).length,
                label: tables.tiles.soon,
                tone: "clock",
              },
              ...(late > 0 ? [{ value: late, label: tables.tiles.late, tone: "late" as const }] : []),
            ]}
          />
          <div className="it-card">
            <Table
              stacked
              caption={tables.caption}
              captionHidden
              columns={[
                { label: tables.columns.company },
                { label: tables.columns.stage },
                { label: tables.columns.workers, numeric: true },
                { label: tables.columns.atRisk, numeric: true },
                { label: tables.columns.next },
                { label: tables.columns.tier },
              ]}
              rows={files.map((file) => ({
                key: file.id,
                cells: [
                  <>
                    <LocalLink to={paths.tables.crisis(file.id)}>{file.company}</LocalLink>
                    <span className="meta">{file.comuneName}</span>
                  </>,
                  <>
                    {file.outcome === null ? (
                      <Badge tone="blue">{words.terms.crisisStage[file.stage]}</Badge>
                    ) : (
                      <Badge>{words.terms.crisisOutcome[file.outcome]}</Badge>
                    )}
                    <span className="meta text-nowrap">{tables.file.since(shortDate(locale, file.stageSince))}</span>
                  </>,
                  file.workersDirect + file.workersSupply,
                  file.jobsAtRisk,
                  file.nextDueOn === null ? (
                    <span className="text-secondary">{tables.noDeadline}</span>
                  ) : (
                    <DaysLeft title={file.nextDueTitle} dueOn={file.nextDueOn} now={now} />
                  ),
                  <TierMark tier={file.tier} />,
                ],
              }))}
            />
          </div>
        </>
      )}
    </>
  );
}
