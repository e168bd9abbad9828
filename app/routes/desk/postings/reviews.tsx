import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { EmptyState } from "~/components/data/EmptyState";
import { useWords } from "~/components/locale";
import type { PageHandle } from "~/components/pageHandle";
import { TitleRow } from "~/components/shell/TitleRow";
import { paths } from "~/paths";
import { requirePermission } from "~/server/request/http";
import { loadReviews } from "~/usecases/postings/loadReviews";
import { ReviewQueueRow } from "../parts/ReviewQueueRow";

export const handle: PageHandle = { title: ({ postings }) => postings.review.listTitle, private: true };

export async function loader({ request, context }: LoaderFunctionArgs) {
  const actor = await requirePermission(request, context, "posting.review");
  return { rows: await loadReviews(context, actor), now: context.now() };
}

export default function Reviews() {
  const { rows, now } = useLoaderData<typeof loader>();
  const { review } = useWords().postings;
  return (
    <>
      <TitleRow title={review.listTitle} meta={review.listLead(rows.length)} />
      {rows.length === 0 ? (
        <EmptyState title={review.empty} action={{ label: review.emptyAction, to: paths.staff.postings() }}>
          <p>{review.emptyLead}</p>
        </EmptyState>
      ) : (
        <div className="it-card">
          <ul className="queue-list" aria-label={review.listCaption}>
            {rows.map((row) => (
              <ReviewQueueRow key={row.id} row={row} now={now} />
            ))}
          </ul>
        </div>
      )}
    </>
  );
}
