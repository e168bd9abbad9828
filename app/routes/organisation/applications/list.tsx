import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { EmptyState } from "~/components/data/EmptyState";
import { Table } from "~/components/data/Table";
import { StateChips } from "~/components/data/StateChips";
import { LocalLink, useLocale, useWords } from "~/components/locale";
import type { PageHandle } from "~/components/pageHandle";
import { TitleRow } from "~/components/shell/TitleRow";
import { formatCode } from "~/domain/postings/code";
import { paths } from "~/paths";
import { requireMember } from "~/server/request/postingGuards";
import { dayInRome, shortDate } from "~/text/format";
import { countToAnswerOf, listToAnswer } from "~db/queries/applications/ownCandidates";
import { responsePromise } from "./parts/responsePromise";

export const handle: PageHandle = { title: ({ applications }) => applications.candidates.allTitle, private: true };

export async function loader({ request, context }: LoaderFunctionArgs) {
  const { organisationIds } = await requireMember(request, context);
  const late = new URL(request.url).searchParams.get("quali") === "in-ritardo";
  const now = context.now();
  const today = dayInRome(now);
  const [rows, counts] = await Promise.all([
    listToAnswer(context.db, organisationIds, { today, late }),
    countToAnswerOf(context.db, organisationIds, today),
  ]);
  return { rows, counts, late, now };
}

export default function Candidates() {
  const { rows, counts, late, now } = useLoaderData<typeof loader>();
  const words = useWords();
  const locale = useLocale();
  const { candidates } = words.applications;
  const { dashboard } = words.organisations;
  const { organisation } = paths;
  const which = late ? "late" : "to_answer";
  return (
    <>
      <TitleRow
        title={candidates.allTitle}
        meta={candidates.allLead}
        trail={[{ label: dashboard.title, to: organisation.home() }]}
      />
      <StateChips
        label={candidates.filters}
        chips={[
          { label: candidates.which.to_answer, count: counts.waiting, to: organisation.candidates(), current: !late },
          {
            label: candidates.which.late,
            count: counts.late,
            to: organisation.candidates({ quali: "in-ritardo" }),
            current: late,
          },
        ]}
      />
      {rows.length === 0 ? (
        <EmptyState
          title={candidates.whichNone[which]}
          action={{ label: candidates.toPostings, to: organisation.home() }}
        >
          <p>{candidates.whichNoneLead}</p>
        </EmptyState>
      ) : (
        <div className="it-card">
          <Table
            stacked
            caption={candidates.table}
            captionHidden
            columns={[
              { label: candidates.person },
              { label: candidates.advert },
              { label: candidates.received },
              { label: candidates.promise },
              { label: candidates.next },
            ]}
            rows={rows.map((row) => {
              const promise = responsePromise(row, { locale, words, now });
              return {
                key: row.id,
                cells: [
                  <LocalLink key="name" to={organisation.application(row.id)}>
                    {row.name}
                  </LocalLink>,
                  <span key="advert">
                    <LocalLink to={organisation.applications(row.postingId)}>{row.title}</LocalLink>
                    <span className="meta">{formatCode(row.code)}</span>
                  </span>,
                  row.sentAt ? shortDate(locale, row.sentAt) : "",
                  promise.late ? (
                    <strong key="promise" className="queue-late">
                      {promise.text}
                    </strong>
                  ) : (
                    promise.text
                  ),
                  <LocalLink
                    key="next"
                    className="btn btn-sm btn-outline-primary"
                    to={organisation.application(row.id)}
                  >
                    {dashboard.actions.answer}
                    <span className="visually-hidden">{candidates.openOf(row.name)}</span>
                  </LocalLink>,
                ],
              };
            })}
          />
        </div>
      )}
    </>
  );
}
