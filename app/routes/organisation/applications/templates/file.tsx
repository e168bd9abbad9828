import { redirect, type ActionFunctionArgs, type AppLoadContext, type LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { ErrorSummary } from "~/components/forms/ErrorSummary";
import { formState } from "~/components/forms/formState";
import { SubmitButton } from "~/components/forms/SubmitButton";
import { SubmitRow } from "~/components/forms/SubmitRow";
import { TextField } from "~/components/forms/TextField";
import { LocalLink, useWords } from "~/components/locale";
import type { PageHandle } from "~/components/pageHandle";
import { TitleRow } from "~/components/shell/TitleRow";
import { readTemplate, TEMPLATE_NAME_MAX } from "~/domain/applications/templates";
import { fieldError } from "~/domain/forms/errors";
import { firstText } from "~/domain/forms/fieldReader";
import { TemplateId } from "~/domain/ids";
import { paths } from "~/paths";
import { readFormValues, notFound, refusalResponse, unprocessableResponse } from "~/server/request/http";
import { requireMember } from "~/server/request/postingGuards";
import { updateTemplate, removeTemplate } from "~/usecases/applications/templates";
import { findTemplate } from "~db/queries/applications/answerTemplates";
import { AnswerFields } from "../parts/AnswerFields";
import { PostForm } from "~/components/forms/PostForm";

export const handle: PageHandle<Awaited<ReturnType<typeof loader>>> = {
  title: ({ applications }, data) => applications.answers.editTitle(data.template.name),
  private: true,
};

async function loadOwnTemplate(request: Request, context: AppLoadContext, requestedId: string | undefined) {
  const actor = await requireMember(request, context);
  const id = TemplateId.safeParse(requestedId);
  const template = id.success ? await findTemplate(context.db, id.data, actor.organisationIds) : undefined;
  if (!template) throw notFound();
  return { actor, template };
}

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  return { template: (await loadOwnTemplate(request, context, params["id"])).template };
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const { actor, template: stored } = await loadOwnTemplate(request, context, params["id"]);
  const values = await readFormValues(request, context);
  const back = paths.organisation.templates();
  if (firstText(values["intent"]) === "drop") {
    const dropped = await removeTemplate(context, actor, { id: stored.id });
    return dropped.ok ? redirect(`${back}?fatto=dropped`) : refusalResponse(dropped.refusal, values);
  }
  const { template, errors } = readTemplate(values);
  if (!template) return unprocessableResponse(errors, values);
  const changed = await updateTemplate(context, actor, {
    id: stored.id,
    template,
    version: Number(firstText(values["version"])),
  });
  if (changed.ok) return redirect(`${back}?fatto=saved`);
  return changed.refusal === "already_known"
    ? unprocessableResponse({ name: fieldError("already_used") }, values)
    : refusalResponse(changed.refusal, values);
}

export default function EditTemplate() {
  const { template } = useLoaderData<typeof loader>();
  const words = useWords();
  const { answers } = words.applications;
  const { dashboard } = words.organisations;
  const answer = useActionData<typeof action>();
  const form = formState(words, answer, {
    name: template.name,
    move: template.move,
    reason: template.reason ?? "",
    body: template.body,
  });
  return (
    <>
      <TitleRow
        title={answers.editTitle(template.name)}
        trail={[
          { label: dashboard.title, to: paths.organisation.home() },
          { label: answers.title, to: paths.organisation.templates() },
        ]}
      />
      <ErrorSummary errors={form.mistakes} />
      <PostForm noValidate className="field-stack field-stack-narrow">
        {/* After somebody else's change the page shows it was told: the next save is meant. */}
        <input type="hidden" name="version" value={template.version} />
        <TextField {...form.field("name")} label={answers.name} hint={answers.nameHint} maxLength={TEMPLATE_NAME_MAX} />
        <AnswerFields form={form} />
        <SubmitRow aside={<LocalLink to={paths.organisation.templates()}>{words.forms.controls.back}</LocalLink>}>
          <SubmitButton>{answers.save}</SubmitButton>
        </SubmitRow>
      </PostForm>
      <PostForm className="action-line mt-4">
        <p>{answers.dropWhy}</p>
        <SubmitButton look="outline-danger" small name="intent" value="drop">
          {answers.drop}
        </SubmitButton>
      </PostForm>
    </>
  );
}
