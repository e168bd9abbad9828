import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { ErrorSummary } from "~/components/forms/ErrorSummary";
import { formState } from "~/components/forms/formState";
import { RadioGroup } from "~/components/forms/RadioGroup";
import { SelectField } from "~/components/forms/SelectField";
import { SubmitButton } from "~/components/forms/SubmitButton";
import { SubmitRow } from "~/components/forms/SubmitRow";
import { LocalLink, useWords } from "~/components/locale";
import type { PageHandle } from "~/components/pageHandle";
import { fieldError } from "~/domain/forms/errors";
import { firstText } from "~/domain/forms/fieldReader";
import { PostingId } from "~/domain/ids";
import { WIZARD_KINDS } from "~/domain/postings/kinds";
import { paths } from "~/paths";
import { readFormValues, refusalResponse, unprocessableResponse } from "~/server/request/http";
import { requireMember } from "~/server/request/postingGuards";
import { readTemplate } from "~/text/postings/templates";
import { startPosting } from "~/usecases/postings/startPosting";
import { findOwnPosting } from "~db/queries/postings/postings";
import { listModels, listOrganisationNames } from "~db/queries/postings/ownPostings";
import { StartFrom } from "./StartFrom";
import { PostForm } from "~/components/forms/PostForm";

export const handle: PageHandle = { title: ({ postings }) => postings.wizard.newTitle, private: true };

export async function loader({ request, context }: LoaderFunctionArgs) {
  const { organisationIds } = await requireMember(request, context);
  const models = await listModels(context.db, organisationIds);
  const asked = new URL(request.url).searchParams.get("come");
  return {
    models,
    organisations: await listOrganisationNames(context.db, organisationIds),
    like: models.some(({ id }) => id === asked) ? asked : null,
  };
}

export async function action({ request, context }: ActionFunctionArgs) {
  const actor = await requireMember(request, context);
  const values = await readFormValues(request, context);
  const like = PostingId.safeParse(firstText(values["like"]));
  const model = like.success ? await findOwnPosting(context.db, like.data, actor.organisationIds) : undefined;
  const template = readTemplate(firstText(values["like"]));
  const kind = WIZARD_KINDS.find((each) => each === (model?.kind ?? firstText(values["kind"])));
  if (!kind) return unprocessableResponse({ kind: fieldError("choice") }, values);
  const organisationId =
    model?.organisationId ??
    actor.organisationIds.find((id) => id === firstText(values["organisation"])) ??
    actor.organisationIds[0];
  const started =
    organisationId && (await startPosting(context, actor, { organisationId, kind, like: model?.id ?? null, template }));
  if (!started?.ok) return refusalResponse(started?.refusal ?? "not_found", values);
  return redirect(paths.organisation.details(started.id));
}

export default function NewPosting() {
  const { models, organisations, like } = useLoaderData<typeof loader>();
  const words = useWords();
  const { wizard, kinds } = words.postings;
  const form = formState(words, useActionData<typeof action>(), { kind: "job", like: like ?? "" });
  return (
    <>
      <h1>{wizard.newTitle}</h1>
      <p className="lead">{wizard.newLead}</p>
      <ErrorSummary errors={form.mistakes} />
      <PostForm noValidate className="field-stack field-stack-narrow">
        {organisations.length > 1 && (
          <SelectField
            {...form.field("organisation")}
            label={wizard.forWhom}
            empty={false}
            options={organisations.map(({ id, name }) => ({ value: id, label: name }))}
          />
        )}
        <RadioGroup
          {...form.field("kind")}
          label={kinds.question}
          layout="lines"
          options={WIZARD_KINDS.map((kind) => ({
            value: kind,
            label: words.postings.terms.postingKind[kind],
            hint: kinds.hints[kind],
          }))}
        />
        <StartFrom models={models} chosen={form.field("like").value || "no"} />
        <SubmitRow
          aside={<LocalLink to={paths.organisation.importPostings()}>{words.organisations.dashboard.byFile}</LocalLink>}
        >
          <SubmitButton>{wizard.start}</SubmitButton>
        </SubmitRow>
      </PostForm>
    </>
  );
}
