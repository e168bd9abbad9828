import { data, type ActionFunctionArgs, type AppLoadContext, type LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { EmptyState } from "~/components/data/EmptyState";
import { formState } from "~/components/forms/formState";
import { useWords } from "~/components/locale";
import type { PageHandle } from "~/components/pageHandle";
import { TitleRow } from "~/components/shell/TitleRow";
import { CONFIRM_ABOVE, readSelectedIds } from "~/domain/applications/bulk";
import { DEFAULT_TEMPLATES, readAnswer } from "~/domain/applications/templates";
import { fieldError } from "~/domain/forms/errors";
import type { FormValues } from "~/domain/forms/formValues";
import { firstText } from "~/domain/forms/fieldReader";
import { TemplateId, type OrganisationId } from "~/domain/ids";
import { paths } from "~/paths";
import { readFormValues, refusalResponse } from "~/server/request/http";
import { requireOwnPosting } from "~/server/request/postingGuards";
import { wordsFor } from "~/text/words";
import { answerInBulk } from "~/usecases/applications/answerInBulk";
import { findTemplate } from "~db/queries/applications/answerTemplates";
import { listCandidates } from "~db/queries/applications/applications";
import { BulkOutcome } from "./BulkOutcome";
import { BulkPreview } from "./BulkPreview";

export const handle: PageHandle<Awaited<ReturnType<typeof loader>>> = {
  title: ({ applications }, { posting }) => `${applications.answers.bulkTitle}: ${posting.title}`,
  private: true,
};

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const { posting } = await requireOwnPosting(request, context, params["id"]);
  return { posting: { id: posting.id, title: posting.title } };
}

/** Chosen in the list → preview; words changed → preview again; sent → the outcome of each row. */
export async function action({ request, params, context }: ActionFunctionArgs) {
  const { actor, posting } = await requireOwnPosting(request, context, params["id"]);
  const values = await readFormValues(request, context);
  const chosen = new Set(readSelectedIds(values["selected"]));
  const people = (await listCandidates(context.db, posting.id, actor.organisationIds))
    .filter(({ id }) => chosen.has(id))
    .map(({ id, name }) => ({ id, name }));
  const step = firstText(values["step"]);
  const shown = { people, rows: null };
  if (step === "choose")
    return data({
      ...shown,
      errors: {},
      refusal: null,
      values: await templateOf(context, firstText(values["template"]), actor.organisationIds),
    });
  const { answer, errors } = readAnswer(values);
  if (step === "send" && people.length > CONFIRM_ABOVE && firstText(values["count"]).trim() !== String(people.length))
    errors["count"] = fieldError("bulk_count", { count: people.length });
  if (!answer || Object.keys(errors).length > 0)
    return data({ ...shown, errors, refusal: null, values }, { status: 422 });
  if (step !== "send") return data({ ...shown, errors: {}, refusal: null, values });
  const sent = await answerInBulk(context, actor, { postingId: posting.id, ids: people.map(({ id }) => id), answer });
  if (!sent.ok) {
    refusalResponse(sent.refusal);
    return data({ ...shown, errors: {}, refusal: sent.refusal, values }, { status: 409 });
  }
  return data({ people, errors: {}, refusal: null, values, rows: sent.rows });
}

/** The words of a template: the organisation's own, or one of those given; otherwise blank. */
async function templateOf(
  context: AppLoadContext,
  templateKey: string,
  organisationIds: readonly OrganisationId[],
): Promise<FormValues> {
  const defaultTemplate = DEFAULT_TEMPLATES.find(({ key }) => key === templateKey);
  if (defaultTemplate)
    return {
      move: defaultTemplate.move,
      reason: defaultTemplate.reason ?? "",
      body: wordsFor(context.locale).applications.answers.given[defaultTemplate.key].body,
    };
  const id = TemplateId.safeParse(templateKey);
  const own = id.success ? await findTemplate(context.db, id.data, organisationIds) : undefined;
  return own ? { move: own.move, reason: own.reason ?? "", body: own.body } : { move: "contact" };
}

export default function AnswerMany() {
  const { posting } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const words = useWords();
  const { answers, candidates } = words.applications;
  const { dashboard } = words.organisations;
  const { organisation } = paths;
  const people = answer?.people ?? [];
  return (
    <>
      <TitleRow
        title={answer?.rows ? answers.doneTitle : answers.bulkTitle}
        trail={[
          { label: dashboard.title, to: organisation.home() },
          { label: posting.title, to: organisation.posting(posting.id) },
          { label: candidates.title, to: organisation.applications(posting.id) },
        ]}
      />
      {answer?.rows ? (
        <BulkOutcome posting={posting.id} rows={answer.rows} />
      ) : people.length === 0 ? (
        <EmptyState
          title={answers.bulkNone}
          action={{ label: answers.back, to: organisation.applications(posting.id) }}
        >
          <p>{answers.bulkNoneLead}</p>
        </EmptyState>
      ) : (
        <BulkPreview posting={posting} people={people} form={formState(words, answer)} />
      )}
    </>
  );
}
