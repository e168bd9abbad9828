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

export const handle: PageHandle = { title: ({ crises }) => crises.title, private: true };

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
  const { crises } = words;
  const open = files.filter(({ stage }) => stage !== "closed");
  const left = open.flatMap(({ nextDueOn }) => (nextDueOn === null ? [] : daysUntil(nextDueOn, now)));
  const late = left.filter((days) => days < 0).length;
  const sum = (of: (file: (typeof open)[number]) => number) => open.reduce((total, file) => total + of(file), 0);
  return (
    <>
      <TitleRow
        title={crises.title}
        meta={crises.lead(open.length)}
        actions={
          writes && (
            <LocalLink className="btn btn-primary" to={paths.tables.newCrisis()}>
              <Icon name="plus" size="sm" />
              {crises.open}
            </LocalLink>
          )
        }
      />
      {files.length === 0 ? (
        <EmptyState title={crises.none}>
          <p>{crises.noneLead}</p>
        </EmptyState>
      ) : (
        <>
          <StatTiles
            label={crises.tiles.label}
            tiles={[
              { value: open.length, label: crises.tiles.open },
              {
                value: sum(({ workersDirect, workersSupply }) => workersDirect + workersSupply),
                label: crises.tiles.workers,
              },
              { value: sum(({ jobsAtRisk }) => jobsAtRisk), label: crises.tiles.atRisk },
              {
                value: left.filter((days) => days >= 0 && days <= SOON_DAYS).length,
                label: crises.tiles.soon,
                tone: "clock",
              },
              ...(late > 0 ? [{ value: late, label: crises.tiles.late, tone: "late" as const }] : []),
            ]}
          />
          <div className="it-card">
            <Table
              stacked
              caption={crises.caption}
              captionHidden
              columns={[
                { label: crises.columns.company },
                { label: crises.columns.stage },
                { label: crises.columns.workers, numeric: true },
                { label: crises.columns.atRisk, numeric: true },
                { label: crises.columns.next },
                { label: crises.columns.tier },
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
                      <Badge tone="blue">{words.crises.terms.crisisStage[file.stage]}</Badge>
                    ) : (
                      <Badge>{words.crises.terms.crisisOutcome[file.outcome]}</Badge>
                    )}
                    <span className="meta text-nowrap">{crises.file.since(shortDate(locale, file.stageSince))}</span>
                  </>,
                  file.workersDirect + file.workersSupply,
                  file.jobsAtRisk,
                  file.nextDueOn === null ? (
                    <span className="text-secondary">{crises.noDeadline}</span>
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
