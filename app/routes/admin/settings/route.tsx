import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { Callout } from "~/components/data/Callout";
import { ErrorSummary } from "~/components/forms/ErrorSummary";
import { formState } from "~/components/forms/formState";
import { SubmitButton } from "~/components/forms/SubmitButton";
import { SubmitRow } from "~/components/forms/SubmitRow";
import { useWords } from "~/components/locale";
import type { PageHandle } from "~/components/pageHandle";
import { TitleRow } from "~/components/shell/TitleRow";
import { fieldError } from "~/domain/forms/errors";
import { readForm } from "~/domain/forms/formValues";
import { SettingsForm, type SettingsFields as Fields } from "~/domain/settings/form";
import { paths } from "~/paths";
import { readFormValues, refusalResponse, requirePermission, unprocessableResponse } from "~/server/request/http";
import { saveSettings } from "~/usecases/settings/saveSettings";
import { listComuni } from "~db/queries/places/places";
import { findSettings } from "~db/queries/settings/settings";
import { SettingsFields } from "./SettingsFields";
import { PostForm } from "~/components/forms/PostForm";

export const handle: PageHandle = { title: (words) => words.settings.title, private: true };

export async function loader({ request, context }: LoaderFunctionArgs) {
  await requirePermission(request, context, "settings.write");
  const [{ deskHours, ...settings }, comuni] = await Promise.all([findSettings(context.db), listComuni(context.db)]);
  const hours = Object.fromEntries(deskHours.map(({ day, hours: words }) => [`hours${day}`, words]));
  const saved = new URL(request.url).searchParams.has("salvate");
  return {
    stored: { ...settings, ...hours },
    comuni: comuni.map(({ istat, name }) => ({ value: istat, label: name })),
    saved,
  };
}

export async function action({ request, context }: ActionFunctionArgs) {
  const actor = await requirePermission(request, context, "settings.write");
  const values = await readFormValues(request, context);
  const { fields, errors } = readForm(SettingsForm, values);
  const comuni = await listComuni(context.db);
  if (fields.homeComune && !comuni.some(({ istat }) => istat === fields.homeComune))
    errors["homeComune"] = fieldError("choice");
  if (Object.keys(errors).length > 0) return unprocessableResponse(errors, values);
  const saved = await saveSettings(context, actor, fields as Fields);
  return saved.ok ? redirect(`${paths.admin.settings()}?salvate`) : refusalResponse(saved.refusal, values);
}

export default function Settings() {
  const { stored, comuni, saved } = useLoaderData<typeof loader>();
  const words = useWords();
  const text = words.settings;
  const answer = useActionData<typeof action>();
  const form = formState(words, answer, stored);
  return (
    <>
      <TitleRow title={text.title} meta={text.lead} />
      {saved && answer === undefined && (
        <Callout tone="open" announce>
          {text.saved}
        </Callout>
      )}
      <PostForm noValidate className="card-stack">
        <ErrorSummary errors={form.mistakes} />
        <SettingsFields form={form} comuni={comuni} />
        <SubmitRow plain>
          <SubmitButton>{text.submit}</SubmitButton>
        </SubmitRow>
      </PostForm>
    </>
  );
}
