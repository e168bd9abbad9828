import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { Badge } from "~/components/data/Badge";
import { EmptyState } from "~/components/data/EmptyState";
import { Table } from "~/components/data/Table";
import { A, useLocale, useWords } from "~/components/locale";
import { promiseOf } from "~/components/organisation/promise";
import { APPLICATION_TONE } from "~/components/organisation/tones";
import type { PageHandle } from "~/components/page";
import { TitleRow } from "~/components/shell/TitleRow";
import { isEnded } from "~/domain/applications/decide";
import { formatCode } from "~/domain/postings/code";
import { paths } from "~/paths";
import { requireOwnPosting } from "~/server/ownPosting";
import { relativeDay, shortDate } from "~/text/format";
import { listCandidates } from "~db/queries/applications";

export const handle: PageHandle = { title: ({ organisation }) => organisation.candidates.title, private: true };

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const { actor, posting } = await requireOwnPosting(request, context, params["id"]);
  const candidates = await listCandidates(context.db, posting.id, actor.organisationIds);
  const rows = candidates.map(({ id, name, state, origin, sentAt, firstAnswerAt, endedAt, responseDays }) => ({ id, name, state, origin, sentAt, firstAnswerAt, endedAt, responseDays }));
  return { posting: { id: posting.id, title: posting.title, code: posting.code, responseDays: posting.responseDays }, rows: rows.toSorted((a, b) => Number(isEnded(a.state)) - Number(isEnded(b.state))), now: context.now() };
}

export default function Applications() {
  const { posting, rows, now } = useLoaderData<typeof loader>();
  const words = useWords();
  const locale = useLocale();
  const { candidates, dashboard } = words.organisation;
  const { organisation } = paths;
  return (
    <>
      <TitleRow title={candidates.title} meta={`${candidates.forPosting(posting.title)}, ${formatCode(posting.code)}. ${candidates.promiseLead(posting.responseDays)}`} trail={[{ label: dashboard.title, to: organisation.home() }, { label: posting.title, to: organisation.posting(posting.id) }]} />
      {rows.length === 0 ? (
        <EmptyState title={candidates.empty} action={{ label: candidates.backToPosting, to: organisation.posting(posting.id) }}><p>{candidates.emptyLead}</p></EmptyState>
      ) : (
        <div className="it-card">
          <Table
            caption={candidates.table}
            captionHidden
            columns={[{ label: candidates.person }, { label: candidates.state }, { label: candidates.received }, { label: candidates.promise }, { label: candidates.next }]}
            rows={rows.map((row) => {
              const promise = promiseOf(row, { locale, words, now });
              const next = row.state === "sent" ? dashboard.actions.answer : candidates.open;
              return {
                key: row.id,
                cells: [
                  <A key="name" to={organisation.application(row.id)}>{row.name}</A>,
                  <Badge key="state" tone={APPLICATION_TONE[row.state]}>{words.terms.applicationStateDesk[row.state]}</Badge>,
                  row.sentAt ? <span key="sent">{shortDate(locale, row.sentAt)}<span className="meta">{relativeDay(locale, row.sentAt, now)}</span></span> : "",
                  promise.late ? <strong key="promise" className="queue-late">{promise.text}</strong> : promise.text,
                  <A key="next" className="btn btn-sm btn-outline-primary" to={organisation.application(row.id)}>{next}<span className="visually-hidden">{candidates.openOf(row.name)}</span></A>,
                ],
              };
            })}
          />
        </div>
      )}
      <p className="mt-3">{candidates.privacy}</p>
    </>
  );
}
