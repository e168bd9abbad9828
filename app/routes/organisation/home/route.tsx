import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { Callout } from "~/components/data/Callout";
import { EmptyState } from "~/components/data/EmptyState";
import { LocalLink, useLocale, useWords } from "~/components/locale";
import type { PageHandle } from "~/components/pageHandle";
import { telephone } from "~/components/shell/frame";
import { TitleRow } from "~/components/shell/TitleRow";
import { measureResponsiveness, type Responsiveness } from "~/domain/organisations/responsiveness";
import { organisationSlug } from "~/domain/organisations/slug";
import { paths } from "~/paths";
import { useShell } from "~/root";
import { requireMember } from "~/server/request/postingGuards";
import { dayInRome, days, percent } from "~/text/format";
import { listJoinRequests } from "~db/queries/organisations/members";
import { countToAnswerOf } from "~db/queries/applications/ownCandidates";
import { listOrganisationNames, listOwnPostings } from "~db/queries/postings/ownPostings";
import { listClockedApplications } from "~db/queries/organisations/responsiveness";
import { grouped, GROUPS } from "../parts/dashboardGroups";
import { DashboardQueue } from "./DashboardQueue";
import { DashboardTiles } from "./DashboardTiles";

export const handle: PageHandle = { title: ({ organisations }) => organisations.dashboard.title, private: true };

export async function loader({ request, context }: LoaderFunctionArgs) {
  const { organisationIds } = await requireMember(request, context);
  const { db } = context;
  const now = context.now();
  const [postings, toAnswer, clocked, requests, organisations] = await Promise.all([
    listOwnPostings(db, organisationIds),
    countToAnswerOf(db, organisationIds, dayInRome(now)),
    listClockedApplications(db, organisationIds, now),
    listJoinRequests(db, organisationIds),
    listOrganisationNames(db, organisationIds),
  ]);
  const pages = organisations
    .filter(({ state }) => state === "verified")
    .map(({ id, name }) => ({ name, slug: organisationSlug({ id, name }) }));
  return {
    postings,
    toAnswer,
    measured: measureResponsiveness(clocked, now),
    joining: requests.length,
    joiningAt: requests[0]?.organisationId ?? null,
    pages,
    now,
  };
}

export default function Home() {
  const { postings, toAnswer, measured, joining, joiningAt, pages, now } = useLoaderData<typeof loader>();
  const { dashboard } = useWords().organisations;
  const { settings } = useShell();
  const { organisation } = paths;
  const byPhone = (
    <p>
      <a href={telephone(settings.deskPhone)}>{dashboard.byPhone(settings.deskPhone)}</a>
    </p>
  );
  const asking = joining > 0 && (
    <Callout tone="amber" icon="people" title={dashboard.joinRequests(joining)}>
      <p>
        <LocalLink to={organisation.members({ organizzazione: joiningAt })}>{dashboard.joinLook}</LocalLink>
      </p>
    </Callout>
  );
  if (postings.length === 0) {
    return (
      <>
        <TitleRow title={dashboard.title} />
        {asking}
        <EmptyState title={dashboard.empty} action={{ label: dashboard.emptyAction, to: organisation.newPosting() }}>
          <p>{dashboard.emptyLead}</p>
          <p>
            <LocalLink to={organisation.importPostings()}>{dashboard.byFile}</LocalLink>
          </p>
          {byPhone}
        </EmptyState>
      </>
    );
  }
  const groups = grouped(postings, now);
  return (
    <>
      <TitleRow
        title={dashboard.title}
        actions={
          <LocalLink className="btn btn-primary" to={organisation.newPosting()}>
            {dashboard.newPosting}
          </LocalLink>
        }
      />
      {asking}
      <DashboardTiles postings={postings} toAnswer={toAnswer} medianDays={measured.medianDays} now={now} />
      <div className="it-card">
        {GROUPS.map((group) => (
          <DashboardQueue key={group} group={group} rows={groups[group]} now={now} />
        ))}
      </div>
      <Clock measured={measured} pages={pages} />
      {byPhone}
    </>
  );
}

/** How the organisation answers, as everybody sees it. */
function Clock({ measured, pages }: { measured: Responsiveness; pages: readonly { name: string; slug: string }[] }) {
  const locale = useLocale();
  const { dashboard } = useWords().organisations;
  const { medianDays, keptShare, due } = measured;
  return (
    <section className="it-card card-pad mt-4" aria-labelledby="clock">
      <h2 id="clock">{dashboard.clock}</h2>
      <p>{medianDays === null ? dashboard.clockFew : dashboard.clockMedian(days(locale, medianDays))}</p>
      {keptShare !== null && <p>{dashboard.clockKept(percent(locale, keptShare), due)}</p>}
      <p className="meta">{dashboard.clockPublic}</p>
      <p className="button-row">
        <LocalLink className="btn btn-sm btn-outline-primary" to={paths.organisation.statistics()}>
          {dashboard.toStatistics}
        </LocalLink>
        {pages.map(({ name, slug }) => (
          <LocalLink key={slug} className="btn btn-sm btn-outline-primary" to={paths.organisationPage(slug)}>
            {pages.length === 1 ? dashboard.publicPage : name}
          </LocalLink>
        ))}
      </p>
    </section>
  );
}
