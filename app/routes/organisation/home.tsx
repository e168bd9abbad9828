import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { EmptyState } from "~/components/data/EmptyState";
import { StatTiles } from "~/components/data/StatTiles";
import { A, useLocale, useWords } from "~/components/locale";
import { DashboardQueue } from "~/components/organisation/DashboardQueue";
import { type DashboardRow, grouped, GROUPS, isExpiring } from "~/components/organisation/dashboardGroups";
import type { PageHandle } from "~/components/page";
import { telephone } from "~/components/shell/frame";
import { TitleRow } from "~/components/shell/TitleRow";
import { paths } from "~/paths";
import { useShell } from "~/root";
import { requireMember } from "~/server/ownPosting";
import { daysUntil, relativeDay } from "~/text/format";
import { listOwnPostings } from "~db/queries/ownPostings";

export const handle: PageHandle = { title: ({ organisation }) => organisation.dashboard.title, private: true };

export async function loader({ request, context }: LoaderFunctionArgs) {
  const { organisationIds } = await requireMember(request, context);
  return { postings: await listOwnPostings(context.db, organisationIds), now: context.now() };
}

export default function Home() {
  const { postings, now } = useLoaderData<typeof loader>();
  const { dashboard } = useWords().organisation;
  const { settings } = useShell();
  const byPhone = <p><a href={telephone(settings.deskPhone)}>{dashboard.byPhone(settings.deskPhone)}</a></p>;
  if (postings.length === 0) {
    return (
      <>
        <TitleRow title={dashboard.title} />
        <EmptyState title={dashboard.empty} action={{ label: dashboard.emptyAction, to: paths.organisation.newPosting() }}>
          <p>{dashboard.emptyLead}</p>
          <p><A to={paths.organisation.importPostings()}>{dashboard.byFile}</A></p>
          {byPhone}
        </EmptyState>
      </>
    );
  }
  const groups = grouped(postings, now);
  return (
    <>
      <TitleRow title={dashboard.title} actions={<A className="btn btn-primary" to={paths.organisation.newPosting()}>{dashboard.newPosting}</A>} />
      <Tiles postings={postings} now={now} />
      <div className="it-card">{GROUPS.map((group) => <DashboardQueue key={group} group={group} rows={groups[group]} now={now} />)}</div>
      {byPhone}
    </>
  );
}

/** The day in figures, each leading to its group. */
function Tiles({ postings, now }: { postings: readonly DashboardRow[]; now: Date }) {
  const locale = useLocale();
  const { dashboard } = useWords().organisation;
  const groups = grouped(postings, now);
  const count = (test: (row: DashboardRow) => boolean) => postings.filter(test).length;
  const waiting = postings.reduce((sum, row) => sum + row.waiting, 0);
  const late = count((row) => row.answerBy !== null && daysUntil(row.answerBy, now) < 0);
  const [first] = groups.waiting;
  const note = late > 0 ? dashboard.late(late) : first?.answerBy ? dashboard.nextPromise(relativeDay(locale, first.answerBy, now)) : undefined;
  /** Leads to the group where there is one to show. */
  const to = (group: keyof typeof groups) => (groups[group].length > 0 ? `#${group}` : undefined);
  return (
    <StatTiles
      label={dashboard.tiles}
      tiles={[
        { value: waiting, label: dashboard.waiting, note, to: to("waiting"), tone: late > 0 ? "late" : waiting > 0 ? "clock" : undefined },
        { value: count(({ state }) => state === "published"), label: dashboard.live, to: to("live") },
        { value: count((row) => isExpiring(row, now)), label: dashboard.expiring, note: dashboard.expiringNote, to: to("expiring") },
        { value: count(({ state }) => state === "changes_requested"), label: dashboard.correct, to: to("correct"), tone: groups.correct.length > 0 ? "late" : undefined },
        { value: count(({ state }) => state === "in_review"), label: dashboard.review, to: to("review") },
        { value: count(({ state }) => state === "draft"), label: dashboard.drafts, to: to("drafts") },
        { value: count(({ state }) => state === "closed"), label: dashboard.closed, to: to("closed") },
      ]}
    />
  );
}
