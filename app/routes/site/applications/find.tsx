import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { ErrorSummary } from "~/components/forms/ErrorSummary";
import { formState } from "~/components/forms/formState";
import { SubmitButton } from "~/components/forms/SubmitButton";
import { SubmitRow } from "~/components/forms/SubmitRow";
import { TextField } from "~/components/forms/TextField";
import { LocalLink, useWords } from "~/components/locale";
import type { PageHandle } from "~/components/pageHandle";
import { telephone } from "~/components/shell/frame";
import { PageHead } from "~/components/shell/PageHead";
import { VISITOR } from "~/domain/access/actor";
import { ForgotPasswordForm } from "~/domain/accounts/forms";
import { readForm } from "~/domain/forms/formValues";
import { paths } from "~/paths";
import { useShell } from "~/root";
import { readFormValues, refusalResponse, unprocessableResponse } from "~/server/request/http";
import { resendLinks } from "~/usecases/applications/resendLinks";
import { PostForm } from "~/components/forms/PostForm";

export const handle: PageHandle = { title: (words) => words.applications.apply.find.title };

export function loader({ request, context }: LoaderFunctionArgs) {
  return { sent: new URL(request.url).searchParams.has("inviata"), demo: context.demo };
}

export async function action({ request, context }: ActionFunctionArgs) {
  const values = await readFormValues(request, context);
  const { fields, errors } = readForm(ForgotPasswordForm, values);
  if (!fields.email) return unprocessableResponse(errors, values);
  if (!(await context.limits.allow("statusLink", `${fields.email}|${context.clientAddress}`)))
    return refusalResponse("too_many_tries", values);
  // Whoever asks has shown no link and need not be signed in: the letter goes to the address alone.
  const resent = await resendLinks(context, VISITOR, { email: fields.email, locale: context.locale });
  return resent.ok ? redirect(`${paths.findApplication()}?inviata`) : refusalResponse(resent.refusal, values);
}

export default function FindApplication() {
  const { sent, demo } = useLoaderData<typeof loader>();
  const { settings } = useShell();
  const words = useWords();
  const { find } = words.applications.apply;
  const form = formState(words, useActionData<typeof action>());
  return (
    <>
      <PageHead title={sent ? find.sentTitle : find.title} here={find.title} lead={sent ? find.sent : find.lead} />
      <div className="container page-body">
        {sent ? (
          demo ? (
            <p>
              <LocalLink to={paths.demoMail()}>{find.demo}</LocalLink>
            </p>
          ) : null
        ) : (
          <PostForm noValidate className="field-stack field-stack-narrow">
            <ErrorSummary errors={form.mistakes} />
            <TextField {...form.field("email")} label={find.email} type="email" autoComplete="email" width="medium" />
            <SubmitRow>
              <SubmitButton>{find.submit}</SubmitButton>
            </SubmitRow>
          </PostForm>
        )}
        <p>
          {find.phone} <a href={telephone(settings.deskPhone)}>{settings.deskPhone}</a>
        </p>
      </div>
    </>
  );
}
