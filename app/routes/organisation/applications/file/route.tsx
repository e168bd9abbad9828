import { redirect, type ActionFunctionArgs, type AppLoadContext, type LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { Badge } from "~/components/data/Badge";
import { Timeline } from "~/components/data/Timeline";
import { ErrorSummary } from "~/components/forms/ErrorSummary";
import { formState } from "~/components/forms/formState";
import { OvertakenForm } from "~/components/forms/OvertakenForm";
import { localPath, useLocale, useWords } from "~/components/locale";
import type { PageHandle } from "~/components/pageHandle";
import { TitleRow } from "~/components/shell/TitleRow";
import { isEnded } from "~/domain/applications/decide";
import type { SignedIn } from "~/domain/access/actor";
import { interviewValues } from "~/domain/applications/interviewForm";
import { MoveForm, NoteForm } from "~/domain/applications/forms";
import { readMemberMove } from "~/domain/applications/memberMove";
import { dayInRome } from "~/domain/forms/days";
import { type FormValues, readForm } from "~/domain/forms/formValues";
import { firstText } from "~/domain/forms/fieldReader";
import { ApplicationId, NoteId } from "~/domain/ids";
import { paths } from "~/paths";
import { readFormValues, notFound, refusalResponse, unprocessableResponse } from "~/server/request/http";
import { applyPostedMove, type MoveOutcome } from "~/server/request/applicationMove";
import { requireMember } from "~/server/request/postingGuards";
import { clockTime } from "~/text/format";
import { moveApplication } from "~/usecases/applications/moveApplication";
import { removeNote, addNote } from "~/usecases/applications/notes";
import { listNotes } from "~db/queries/applications/applicationNotes";
import { findCandidate, listStepsForApplicant } from "~db/queries/applications/applications";
import { APPLICATION_TONE } from "../../parts/stateTones";
import { timelineDay } from "../../parts/timelineDay";
import { CandidateMoves } from "../parts/CandidateMoves";
import { responsePromise } from "../parts/responsePromise";
import { CandidateFacts } from "./CandidateFacts";
import { CandidateNotes } from "./CandidateNotes";

export const handle: PageHandle = {
  title: ({ applications }, data) =>
    (data as { candidate?: { name: string } } | undefined)?.candidate?.name ?? applications.candidates.title,
  private: true,
};

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const actor = await requireMember(request, context);
  const id = ApplicationId.safeParse(params["id"]);
  const found = id.success ? await findCandidate(context.db, id.data, actor.organisationIds) : undefined;
  if (!found) throw notFound();
  const { organisationId: _, ...candidate } = found;
  // The steps an applicant may read too: what the desk wrote for itself is not among them.
  const steps = await listStepsForApplicant(context.db, found.id);
  const notes = await listNotes(context.db, found.id, actor.organisationIds);
  return {
    candidate,
    notes,
    reader: actor.userId,
    step: new URL(request.url).searchParams.get("passo"),
    steps: steps.filter(({ toState, move }) => toState !== "proposed" || move !== "create"),
    now: context.now(),
  };
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const actor = await requireMember(request, context);
  const id = ApplicationId.safeParse(params["id"]);
  if (!id.success || !(await findCandidate(context.db, id.data, actor.organisationIds))) throw notFound();
  const values = await readFormValues(request, context);
  if (firstText(values["intent"]) !== "") return writeNote(context, actor, id.data, values);
  return moveAsMember(context, actor, { id: id.data, posted: values });
}

interface PostedMove {
  id: ApplicationId;
  posted: FormValues;
}

function moveAsMember(context: AppLoadContext, actor: SignedIn, { id, posted }: PostedMove) {
  return applyPostedMove(context, {
    id,
    posted,
    to: paths.organisation.application(id),
    find: () => findCandidate(context.db, id, actor.organisationIds),
    move: async (values, seen): Promise<MoveOutcome> => {
      const { deskNote: _, ...shape } = MoveForm(dayInRome(context.now()));
      const asked = readMemberMove(readForm(shape, values), context.now());
      if (!asked.move) return { ok: false, errors: asked.errors };
      return moveApplication(context, actor, { ...asked.move, ...seen, id, by: "member" });
    },
  });
}

async function writeNote(context: AppLoadContext, actor: SignedIn, id: ApplicationId, values: FormValues) {
  const back = `${paths.organisation.application(id)}#notes`;
  if (firstText(values["intent"]) === "dropNote") {
    const noteId = NoteId.safeParse(firstText(values["noteId"]));
    const dropped = noteId.success ? await removeNote(context, actor, { id, noteId: noteId.data }) : null;
    return !dropped || dropped.ok ? redirect(back) : refusalResponse(dropped.refusal, values);
  }
  const { fields, errors } = readForm(NoteForm, values);
  if (!fields.note) return unprocessableResponse(errors, values);
  const saved = await addNote(context, actor, { id, body: fields.note, submissionKey: fields.submissionKey ?? null });
  return saved.ok ? redirect(back) : refusalResponse(saved.refusal, values);
}

export default function Application() {
  const { candidate, notes, reader, step: asked, steps, now } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const words = useWords();
  const locale = useLocale();
  const { candidates } = words.applications;
  const { dashboard } = words.organisations;
  const { organisation } = paths;
  const form = formState(words, answer);
  if (answer && "overtaken" in answer)
    return (
      <OvertakenForm
        overtaken={answer.overtaken}
        about={candidate.name}
        trail={[
          { label: candidate.title, to: organisation.posting(candidate.postingId) },
          { label: candidate.name, to: organisation.application(candidate.id) },
        ]}
        action={localPath(locale, organisation.application(candidate.id))}
      />
    );
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
          <Badge tone={APPLICATION_TONE[candidate.state]}>
            {words.applications.terms.applicationStateDesk[candidate.state]}
          </Badge>
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
                candidates.endedReason(reasonOf(words.applications.terms.rejectionReasonDesk, candidate.endedReason))}
            </p>
          ) : (
            <p>{candidate.email === null ? candidates.answerByPhone : candidates.answerLead}</p>
          )}
          <CandidateMoves
            state={candidate.state}
            form={form}
            interview={{
              isSet: candidate.state === "interview",
              version: candidate.version,
              values: interviewValues(candidate),
            }}
            tried={answer?.values ? firstText(answer.values["move"]) : asked}
          />
        </section>
        <div>
          <h2>{candidates.history}</h2>
          <Timeline
            items={steps.toReversed().map((step, at) => ({
              key: String(at),
              ...timelineDay(locale, step.at),
              dateTime: step.at.toISOString(),
              title:
                step.move === "create" ? candidates.received_ : words.applications.terms.applicationMoved[step.move],
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
          <CandidateNotes notes={notes} reader={reader} form={form} />
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
