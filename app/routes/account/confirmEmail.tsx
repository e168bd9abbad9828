import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { ErrorSummary } from "~/components/forms/ErrorSummary";
import { formState } from "~/components/forms/formState";
import { SubmitButton } from "~/components/forms/SubmitButton";
import { LocalLink, useWords } from "~/components/locale";
import type { PageHandle } from "~/components/pageHandle";
import { PageHead } from "~/components/shell/PageHead";
import { VISITOR } from "~/domain/access/actor";
import { isToken } from "~/domain/accounts/token";
import { paths } from "~/paths";
import { notFound, refusalResponse } from "~/server/request/http";
import { confirmEmail } from "~/usecases/accounts/confirmEmail";
import { hashToken } from "~/usecases/tokens";
import { findAccountLink } from "~db/queries/accounts/accountLinks";
import { PostForm } from "~/components/forms/PostForm";

export const handle: PageHandle = { title: ({ accounts }) => accounts.confirmEmail.title, private: true };

export async function loader({ params, context }: LoaderFunctionArgs) {
  const link = isToken(params["token"])
    ? await findAccountLink(context.db, hashToken(params["token"]), "confirm_email")
    : undefined;
  if (!link) throw notFound();
  return { email: link.email, done: link.usedAt !== null };
}

export async function action({ params, context }: ActionFunctionArgs) {
  if (!isToken(params["token"])) throw notFound();
  const confirmed = await confirmEmail(context, VISITOR, { token: params["token"] });
  return confirmed.ok ? redirect(paths.confirmEmail(params["token"])) : refusalResponse(confirmed.refusal);
}

export default function ConfirmEmail() {
  const { email, done } = useLoaderData<typeof loader>();
  const words = useWords();
  const text = words.accounts.confirmEmail;
  const form = formState(words, useActionData<typeof action>());
  return (
    <>
      <PageHead title={done ? text.doneTitle : text.title} lead={done ? text.done : text.lead(email)} />
      <div className="container page-body">
        <ErrorSummary errors={form.mistakes} />
        {done ? (
          <LocalLink className="btn btn-primary" to={paths.start()}>
            {text.go}
          </LocalLink>
        ) : (
          <PostForm>
            <SubmitButton>{text.submit}</SubmitButton>
          </PostForm>
        )}
      </div>
    </>
  );
}
