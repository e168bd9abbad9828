import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { ErrorSummary } from "~/components/forms/ErrorSummary";
import { formState } from "~/components/forms/formState";
import { SubmitButton } from "~/components/forms/SubmitButton";
import { SubmitRow } from "~/components/forms/SubmitRow";
import { TextField } from "~/components/forms/TextField";
import { LocalLink, useWords } from "~/components/locale";
import type { PageHandle } from "~/components/pageHandle";
import { PageHead } from "~/components/shell/PageHead";
import { VISITOR } from "~/domain/access/actor";
import { ForgotPasswordForm } from "~/domain/accounts/forms";
import { readForm } from "~/domain/forms/formValues";
import { paths } from "~/paths";
import { readFormValues, refusalResponse, unprocessableResponse } from "~/server/request/http";
import { requestPasswordReset } from "~/usecases/accounts/requestPasswordReset";
import { PostForm } from "~/components/forms/PostForm";

export const handle: PageHandle = { title: ({ accounts }) => accounts.forgot.title };

export function loader({ request, context }: LoaderFunctionArgs) {
  return { sent: new URL(request.url).searchParams.has("inviata"), demo: context.demo };
}

export async function action({ request, context }: ActionFunctionArgs) {
  const values = await readFormValues(request, context);
  const { fields, errors } = readForm(ForgotPasswordForm, values);
  if (!fields.email) return unprocessableResponse(errors, values);
  if (!(await context.limits.allow("passwordReset", `${fields.email}|${context.clientAddress}`)))
    return refusalResponse("too_many_tries", values);
  const { email } = fields;
  const asked = await requestPasswordReset(context, VISITOR, { email, locale: context.locale });
  return asked.ok ? redirect(`${paths.forgotPassword()}?inviata`) : refusalResponse(asked.refusal, values);
}

export default function ForgotPassword() {
  const { sent, demo } = useLoaderData<typeof loader>();
  const words = useWords();
  const { forgot } = words.accounts;
  const form = formState(words, useActionData<typeof action>());
  if (sent) {
    return (
      <>
        <PageHead title={forgot.sentTitle} lead={forgot.sent} />
        <div className="container page-body">
          {demo ? (
            <p>
              <LocalLink to={paths.demoMail()}>{forgot.demo}</LocalLink>
            </p>
          ) : (
            <p>
              <LocalLink to={paths.signIn()}>{words.accounts.signIn.title}</LocalLink>
            </p>
          )}
        </div>
      </>
    );
  }
  return (
    <>
      <PageHead title={forgot.title} lead={forgot.lead} />
      <div className="container page-body">
        <ErrorSummary errors={form.mistakes} />
        <PostForm noValidate className="field-stack field-stack-narrow">
          <TextField
            {...form.field("email")}
            label={forgot.email}
            type="email"
            autoComplete="username"
            width="medium"
          />
          <SubmitRow>
            <SubmitButton>{forgot.submit}</SubmitButton>
          </SubmitRow>
        </PostForm>
      </div>
    </>
  );
}
