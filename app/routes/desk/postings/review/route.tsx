import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { Callout } from "~/components/data/Callout";
import { ErrorSummary } from "~/components/forms/ErrorSummary";
import { LocalLink, useWords } from "~/components/locale";
import type { PageHandle } from "~/components/pageHandle";
import { TitleRow } from "~/components/shell/TitleRow";
import { PostingId } from "~/domain/ids";
import { readForm } from "~/domain/forms/formValues";
import { formatCode } from "~/domain/postings/code";
import { ReviewForm } from "~/domain/postings/reviewForm";
import { paths } from "~/paths";
import {
  readFormValues,
  notFound,
  refusalResponse,
  requirePermission,
  unprocessableResponse,
} from "~/server/request/http";
import { recordSentenceLabel } from "~/usecases/postings/recordSentenceLabel";
import { overruleFinding } from "~/usecases/postings/overruleFinding";
import { loadReview } from "~/usecases/postings/loadReview";
import { reviewPosting } from "~/usecases/postings/reviewPosting";
import { PostingBadge } from "../../parts/PostingBadge";
import { placeFindings } from "../../parts/placeFindings";
import { OrganisationCard } from "../parts/OrganisationCard";
import { PostingFacts } from "../parts/PostingFacts";
import { PostingHistory } from "../parts/PostingHistory";
import { WrittenText } from "../parts/WrittenText";
import { FindingsCard } from "./FindingsCard";
import { ReadAgainCard } from "./ReadAgainCard";
import { VerdictCard } from "./VerdictCard";
import { reviewState } from "./reviewState";

export const handle: PageHandle<Awaited<ReturnType<typeof loader>>> = {
  title: ({ shell: desk }, { posting }) => `${desk.day.review.action}: ${posting.title}`,
  private: true,
};

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const actor = await requirePermission(request, context, "posting.review");
  const id = PostingId.safeParse(params["id"]);
  const read = id.success ? await loadReview(context, actor, id.data) : undefined;
  if (!read) throw notFound();
  return { ...read, done: new URL(request.url).searchParams.get("fatto") };
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const actor = await requirePermission(request, context, "posting.review");
  const id = PostingId.safeParse(params["id"]);
  if (!id.success) throw notFound();
  const values = await readFormValues(request, context);
  const { fields, errors } = readForm(ReviewForm, values);
  if (!fields.intent || Object.keys(errors).length > 0) return unprocessableResponse(errors, values);
  const { intent, reason = null, key, version } = fields;
  const result =
    intent === "overrule"
      ? await overruleFinding(context, actor, { id: id.data, key: key ?? "", reason })
      : intent === "sentence_fault" || intent === "sentence_fine"
        ? await recordSentenceLabel(context, actor, {
            id: id.data,
            sentence: key ?? "",
            fault: intent === "sentence_fault",
          })
        : await reviewPosting(context, actor, { id: id.data, verdict: intent, reason, version: version ?? 0 });
  return result.ok
    ? redirect(`${paths.staff.review(id.data)}?fatto=${intent}`)
    : refusalResponse(result.refusal, values);
}

export default function Review() {
  const { posting, findings, again, overrules, moves, occupation, skills, comuneName, organisation, done } =
    useLoaderData<typeof loader>();
  const words = useWords();
  const { review } = words.postings;
  const answer = useActionData<typeof action>();
  const { mistakes, typed } = reviewState(words, answer);
  const placed = placeFindings([...findings.missing, ...findings.wording]);
  const waiting = posting.state === "in_review";
  return (
    <>
      <TitleRow
        title={posting.title || review.none}
        trail={[{ label: review.listTitle, to: paths.staff.reviews() }]}
        meta={`${words.postings.terms.postingKind[posting.kind]} · ${formatCode(posting.code)} · ${organisation.name}`}
        badges={<PostingBadge state={posting.state} />}
        actions={
          <LocalLink className="btn btn-outline-primary" to={paths.staff.posting(posting.id)}>
            {review.seePosting}
          </LocalLink>
        }
      />
      <ErrorSummary errors={mistakes} />
      {done === "overrule" && answer === undefined && (
        <Callout tone="open" announce>
          {review.overruledNow}
        </Callout>
      )}
      {(done === "sentence_fault" || done === "sentence_fine") && answer === undefined && (
        <Callout tone="open" announce>
          {review.againNow}
        </Callout>
      )}
      {done !== null && done in review.done && answer === undefined && (
        <Callout tone="open" announce>
          {review.done[done as keyof typeof review.done]}
        </Callout>
      )}
      <div className="columns-main columns-wide">
        <div className="card-stack">
          <section className="it-card" aria-labelledby="looks">
            <div className="card-head">
              <h2 id="looks">{review.looks}</h2>
              {placed.length > 0 && <span className="meta">{review.looksNote}</span>}
            </div>
            <div className="card-body">
              <PostingFacts
                posting={posting}
                employer={organisation.name}
                comuneName={comuneName}
                occupation={occupation}
                skills={skills}
              />
              <WrittenText posting={posting} findings={placed} />
            </div>
          </section>
          <FindingsCard
            posting={posting}
            placed={placed}
            missing={findings.missing.length}
            cards={findings.cards}
            overrules={overrules}
            typed={typed}
            open={waiting}
          />
          <ReadAgainCard readings={again} />
        </div>
        <aside className="card-stack" aria-label={review.verdict}>
          <VerdictCard
            posting={posting}
            organisation={organisation}
            blocks={placed.filter(({ level }) => level === "block").length}
            typed={typed}
          />
          <OrganisationCard organisation={organisation} />
          <section className="it-card" aria-labelledby="history">
            <div className="card-head">
              <h2 id="history">{review.history}</h2>
            </div>
            <PostingHistory moves={moves} />
          </section>
        </aside>
      </div>
    </>
  );
}
