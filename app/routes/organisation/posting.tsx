import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { Badge } from "~/components/data/Badge";
import { Callout } from "~/components/data/Callout";
import { StatTiles } from "~/components/data/StatTiles";
import { ErrorSummary } from "~/components/forms/ErrorSummary";
import { formState } from "~/components/forms/formState";
import { A, useLocale, useWords } from "~/components/locale";
import { PostingActions } from "~/components/organisation/PostingActions";
import { PostingHistory } from "~/components/organisation/PostingHistory";
import { POSTING_TONE } from "~/components/organisation/tones";
import type { PageHandle } from "~/components/page";
import { TitleRow } from "~/components/shell/TitleRow";
import { fieldError } from "~/domain/forms/errors";
import { single } from "~/domain/forms/piece";
import { formatCode } from "~/domain/postings/code";
import { isWritable } from "~/domain/postings/decide";
import { WIZARD_KINDS } from "~/domain/postings/kinds";
import { CHOSEN_OUTCOMES, postingMovesOpen } from "~/domain/postings/moves";
import { paths } from "~/paths";
import { formValues, refused, unprocessable } from "~/server/http";
import { requireOwnPosting } from "~/server/ownPosting";
import { mediumDate } from "~/text/format";
import { movePosting } from "~/usecases/postings/movePosting";
import { startPosting } from "~/usecases/postings/startPosting";
import { countCandidates, countToAnswer } from "~db/queries/ownPostings";
import { listPostingMoves } from "~db/queries/postings";

export const handle: PageHandle = {
  title: ({ organisation }, data) => (data as { posting?: { title: string } } | undefined)?.posting?.title || organisation.posting.untitled,
  private: true,
};

const MOVES = ["take_back", "pause", "resume", "archive", "close"] as const;

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const { posting } = await requireOwnPosting(request, context, params["id"]);
  const { searchParams } = new URL(request.url);
  const answered = Number(searchParams.get("risposte") ?? 0);
  const steps = (await listPostingMoves(context.db, posting.id)).map(({ findings: _, fromState: _from, ...step }) => step);
  const figures = await countCandidates(context.db, posting.id);
  return { posting, steps, figures, toAnswer: await countToAnswer(context.db, posting.id), sent: searchParams.has("inviato"), closed: searchParams.has("risposte") ? answered || 0 : null };
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const { actor, posting } = await requireOwnPosting(request, context, params["id"]);
  const values = await formValues(request);
  const asked = single(values["move"]);
  const here = paths.organisation.posting(posting.id);
  if (asked === "duplicate") {
    const kind = WIZARD_KINDS.find((each) => each === posting.kind);
    const copy = kind && (await startPosting(context, actor, { organisationId: posting.organisationId, kind, like: posting.id }));
    return copy?.ok ? redirect(paths.organisation.work(copy.id)) : refused(copy?.refusal ?? "wrong_state", values);
  }
  const move = MOVES.find((each) => each === asked);
  if (!move) return unprocessable({ form: fieldError("choice") }, values);
  const outcome = CHOSEN_OUTCOMES.find((each) => each === single(values["outcome"])) ?? null;
  if (move === "close" && !outcome) return unprocessable({ outcome: fieldError("choice") }, values);
  const moved = await movePosting(context, actor, { id: posting.id, move, by: "member", outcome });
  if (!moved.ok) return refused(moved.refusal, values);
  if (move === "archive") return redirect(paths.organisation.home());
  return redirect(move === "close" ? `${here}?risposte=${moved.answered}` : here);
}

export default function Posting() {
  const { posting, steps, figures, toAnswer, sent, closed } = useLoaderData<typeof loader>();
  const words = useWords();
  const locale = useLocale();
  const { posting: text, dashboard } = words.organisation;
  const form = formState(words, useActionData<typeof action>());
  const asked = steps.findLast((step) => step.move === "request_changes" || step.move === "refuse");
  const { organisation } = paths;
  const publicPage = posting.publishedAt !== null && ["published", "closed"].includes(posting.state);
  return (
    <>
      <TitleRow
        title={posting.title || text.untitled}
        trail={[{ label: dashboard.title, to: organisation.home() }]}
        meta={[words.terms.postingKind[posting.kind], formatCode(posting.code), posting.closesOn && dashboard.closesOn(mediumDate(locale, posting.closesOn))].filter(Boolean).join(", ")}
        badges={<Badge tone={POSTING_TONE[posting.state]}>{words.terms.postingState[posting.state]}</Badge>}
        actions={
          isWritable(posting.state) ? <A className="btn btn-primary" to={organisation.work(posting.id)}>{posting.state === "draft" ? text.write : text.correct}</A>
          : figures.all > 0 ? <A className="btn btn-primary" to={organisation.applications(posting.id)}>{text.candidates}</A> : undefined
        }
      />
      <ErrorSummary errors={form.mistakes} />
      {sent && posting.state === "in_review" && <Callout tone="open" announce><p>{text.sent}</p></Callout>}
      {closed !== null && posting.state === "closed" && <Callout tone="open" announce><p>{text.closedNow(closed)}</p></Callout>}
      {posting.state === "changes_requested" && asked && <Callout tone="amber" title={text.correctTitle}><p className="own-words">{asked.reason}</p></Callout>}
      {posting.state === "archived" && asked?.move === "refuse" && <Callout tone="red" title={text.refusedTitle}><p className="own-words">{asked.reason}</p></Callout>}
      <p className="mt-3">{text.states[posting.state]} {posting.closingOutcome && text.closedAs(words.terms.closingOutcome[posting.closingOutcome])}</p>
      <p className="button-row">
        {isWritable(posting.state) && <A className="btn btn-outline-primary" to={organisation.check(posting.id)}>{text.check}</A>}
        {publicPage && <A className="btn btn-outline-primary" to={paths.posting(posting.code)}>{text.publicPage}</A>}
      </p>
      {figures.all > 0 && (
        <StatTiles
          label={text.figures}
          tiles={[
            { value: figures.all, label: text.all, to: organisation.applications(posting.id) },
            { value: figures.waiting, label: text.waiting, tone: figures.waiting > 0 ? "clock" : undefined },
            { value: figures.meeting, label: text.meeting },
            { value: figures.hired, label: text.hired },
          ]}
        />
      )}
      <div className="organisation-columns">
        <section aria-labelledby="history"><h2 id="history">{text.history}</h2><PostingHistory steps={steps} createdAt={posting.createdAt} /></section>
        {(posting.state !== "archived" || postingMovesOpen(posting.state, "member").length > 0) && (
          <section aria-labelledby="actions"><h2 id="actions">{text.actions}</h2><PostingActions state={posting.state} form={form} toAnswer={toAnswer} /></section>
        )}
      </div>
    </>
  );
}
