import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { EmptyState } from "~/components/data/EmptyState";
import { Pagination } from "~/components/data/Pagination";
import { FilterForm } from "~/components/forms/FilterForm";
import { useWords } from "~/components/locale";
import type { PageHandle } from "~/components/pageHandle";
import { TitleRow } from "~/components/shell/TitleRow";
import { readPostingFilters } from "~/domain/postings/deskFilters";
import { POSTING_STATES } from "~/domain/postings/moves";
import { paths } from "~/paths";
import { requirePermission } from "~/server/request/http";
import { listPostingsForDesk, POSTINGS_PER_PAGE } from "~db/queries/postings/deskPostings";
import { PostingsTable } from "../parts/PostingsTable";

export const handle: PageHandle = { title: (words) => words.postings.desk.title, private: true };

export async function loader({ request, context }: LoaderFunctionArgs) {
  await requirePermission(request, context, "posting.review");
  const filters = readPostingFilters(new URL(request.url).searchParams);
  const { rows, counts } = await listPostingsForDesk(context.db, filters);
  const total = Object.values(counts).reduce((sum, count) => sum + count, 0);
  const found = filters.state === null ? total : (counts[filters.state] ?? 0);
  return { filters, rows, counts, total, found, pages: Math.ceil(found / POSTINGS_PER_PAGE) };
}

export default function Postings() {
  const { filters, rows, counts, total, found, pages } = useLoaderData<typeof loader>();
  const words = useWords();
  const postings = words.postings.desk;
  const states = POSTING_STATES.filter((state) => counts[state] || state === filters.state);
  const query = { q: filters.text, stato: filters.state };
  return (
    <>
      <TitleRow title={postings.title} meta={postings.lead(found)} />
      <FilterForm
        action={paths.staff.postings()}
        text={{ label: postings.search, value: filters.text }}
        choice={{
          name: "stato",
          label: postings.state,
          value: filters.state ?? "",
          empty: postings.anyState(total),
          options: states.map((state) => ({
            value: state,
            label: `${words.postings.terms.postingState[state]} (${counts[state] ?? 0})`,
          })),
        }}
      />
      {rows.length === 0 ? (
        <EmptyState title={postings.none} action={{ label: postings.clear, to: paths.staff.postings() }} />
      ) : (
        <div className="it-card">
          <PostingsTable rows={rows} caption={postings.caption} />
        </div>
      )}
      <Pagination page={filters.page} pages={pages} to={(page) => paths.staff.postings({ ...query, pagina: page })} />
    </>
  );
}
