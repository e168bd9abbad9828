import { randomBytes } from "node:crypto";
import { redirect, type ActionFunctionArgs, type AppLoadContext, type LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { Badge } from "~/components/data/Badge";
import { Timeline } from "~/components/data/Timeline";
import { ErrorSummary } from "~/components/forms/ErrorSummary";
import { formState } from "~/components/forms/formState";
import { useLocale, useWords } from "~/components/locale";
import type { PageHandle } from "~/components/pageHandle";
import { TitleRow } from "~/components/shell/TitleRow";
import { isEnded } from "~/domain/applications/decide";
import type { SignedIn } from "~/domain/access/actor";
import { MoveForm, NoteForm } from "~/domain/applications/forms";
import { readMemberMove } from "~/domain/applications/memberMove";
import { type FormValues, readForm } from "~/domain/forms/formValues";
import { single } from "~/domain/forms/piece";
import { ApplicationId, NoteId } from "~/domain/ids";
import { paths } from "~/paths";
import { formValues, missing, refused, unprocessable } from "~/server/request/http";
import { requireMember } from "~/server/request/ownPosting";
import { clockTime } from "~/text/format";
import { moveApplication } from "~/usecases/applications/moveApplication";
import { dropNote, keepNote } from "~/usecases/applications/keepNote";
import { listNotes } from "~db/queries/applications/applicationNotes";
import { findCandidate, listStepsForApplicant } from "~db/queries/applications/applications";
import { APPLICATION_TONE } from "../../parts/stateTones";
import { timelineDay } from "../../parts/timelineDay";
import { CandidateMoves } from "../parts/CandidateMoves";
import { responsePromise } from "../parts/responsePromise";
import { CandidateFacts } from "./CandidateFacts";
import { CandidateNotes } from "./CandidateNotes";

export const handle: PageHandle = {
  title: ({ organisation }, data) =>
    (data as { candidate?: { name: string } } | undefined)?.candidate?.name ?? organisation.candidates.title,
  private: true,
};

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const actor = await requireMember(request, context);
  const id = ApplicationId.safeParse(params["id"]);
  const found = id.success ? await findCandidate(context.db, id.data, actor.organisationIds) : undefined;
  if (!found) throw missing();
  const { organisationId: _, ...candidate } = found;
  // The steps an applicant may read too: what the desk wrote for itself is not among them.
  const steps = await listStepsForApplicant(context.db, found.id);
  const notes = await listNotes(context.db, found.id, actor.organisationIds);
  return {
    candidate,
    notes,
    reader: actor.userId,
    submissionKey: randomBytes(24).toString("base64url"),
    step: new URL(request.url).searchParams.get("passo"),
    steps: steps.filter(({ toState, move }) => toState !== "proposed" || move !== "create"),
    now: context.now(),
  };
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const actor = await requireMember(request, context);
  const id = ApplicationId.safeParse(params["id"]);
  if (!id.success || !(await findCandidate(context.db, id.data, actor.organisationIds))) throw missing();
  const values = await formValues(request);
  if (single(values["deed"]) !== "") return writeNote(context, actor, id.data, values);
  const { deskNote: _, ...shape } = MoveForm;
  const read = readForm(shape, values);
  const asked = readMemberMove(read, context.now());
  if (!asked.move) return unprocessable(asked.errors, values);
  const moved = await moveApplication(context, { actor, side: "member" }, id.data, asked.move);
  return moved.ok ? redirect(paths.organisation.application(id.data)) : refused(moved.refusal, values);
}

async function writeNote(context: AppLoadContext, actor: SignedIn, id: ApplicationId, values: FormValues) {
  const back = `${paths.organisation.application(id)}#notes`;
  if (single(values["deed"]) === "dropNote") {
    const noteId = NoteId.safeParse(single(values["noteId"]));
    const dropped = noteId.success ? await dropNote(context, actor, { id, noteId: noteId.data }) : null;
    return !dropped || dropped.ok ? redirect(back) : refused(dropped.refusal, values);
  }
  const { fields, errors } = readForm(NoteForm, values);
  if (!fields.note) return unprocessable(errors, values);
  const kept = await keepNote(context, actor, { id, body: fields.note, submissionKey: fields.submissionKey ?? null });
  return kept.ok ? redirect(back) : refused(kept.refusal, values);
}

export default function Application() {
  const { candidate, notes, reader, submissionKey, step: asked, steps, now } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const words = useWords();
  const locale = useLocale();
  const { candidates, dashboard } = words.organisation;
  const form = formState(words, answer);
  const { organisation } = paths;
  const promise = responsePromise(candidate, { locale, words, now });
  return (
    <>
      <TitleRow
        title={candidate.name}
        trail={[
          { label: dashboard.title, to: organisation.home() },
          { label: candidate.title, to: organisation.posting(candidate.postingId) },
          { label: candidates.title, to: organisation.applications(candidate.postingId) },
        ]}
        meta={
          <>
            {candidate.origin === "desk" ? candidates.desk : candidates.self},{" "}
            {candidates.promise.toLocaleLowerCase(locale)}:{" "}
            {promise.late ? <strong className="queue-late">{promise.text}</strong> : promise.text}
          </>
        }
        badges={
          <Badge tone={APPLICATION_TONE[candidate.state]}>{words.terms.applicationStateDesk[candidate.state]}</Badge>
        }
      />
      <ErrorSummary errors={form.mistakes} />
      <div className="organisation-columns">
        <CandidateFacts candidate={candidate} />
        <section aria-labelledby="answer" className="beside">
          <h2 id="answer">{candidates.answer}</h2>
          {isEnded(candidate.state) ? (
            <p>
              {candidates.ended}{" "}
              {candidate.endedReason &&
                candidate.state === "not_selected" &&
                candidates.endedReason(reasonOf(words.terms.rejectionReasonDesk, candidate.endedReason))}
            </p>
          ) : (
            <p>{candidate.email === null ? candidates.answerByPhone : candidates.answerLead}</p>
          )}
          <CandidateMoves
            state={candidate.state}
            form={form}
            tried={answer?.values ? single(answer.values["move"]) : asked}
          />
        </section>
        <div>
          <h2>{candidates.history}</h2>
          <Timeline
            items={steps.toReversed().map((step, at) => ({
              key: String(at),
              ...timelineDay(locale, step.at),
              dateTime: step.at.toISOString(),
              title: step.move === "create" ? candidates.received_ : words.terms.applicationMoved[step.move],
              text: (
                <>
                  {sideOf(candidates.by_, step.byRole)}, {clockTime(locale, step.at)}
                  {step.message && (
                    <>
                      <br />«{step.message}»
                    </>
                  )}
                </>
              ),
            }))}
          />
          <CandidateNotes notes={notes} reader={reader} form={form} submissionKey={submissionKey} />
          <p className="mt-3">{candidates.privacy}</p>
        </div>
      </div>
    </>
  );
}

function sideOf(words: Record<string, string>, role: string): string {
  return words[role] ?? words["system"] ?? "";
}

function reasonOf(words: Record<string, string>, reason: string): string {
  return words[reason] ?? words["other"] ?? "";
}
