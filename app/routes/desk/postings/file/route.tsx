import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { Callout } from "~/components/data/Callout";
import { ErrorSummary } from "~/components/forms/ErrorSummary";
import { formState } from "~/components/forms/formState";
import { useLocale, useWords } from "~/components/locale";
import type { PageHandle } from "~/components/pageHandle";
import { TitleRow } from "~/components/shell/TitleRow";
import { PostingId } from "~/domain/ids";
import { formatCode } from "~/domain/postings/code";
import { DESK_MOVES, readPostingMove } from "~/domain/postings/moveForm";
import { suggestedClosing } from "~/domain/postings/deadlines";
import { paths } from "~/paths";
import {
  readFormValues,
  notFound,
  refusalResponse,
  requirePermission,
  unprocessableResponse,
} from "~/server/request/http";
import { dayInRome, shortDate } from "~/text/format";
import { movePosting } from "~/usecases/postings/movePosting";
import { loadReview } from "~/usecases/postings/loadReview";
import { countApplications } from "~db/queries/postings/deskPostings";
import { findPosting } from "~db/queries/postings/postings";
import { PostingBadge } from "../../parts/PostingBadge";
import { OrganisationCard } from "../parts/OrganisationCard";
import { PostingFacts } from "../parts/PostingFacts";
import { PostingHistory } from "../parts/PostingHistory";
import { WrittenText } from "../parts/WrittenText";
import { ApplicationsCard } from "./ApplicationsCard";
import { PaperCard } from "./PaperCard";
import { PostingActions } from "./PostingActions";
import { PostingMovesCard } from "./PostingMovesCard";

export const handle: PageHandle<Awaited<ReturnType<typeof loader>>> = {
  title: ({ postings }, { posting }) => `${posting.title || postings.review.none} (${formatCode(posting.code)})`,
  private: true,
};

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const actor = await requirePermission(request, context, "posting.review");
  const id = PostingId.safeParse(params["id"]);
  const read = id.success ? await loadReview(context, actor, id.data) : undefined;
  if (!read) throw notFound();
  const today = dayInRome(context.now());
  const counts = await countApplications(context.db, read.posting.id, today);
  return {
    ...read,
    counts,
    offered: suggestedClosing(today, read.posting.closesOn),
    done: new URL(request.url).searchParams.get("fatto"),
  };
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const actor = await requirePermission(request, context, "posting.review");
  const id = PostingId.safeParse(params["id"]);
  const posting = id.success ? await findPosting(context.db, id.data) : undefined;
  if (!posting) throw notFound();
  const values = await readFormValues(request, context);
  const { requested, errors } = readPostingMove(values, {
    moves: DESK_MOVES,
    today: dayInRome(context.now()),
    closesOn: posting.closesOn,
  });
  if (!requested) return unprocessableResponse(errors, values);
  const moved = await movePosting(context, actor, { id: posting.id, by: "operator", ...requested });
  return moved.ok
    ? redirect(`${paths.staff.posting(posting.id)}?fatto=${requested.move}`)
    : refusalResponse(moved.refusal, values);
}

export default function Posting() {
  const { posting, moves, occupation, skills, comuneName, organisation, counts, offered, done } =
    useLoaderData<typeof loader>();
  const words = useWords();
  const locale = useLocale();
  const { desk: postings, review } = words.postings;
  const answer = useActionData<typeof action>();
  const form = formState(words, answer);
  return (
    <>
      <TitleRow
        title={posting.title || review.none}
        trail={[{ label: postings.title, to: paths.staff.postings() }]}
        meta={`${words.postings.terms.postingKind[posting.kind]} · ${formatCode(posting.code)} · ${organisation.name}`}
        badges={<PostingBadge state={posting.state} />}
        actions={<PostingActions posting={posting} />}
      />
      <ErrorSummary errors={form.mistakes} />
      {done !== null && done in postings.done && answer === undefined && (
        <Callout tone="open" announce>
          {postings.done[done as keyof typeof postings.done]}
        </Callout>
      )}
      <div className="columns-main columns-wide">
        <section className="it-card" aria-labelledby="facts">
          <div className="card-head">
            <h2 id="facts">{postings.facts}</h2>
          </div>
          <div className="card-body">
            <PostingFacts
              posting={posting}
              employer={organisation.name}
              comuneName={comuneName}
              occupation={occupation}
              skills={skills}
            />
            <WrittenText posting={posting} findings={[]} />
          </div>
        </section>
        <aside className="card-stack" aria-label={postings.moves}>
          <ApplicationsCard counts={counts} code={posting.code} />
          <PostingMovesCard posting={posting} form={form} offered={shortDate(locale, offered)} />
          <OrganisationCard organisation={organisation} />
          {posting.state === "published" && <PaperCard code={posting.code} />}
          {moves.length > 0 && (
            <section className="it-card" aria-labelledby="history">
              <div className="card-head">
                <h2 id="history">{review.history}</h2>
              </div>
              <PostingHistory moves={moves} />
            </section>
          )}
        </aside>
      </div>
    </>
  );
}
