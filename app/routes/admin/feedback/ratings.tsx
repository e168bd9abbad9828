import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { EmptyState } from "~/components/data/EmptyState";
import { Table } from "~/components/data/Table";
import { LocalLink, useLocale, useWords } from "~/components/locale";
import type { PageHandle } from "~/components/pageHandle";
import { TitleRow } from "~/components/shell/TitleRow";
import { addDays } from "~/domain/forms/days";
import { paths } from "~/paths";
import { requirePermission } from "~/server/request/http";
import { dayInRome, number, shortDate } from "~/text/format";
import { listPageAverages, listRatingWords } from "~db/queries/feedback/pageRatings";

export const handle: PageHandle = { title: ({ feedback }) => feedback.admin.ratings, private: true };

const DAYS = 90;
const COMMENTS = 100;

export async function loader({ request, context }: LoaderFunctionArgs) {
  await requirePermission(request, context, "feedback.manage");
  const since = addDays(dayInRome(context.now()), -DAYS);
  const [pages, comments] = await Promise.all([
    listPageAverages(context.db, since),
    listRatingWords(context.db, since, COMMENTS),
  ]);
  return { pages, comments };
}

export default function Ratings() {
  const { pages, comments } = useLoaderData<typeof loader>();
  const locale = useLocale();
  const { admin, ratingReasons } = useWords().feedback;
  if (pages.length === 0)
    return (
      <>
        <TitleRow title={admin.ratings} meta={admin.ratingsLead(DAYS)} />
        <EmptyState title={admin.noVotes} action={{ label: admin.see, to: paths.home() }}>
          <p>{admin.noVotesText}</p>
        </EmptyState>
      </>
    );
  return (
    <>
      <TitleRow
        title={admin.ratings}
        meta={admin.ratingsLead(DAYS)}
        actions={
          <a className="btn btn-outline-primary" href={paths.admin.ratingsFile()}>
            {admin.csv}
          </a>
        }
      />
      <div className="it-card">
        <Table
          stacked
          caption={admin.ratings}
          captionHidden
          columns={[
            { label: admin.page },
            { label: admin.average, numeric: true },
            { label: admin.votes, numeric: true },
            { label: admin.low, numeric: true },
          ]}
          rows={pages.map(({ path, average, votes, low }) => ({
            key: path,
            cells: [
              path.includes("…") ? path : <LocalLink to={path}>{path}</LocalLink>,
              number(locale, average, 1),
              number(locale, votes),
              number(locale, low),
            ],
          }))}
        />
      </div>
      <section className="it-card mt-4" aria-labelledby="comments">
        <div className="card-head">
          <h2 id="comments">{admin.comments}</h2>
        </div>
        {comments.length === 0 ? (
          <div className="card-body">
            <p>{admin.noComments}</p>
          </div>
        ) : (
          <ul className="queue-list">
            {comments.map(({ id, path, rating, reason, words, ratedOn, locale: spoken }) => (
              <li key={id} className="queue-row">
                <span className="queue-when">
                  {admin.vote(rating)}
                  <small>{shortDate(locale, ratedOn)}</small>
                </span>
                <div className="queue-what">
                  <p className="queue-title" lang={spoken}>
                    {words}
                  </p>
                  <p className="queue-why">
                    {path}
                    {reason === null ? "" : ` · ${ratingReasons[reason]}`}
                  </p>
                </div>
              </li>
            ))}
          </ul>
        )}
      </section>
    </>
  );
}
