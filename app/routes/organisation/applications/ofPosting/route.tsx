import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { Callout } from "~/components/data/Callout";
import { EmptyState } from "~/components/data/EmptyState";
import { ErrorSummary } from "~/components/forms/ErrorSummary";
import { formState } from "~/components/forms/formState";
import { LocalLink, localPath, useLocale, useWords } from "~/components/locale";
import type { PageHandle } from "~/components/pageHandle";
import { TitleRow } from "~/components/shell/TitleRow";
import { MoveForm } from "~/domain/applications/forms";
import { readMemberMove } from "~/domain/applications/memberMove";
import { readForm } from "~/domain/forms/formValues";
import { firstText } from "~/domain/forms/fieldReader";
import { ApplicationId } from "~/domain/ids";
import { formatCode } from "~/domain/postings/code";
import { paths } from "~/paths";
import { readFormValues, notFound, refusalResponse, unprocessableResponse } from "~/server/request/http";
import { requireOwnPosting } from "~/server/request/postingGuards";
import { moveApplication } from "~/usecases/applications/moveApplication";
import { listTemplates } from "~db/queries/applications/answerTemplates";
import { countNotes } from "~db/queries/applications/applicationNotes";
import { findCandidate, listCandidates } from "~db/queries/applications/applications";
import { AnswerBar } from "./AnswerBar";
import { CandidateColumns } from "./CandidateColumns";
import { CandidateFilters } from "./CandidateFilters";
import { CandidatesTable } from "./CandidatesTable";
import { candidateQuery, chosenRows, countStates, readCandidateView } from "./candidateList";
import { PostForm } from "~/components/forms/PostForm";

export const handle: PageHandle<Awaited<ReturnType<typeof loader>>> = {
  title: ({ applications }, { posting }) => `${applications.candidates.title}: ${posting.title}`,
  private: true,
};

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const { actor, posting } = await requireOwnPosting(request, context, params["id"]);
  const { searchParams } = new URL(request.url);
  const [candidates, notes, templates] = await Promise.all([
    listCandidates(context.db, posting.id, actor.organisationIds),
    countNotes(context.db, posting.id),
    listTemplates(context.db, [posting.organisationId]),
  ]);
  const all = candidates.map(({ id, name, state, origin, sentAt, firstAnswerAt, endedAt, responseDays }) => ({
    id,
    name,
    state,
    origin,
    sentAt,
    firstAnswerAt,
    endedAt,
    responseDays,
    notes: notes.get(id) ?? 0,
  }));
  const view = readCandidateView(searchParams);
  return {
    posting: { id: posting.id, title: posting.title, code: posting.code, responseDays: posting.responseDays },
    view,
    counts: countStates(all),
    rows: chosenRows(all, view),
    templates: templates.map(({ id, name, move }) => ({ id, name, move })),
    moved: searchParams.has("fatto"),
    now: context.now(),
  };
}

/** A button of the columns. */
export async function action({ request, params, context }: ActionFunctionArgs) {
  const { actor, posting } = await requireOwnPosting(request, context, params["id"]);
  const values = await readFormValues(request, context);
  const id = ApplicationId.safeParse(firstText(values["application"]));
  const candidate = id.success ? await findCandidate(context.db, id.data, actor.organisationIds) : undefined;
  if (!candidate || candidate.postingId !== posting.id) throw notFound();
  const asked = readMemberMove(readForm({ move: MoveForm.move }, values), context.now());
  if (!asked.move) return unprocessableResponse(asked.errors, values);
  const moved = await moveApplication(context, actor, { ...asked.move, id: candidate.id, by: "member" });
  if (!moved.ok) return refusalResponse(moved.refusal, values);
  const view = readCandidateView(new URL(request.url).searchParams);
  return redirect(
    paths.organisation.applications(posting.id, { ...candidateQuery({ ...view, view: "columns" }), fatto: "1" }),
  );
}

export default function Applications() {
  const { posting, view, counts, rows, templates, moved, now } = useLoaderData<typeof loader>();
  const words = useWords();
  const locale = useLocale();
  const answer = useActionData<typeof action>();
  const form = formState(words, answer);
  const { candidates } = words.applications;
  const { dashboard } = words.organisations;
  const { organisation } = paths;
  return (
    <>
      <TitleRow
        title={candidates.title}
        meta={`${candidates.forPosting(posting.title)}, ${formatCode(posting.code)}. ${candidates.promiseLead(posting.responseDays)}`}
        trail={[
          { label: dashboard.title, to: organisation.home() },
          { label: posting.title, to: organisation.posting(posting.id) },
        ]}
      />
      <ErrorSummary errors={form.mistakes} />
      {moved && !answer && (
        <Callout tone="open" announce>
          <p>{candidates.moved}</p>
        </Callout>
      )}
      {counts.all === 0 ? (
        <EmptyState
          title={candidates.empty}
          action={{ label: candidates.backToPosting, to: organisation.posting(posting.id) }}
        >
          <p>{candidates.emptyLead}</p>
        </EmptyState>
      ) : (
        <>
          <CandidateFilters id={posting.id} view={view} counts={counts} />
          {rows.length === 0 ? (
            <EmptyState
              title={candidates.noneHere}
              action={{
                label: candidates.clear,
                to: organisation.applications(
                  posting.id,
                  candidateQuery({ ...view, state: "all", origin: null, text: "" }),
                ),
              }}
            />
          ) : view.view === "columns" ? (
            <CandidateColumns rows={rows} now={now} />
          ) : (
            <PostForm action={localPath(locale, organisation.answerMany(posting.id))} className="it-card">
              <CandidatesTable rows={rows} now={now} />
              <AnswerBar templates={templates} />
            </PostForm>
          )}
        </>
      )}
      <p className="mt-3">
        {candidates.privacy} <LocalLink to={organisation.templates()}>{words.applications.answers.title}</LocalLink>
      </p>
    </>
  );
}
