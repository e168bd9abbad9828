import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { Badge } from "~/components/data/Badge";
import { StatTiles } from "~/components/data/StatTiles";
import { ErrorSummary } from "~/components/forms/ErrorSummary";
import { formState } from "~/components/forms/formState";
import { LocalLink, useLocale, useWords } from "~/components/locale";
import type { PageHandle } from "~/components/pageHandle";
import { PaperLinks } from "~/components/posting/PaperLinks";
import { TitleRow } from "~/components/shell/TitleRow";
import { formatCode } from "~/domain/postings/code";
import { isWritable } from "~/domain/postings/decide";
import { OWN_MOVES, readPostingMove } from "~/domain/postings/moveForm";
import { isHolding } from "~/domain/postings/moves";
import { suggestedClosing } from "~/domain/postings/deadlines";
import { isEventKind } from "~/domain/registrations/events";
import { paths } from "~/paths";
import { readFormValues, refusalResponse, unprocessableResponse } from "~/server/request/http";
import { requireOwnPosting } from "~/server/request/postingGuards";
import { dayInRome, mediumDate, relativeDay, shortDate } from "~/text/format";
import { copyPosting } from "~/usecases/postings/copyPosting";
import { movePosting } from "~/usecases/postings/movePosting";
import { findOrganisation } from "~db/queries/organisations/organisations";
import { countCandidates, countToAnswer } from "~db/queries/postings/ownPostings";
import { listComuni } from "~db/queries/places/places";
import { findRelatedPostings } from "~db/queries/postings/postings";
import { listOverrules } from "~db/queries/postings/findingOverrules";
import { findPause, listPostingMoves } from "~db/queries/postings/postingMoves";
import { findSkills } from "~db/queries/vocabulary/vocabulary";
import { POSTING_TONE } from "../../parts/stateTones";
import { OwnPostingActions } from "./OwnPostingActions";
import { OwnPostingHistory } from "./OwnPostingHistory";
import { PostingNotices } from "./PostingNotices";
import { SubmittedPreview } from "./SubmittedPreview";

export const handle: PageHandle = {
  title: (words, data) =>
    (data as { posting?: { title: string } } | undefined)?.posting?.title || words.postings.manage.untitled,
  private: true,
};

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const { posting } = await requireOwnPosting(request, context, params["id"]);
  const { searchParams } = new URL(request.url);
  const { db } = context;
  const [organisation, comuni, skills, moves, figures, toAnswer, relatives, overrules, pause] = await Promise.all([
    findOrganisation(db, posting.organisationId),
    listComuni(db),
    findSkills(db, [...posting.essentialSkills, ...posting.desirableSkills]),
    listPostingMoves(db, posting.id),
    countCandidates(db, posting.id),
    countToAnswer(db, posting.id),
    findRelatedPostings(db, posting.id),
    listOverrules(db, posting.id),
    findPause(db, posting.id),
  ]);
  const now = context.now();
  const move = searchParams.has("inviato") ? "submit" : searchParams.get("fatto");
  return {
    posting,
    figures,
    toAnswer,
    relatives,
    skills,
    now,
    employer: organisation?.name ?? "",
    unverified: organisation?.state !== "verified",
    held: posting.state === "paused" && isHolding(pause),
    steps: moves.map(({ findings: _, fromState: _from, ...step }) => step),
    overrules: overrules.map(({ key, excerpt, reason }) => ({ key, excerpt, reason })),
    comune: comuni.find(({ istat }) => istat === posting.comune)?.name ?? null,
    offered: suggestedClosing(dayInRome(now), posting.closesOn),
    done: move === null ? null : { move, answered: Number(searchParams.get("risposte")) || 0 },
  };
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const { actor, posting } = await requireOwnPosting(request, context, params["id"]);
  const values = await readFormValues(request, context);
  const { requested, errors } = readPostingMove(values, {
    moves: OWN_MOVES,
    today: dayInRome(context.now()),
    closesOn: posting.closesOn,
  });
  if (!requested) return unprocessableResponse(errors, values);
  const { move, ...step } = requested;
  const { organisation } = paths;
  if (move === "duplicate" || move === "relist") {
    const copy = await copyPosting(context, actor, { id: posting.id, move });
    return copy.ok ? redirect(organisation.details(copy.id)) : refusalResponse(copy.refusal, values);
  }
  const moved = await movePosting(context, actor, { id: posting.id, by: "member", move, ...step });
  if (!moved.ok) return refusalResponse(moved.refusal, values);
  if (move === "archive") return redirect(organisation.home());
  return redirect(
    `${organisation.posting(posting.id)}?fatto=${move}${move === "close" ? `&risposte=${moved.answered}` : ""}`,
  );
}

export default function Posting() {
  const {
    posting,
    steps,
    figures,
    toAnswer,
    relatives,
    overrules,
    skills,
    comune,
    employer,
    unverified,
    held,
    offered,
    done,
    now,
  } = useLoaderData<typeof loader>();
  const words = useWords();
  const locale = useLocale();
  const text = words.postings.manage;
  const { dashboard } = words.organisations;
  const form = formState(words, useActionData<typeof action>());
  const { organisation } = paths;
  const publicPage = posting.publishedAt !== null && ["published", "closed"].includes(posting.state);
  return (
    <>
      <TitleRow
        title={posting.title || text.untitled}
        trail={[{ label: dashboard.title, to: organisation.home() }]}
        meta={[
          words.postings.terms.postingKind[posting.kind],
          formatCode(posting.code),
          posting.closesOn && dashboard.closesOn(mediumDate(locale, posting.closesOn)),
        ]
          .filter(Boolean)
          .join(", ")}
        badges={<Badge tone={POSTING_TONE[posting.state]}>{words.postings.terms.postingState[posting.state]}</Badge>}
        actions={
          isWritable(posting.state) ? (
            <LocalLink className="btn btn-primary" to={organisation.details(posting.id)}>
              {posting.state === "draft" ? text.write : text.correct}
            </LocalLink>
          ) : isEventKind(posting.kind) ? (
            <LocalLink className="btn btn-primary" to={organisation.registrations(posting.id)}>
              {words.registrations.manage.title}
            </LocalLink>
          ) : figures.all > 0 ? (
            <LocalLink className="btn btn-primary" to={organisation.applications(posting.id)}>
              {text.candidates}
            </LocalLink>
          ) : undefined
        }
      />
      <ErrorSummary errors={form.mistakes} />
      <PostingNotices
        state={posting.state}
        steps={steps}
        unverified={unverified}
        done={form.mistakes.length > 0 ? null : done}
        relatives={relatives}
        overrules={overrules}
      />
      <p className="mt-3">
        {text.states[posting.state]}{" "}
        {posting.closingOutcome && text.closedAs(words.postings.terms.closingOutcome[posting.closingOutcome])}
      </p>
      <div className="button-row">
        {isWritable(posting.state) && (
          <LocalLink className="btn btn-outline-primary" to={organisation.check(posting.id)}>
            {text.check}
          </LocalLink>
        )}
        {publicPage && (
          <LocalLink className="btn btn-outline-primary" to={paths.posting(posting.code)}>
            {text.publicPage}
          </LocalLink>
        )}
      </div>
      {!isWritable(posting.state) && (
        <SubmittedPreview posting={posting} employer={employer} comune={comune} skills={skills} />
      )}
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
        <section aria-labelledby="actions" className="beside">
          <h2 id="actions">{text.actions}</h2>
          <OwnPostingActions
            state={posting.state}
            form={form}
            toAnswer={toAnswer}
            confirmed={
              posting.state === "published" && posting.refreshedAt
                ? relativeDay(locale, posting.refreshedAt, now)
                : null
            }
            offered={shortDate(locale, offered)}
            unverified={unverified}
            held={held}
          />
        </section>
        <section aria-labelledby="history">
          <h2 id="history">{text.history}</h2>
          <OwnPostingHistory steps={steps} createdAt={posting.createdAt} />
          {posting.state === "published" && (
            <>
              <h2 className="mt-4">{words.paper.share.title}</h2>
              <p>{words.paper.share.staffNote}</p>
              <PaperLinks code={posting.code} />
            </>
          )}
        </section>
      </div>
    </>
  );
}
