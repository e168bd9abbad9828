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
import { NewPasswordForm } from "~/domain/accounts/forms";
import { PASSWORD_MIN } from "~/domain/forms/password";
import { isToken } from "~/domain/accounts/token";
import { readForm } from "~/domain/forms/formValues";
import { paths } from "~/paths";
import { readFormValues, notFound, refusalResponse, unprocessableResponse } from "~/server/request/http";
import { hashPassword } from "~/server/request/password";
import { readCookieCodes, createSignedInHeaders } from "~/server/request/favourites";
import { setNewPassword } from "~/usecases/accounts/setNewPassword";
import { hashToken } from "~/usecases/tokens";
import { mergeFavourites } from "~/usecases/alerts/mergeFavourites";
import { findAccountLink } from "~db/queries/accounts/accountLinks";
import { PostForm } from "~/components/forms/PostForm";

export const handle: PageHandle = { title: ({ accounts }) => accounts.newPassword.title, private: true };

export async function loader({ params, context }: LoaderFunctionArgs) {
  const link = isToken(params["token"])
    ? await findAccountLink(context.db, hashToken(params["token"]), "reset_password")
    : undefined;
  if (!link) throw notFound();
  const expired = link.usedAt !== null || link.expiresAt <= context.now();
  return { expired, email: expired ? null : link.email };
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  if (!isToken(params["token"])) throw notFound();
  const { fields, errors } = readForm(NewPasswordForm, await readFormValues(request, context));
  if (!fields.password) return unprocessableResponse(errors, {});
  const set = await setNewPassword(context, VISITOR, {
    token: params["token"],
    passwordHash: await hashPassword(fields.password),
  });
  if (!set.ok) return refusalResponse(set.refusal, {});
  await context.sessions.endAll(set.userId);
  // Not signed in before the answer below.
  await mergeFavourites(context, VISITOR, { userId: set.userId, codes: readCookieCodes(request) });
  return redirect(paths.start(), {
    headers: createSignedInHeaders(request, context, await context.sessions.begin(set.userId, request)),
  });
}

export default function NewPassword() {
  const { email, expired } = useLoaderData<typeof loader>();
  const words = useWords();
  const { newPassword, register } = words.accounts;
  const form = formState(words, useActionData<typeof action>());
  if (expired) {
    return (
      <>
        <PageHead title={newPassword.expired} lead={newPassword.expiredLead} />
        <div className="container page-body">
          <LocalLink className="btn btn-primary" to={paths.forgotPassword()}>
            {newPassword.again}
          </LocalLink>
        </div>
      </>
    );
  }
  return (
    <>
      <PageHead title={newPassword.title} lead={newPassword.lead(email ?? "")} />
      <div className="container page-body">
        <ErrorSummary errors={form.mistakes} />
        <PostForm noValidate className="field-stack field-stack-narrow">
          <TextField
            {...form.field("password")}
            label={newPassword.password}
            hint={register.passwordHint(PASSWORD_MIN)}
            type="password"
            autoComplete="new-password"
            width="medium"
          />
          <SubmitRow>
            <SubmitButton>{newPassword.submit}</SubmitButton>
          </SubmitRow>
        </PostForm>
      </div>
    </>
  );
}
