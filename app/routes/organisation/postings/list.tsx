import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { Badge } from "~/components/data/Badge";
import { EmptyState } from "~/components/data/EmptyState";
import { Table } from "~/components/data/Table";
import { FilterForm } from "~/components/forms/FilterForm";
import { StateChips } from "~/components/data/StateChips";
import { LocalLink, useLocale, useWords } from "~/components/locale";
import type { PageHandle } from "~/components/pageHandle";
import { TitleRow } from "~/components/shell/TitleRow";
import { formatCode } from "~/domain/postings/code";
import { paths } from "~/paths";
import { requireMember } from "~/server/request/postingGuards";
import { number, relativeDay, shortDate } from "~/text/format";
import { listOwnPostings } from "~db/queries/postings/ownPostings";
import { isInList, OWN_LIST_KEYS, OWN_LISTS, readOwnList } from "../parts/ownList";
import { POSTING_TONE } from "../parts/stateTones";

export const handle: PageHandle = { title: ({ organisations }) => organisations.dashboard.listTitle, private: true };

export async function loader({ request, context }: LoaderFunctionArgs) {
  const { organisationIds } = await requireMember(request, context);
  const { searchParams } = new URL(request.url);
  return {
    postings: await listOwnPostings(context.db, organisationIds),
    list: readOwnList(searchParams.get("stato")),
    text: (searchParams.get("q") ?? "").trim().slice(0, 80),
    now: context.now(),
  };
}

export default function Postings() {
  const { postings, list, text, now } = useLoaderData<typeof loader>();
  const words = useWords();
  const locale = useLocale();
  const { dashboard } = words.organisations;
  const { organisation } = paths;
  const wanted = text.toLocaleLowerCase("it");
  const rows = postings.filter(
    (row) =>
      (list === null || isInList(row, list, now)) &&
      `${row.title} ${formatCode(row.code)}`.toLocaleLowerCase("it").includes(wanted),
  );
  const chips = [
    { label: dashboard.all, count: postings.length, to: organisation.postings({ q: text }), current: list === null },
    ...OWN_LIST_KEYS.map((key) => ({
      label: dashboard[key],
      count: postings.filter((row) => isInList(row, key, now)).length,
      to: organisation.postings({ stato: OWN_LISTS[key], q: text }),
      current: list === key,
    })),
  ];
  return (
    <>
      <TitleRow
        title={list === null ? dashboard.listTitle : dashboard.listOf(dashboard[list])}
        trail={[{ label: dashboard.title, to: organisation.home() }]}
        actions={
          <LocalLink className="btn btn-primary" to={organisation.newPosting()}>
            {dashboard.newPosting}
          </LocalLink>
        }
      />
      <StateChips label={dashboard.tiles} chips={chips} />
      <FilterForm
        action={organisation.postings()}
        text={{ label: dashboard.searchText, value: text }}
        choice={{
          name: "stato",
          label: dashboard.state,
          value: list === null ? "" : OWN_LISTS[list],
          empty: dashboard.all,
          options: OWN_LIST_KEYS.map((key) => ({ value: OWN_LISTS[key], label: dashboard[key] })),
        }}
      />
      {rows.length === 0 ? (
        <EmptyState
          title={dashboard.noneHere}
          action={
            text === "" && list === null
              ? { label: dashboard.newPosting, to: organisation.newPosting() }
              : { label: dashboard.clear, to: organisation.postings() }
          }
        />
      ) : (
        <div className="it-card">
          <Table
            stacked
            caption={dashboard.listTitle}
            captionHidden
            columns={[
              { label: dashboard.columns.advert },
              { label: dashboard.columns.state },
              { label: dashboard.columns.closes },
              { label: dashboard.columns.candidates, numeric: true },
              { label: dashboard.columns.waiting, numeric: true },
            ]}
            rows={rows.map((row) => ({
              key: row.id,
              cells: [
                <span key="title">
                  <LocalLink to={organisation.posting(row.id)}>{row.title || dashboard.untitled}</LocalLink>
                  <span className="meta">
                    {formatCode(row.code)}, {words.postings.terms.postingKind[row.kind].toLocaleLowerCase(locale)}
                  </span>
                </span>,
                <Badge key="state" tone={POSTING_TONE[row.state]}>
                  {words.postings.terms.postingState[row.state]}
                </Badge>,
                row.state === "closed" ? (
                  <span key="end">
                    {row.closedAt && shortDate(locale, row.closedAt)}
                    {row.closingOutcome && (
                      <span className="meta">{words.postings.terms.closingOutcome[row.closingOutcome]}</span>
                    )}
                  </span>
                ) : row.closesOn ? (
                  <span key="end">
                    {shortDate(locale, row.closesOn)}
                    {row.state === "published" && (
                      <span className="meta">{relativeDay(locale, row.closesOn, now)}</span>
                    )}
                  </span>
                ) : (
                  ""
                ),
                row.openApplications > 0 ? (
                  <LocalLink key="all" to={organisation.applications(row.id)}>
                    {number(locale, row.openApplications)}
                    <span className="visually-hidden"> {dashboard.columns.candidates.toLocaleLowerCase(locale)}</span>
                  </LocalLink>
                ) : (
                  "0"
                ),
                row.waiting > 0 ? (
                  <LocalLink key="waiting" to={organisation.applications(row.id, { stato: "unanswered" })}>
                    <strong className="queue-late">{number(locale, row.waiting)}</strong>
                    <span className="visually-hidden"> {dashboard.columns.waiting.toLocaleLowerCase(locale)}</span>
                  </LocalLink>
                ) : (
                  "0"
                ),
              ],
            }))}
          />
        </div>
      )}
    </>
  );
}
