import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { ErrorSummary } from "~/components/forms/ErrorSummary";
import { formState } from "~/components/forms/formState";
import { SelectField } from "~/components/forms/SelectField";
import { SubmitButton } from "~/components/forms/SubmitButton";
import { SubmitRow } from "~/components/forms/SubmitRow";
import { TextField } from "~/components/forms/TextField";
import { LocalLink, useWords } from "~/components/locale";
import type { PageHandle } from "~/components/pageHandle";
import { TitleRow } from "~/components/shell/TitleRow";
import { DEFAULT_TEMPLATES, readTemplate, TEMPLATE_NAME_MAX } from "~/domain/applications/templates";
import { fieldError } from "~/domain/forms/errors";
import { firstText } from "~/domain/forms/fieldReader";
import { paths } from "~/paths";
import { readFormValues, notFound, refusalResponse, unprocessableResponse } from "~/server/request/http";
import { requireMember } from "~/server/request/postingGuards";
import { addTemplate } from "~/usecases/applications/templates";
import { listOrganisationNames } from "~db/queries/postings/ownPostings";
import { AnswerFields } from "../parts/AnswerFields";
import { PostForm } from "~/components/forms/PostForm";

export const handle: PageHandle = { title: ({ applications }) => applications.answers.addTitle, private: true };

export async function loader({ request, context }: LoaderFunctionArgs) {
  const { organisationIds } = await requireMember(request, context);
  const from = new URL(request.url).searchParams.get("da");
  return {
    organisations: await listOrganisationNames(context.db, organisationIds),
    from: DEFAULT_TEMPLATES.find(({ key }) => key === from) ?? null,
  };
}

export async function action({ request, context }: ActionFunctionArgs) {
  const actor = await requireMember(request, context);
  const values = await readFormValues(request, context);
  const { template, errors } = readTemplate(values);
  if (!template) return unprocessableResponse(errors, values);
  const asked = firstText(values["organisation"]);
  const organisationId = asked === "" ? actor.organisationIds[0] : actor.organisationIds.find((id) => id === asked);
  if (!organisationId) throw notFound();
  const added = await addTemplate(context, actor, { organisationId, template });
  if (added.ok) return redirect(`${paths.organisation.templates()}?fatto=saved`);
  return added.refusal === "already_known"
    ? unprocessableResponse({ name: fieldError("already_used") }, values)
    : refusalResponse(added.refusal, values);
}

export default function NewTemplate() {
  const { organisations, from } = useLoaderData<typeof loader>();
  const words = useWords();
  const { answers } = words.applications;
  const { dashboard } = words.organisations;
  const form = formState(
    words,
    useActionData<typeof action>(),
    from ? { move: from.move, reason: from.reason ?? "", ...answers.given[from.key] } : { move: "contact" },
  );
  return (
    <>
      <TitleRow
        title={answers.addTitle}
        trail={[
          { label: dashboard.title, to: paths.organisation.home() },
          { label: answers.title, to: paths.organisation.templates() },
        ]}
      />
      <ErrorSummary errors={form.mistakes} />
      <PostForm noValidate className="field-stack field-stack-narrow">
        {organisations.length > 1 && (
          <SelectField
            {...form.field("organisation")}
            label={answers.forWhom}
            empty={false}
            options={organisations.map(({ id, name }) => ({ value: id, label: name }))}
          />
        )}
        <TextField {...form.field("name")} label={answers.name} hint={answers.nameHint} maxLength={TEMPLATE_NAME_MAX} />
        <AnswerFields form={form} />
        <SubmitRow aside={<LocalLink to={paths.organisation.templates()}>{words.forms.controls.back}</LocalLink>}>
          <SubmitButton>{answers.save}</SubmitButton>
        </SubmitRow>
      </PostForm>
    </>
  );
}
