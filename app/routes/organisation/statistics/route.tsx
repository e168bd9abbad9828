import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { EmptyState } from "~/components/data/EmptyState";
import { StatTiles } from "~/components/data/StatTiles";
import { Table } from "~/components/data/Table";
import { LocalLink, useLocale, useWords } from "~/components/locale";
import { Responsiveness } from "~/components/organisations/Responsiveness";
import type { PageHandle } from "~/components/pageHandle";
import { TitleRow } from "~/components/shell/TitleRow";
import { measureResponsiveness } from "~/domain/organisations/responsiveness";
import { everyMonth, statisticsSince, sumFigures } from "~/domain/organisations/statistics";
import { formatCode } from "~/domain/postings/code";
import { paths } from "~/paths";
import { requireMember } from "~/server/request/postingGuards";
import { capitalised, dayInRome, days, monthAndYear, number } from "~/text/format";
import { listMonthlyFigures, listPostingFigures } from "~db/queries/organisations/ownStatistics";
import { listClockedApplications } from "~db/queries/organisations/responsiveness";
import { MonthBars } from "./MonthBars";

export const handle: PageHandle = { title: ({ organisations }) => organisations.statistics.title, private: true };

export async function loader({ request, context }: LoaderFunctionArgs) {
  const { organisationIds } = await requireMember(request, context);
  const now = context.now();
  const today = dayInRome(now);
  const since = statisticsSince(today);
  const [rows, months, clocked] = await Promise.all([
    listPostingFigures(context.db, organisationIds, since),
    listMonthlyFigures(context.db, organisationIds, since),
    listClockedApplications(context.db, organisationIds, now),
  ]);
  return {
    rows,
    months: everyMonth(months, today),
    measured: measureResponsiveness(clocked, now),
    total: sumFigures(rows),
  };
}

export default function Statistics() {
  const { rows, months, measured, total } = useLoaderData<typeof loader>();
  const words = useWords();
  const locale = useLocale();
  const { statistics, dashboard } = words.organisations;
  const { organisation } = paths;
  const figure = (value: number) => number(locale, value);
  if (rows.length === 0) {
    return (
      <>
        <TitleRow title={statistics.title} trail={[{ label: dashboard.title, to: organisation.home() }]} />
        <EmptyState title={statistics.empty} action={{ label: dashboard.newPosting, to: organisation.newPosting() }}>
          <p>{statistics.emptyLead}</p>
        </EmptyState>
      </>
    );
  }
  const { columns } = statistics;
  return (
    <>
      <TitleRow
        title={statistics.title}
        trail={[{ label: dashboard.title, to: organisation.home() }]}
        actions={
          <a className="btn btn-outline-primary" href={organisation.statisticsFile()} download={statistics.fileName}>
            {statistics.file}
          </a>
        }
      />
      <p className="lead">{statistics.lead}</p>
      <StatTiles
        label={statistics.tiles}
        tiles={[
          { value: total.views, label: statistics.views },
          { value: total.self + total.desk, label: statistics.applications },
          { value: total.answered, label: statistics.answered },
          {
            value: measured.medianDays === null ? "–" : days(locale, measured.medianDays),
            label: statistics.median,
            note: measured.medianDays === null ? statistics.fewNote : undefined,
          },
          { value: total.hired, label: statistics.hired },
        ]}
      />
      <div className="it-card card-pad mb-4">
        <h2>{statistics.monthly}</h2>
        <MonthBars
          label={statistics.chart}
          bars={months.map(({ month, applications }) => ({ month, value: applications }))}
        />
        <Table
          caption={statistics.monthly}
          captionHidden
          columns={[
            { label: statistics.month },
            { label: statistics.views, numeric: true },
            { label: statistics.applications, numeric: true },
          ]}
          rows={months.map(({ month, views, applications }) => ({
            key: month,
            cells: [capitalised(monthAndYear(locale, month)), figure(views), figure(applications)],
          }))}
        />
      </div>
      <div className="it-card mb-4">
        <Table
          caption={statistics.perPosting}
          columns={[
            { label: columns.advert },
            { label: columns.views, numeric: true },
            { label: columns.self, numeric: true },
            { label: columns.desk, numeric: true },
            { label: columns.answered, numeric: true },
            { label: columns.median, numeric: true },
            { label: columns.hired, numeric: true },
            { label: columns.outcome },
          ]}
          rows={rows.map((row) => ({
            key: row.id,
            cells: [
              <span key="title">
                <LocalLink to={organisation.posting(row.id)}>{row.title}</LocalLink>
                <span className="meta">{formatCode(row.code)}</span>
              </span>,
              figure(row.views),
              figure(row.self),
              figure(row.desk),
              figure(row.answered),
              row.medianDays === null ? "–" : figure(row.medianDays),
              figure(row.hired),
              row.closingOutcome ? words.postings.terms.closingOutcome[row.closingOutcome] : statistics.open,
            ],
          }))}
          total={[
            statistics.total,
            figure(total.views),
            figure(total.self),
            figure(total.desk),
            figure(total.answered),
            measured.medianDays === null ? "–" : figure(measured.medianDays),
            figure(total.hired),
            "",
          ]}
        />
      </div>
      <section className="it-card card-pad" aria-labelledby="clock">
        <h2 id="clock">{dashboard.clock}</h2>
        <Responsiveness measured={measured} />
      </section>
      <section className="mt-4" aria-labelledby="how">
        <h2 id="how">{statistics.how}</h2>
        <ul>
          {statistics.howLines.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      </section>
    </>
  );
}
