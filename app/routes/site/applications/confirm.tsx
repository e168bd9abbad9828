import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { ErrorSummary } from "~/components/forms/ErrorSummary";
import { formState } from "~/components/forms/formState";
import { SubmitButton } from "~/components/forms/SubmitButton";
import { useWords } from "~/components/locale";
import type { PageHandle } from "~/components/pageHandle";
import { PageHead } from "~/components/shell/PageHead";
import { linkHolder } from "~/domain/access/actor";
import { isToken } from "~/domain/accounts/token";
import { paths } from "~/paths";
import { notFound, refusalResponse } from "~/server/request/http";
import { confirmApplication } from "~/usecases/applications/confirmApplication";
import { hashToken } from "~/usecases/tokens";
import { findApplicationByToken } from "~db/queries/applications/applications";
import { PostForm } from "~/components/forms/PostForm";

export const handle: PageHandle = { title: (words) => words.applications.apply.confirm.title, private: true };

/** Nothing changes on GET: the mail leads to a page with a button, so a mail scanner confirms nothing. */
export async function loader({ params, context }: LoaderFunctionArgs) {
  const token = params["token"];
  const application = isToken(token) ? await findApplicationByToken(context.db, hashToken(token)) : undefined;
  if (!application || !token) throw notFound();
  if (application.confirmedAt || application.state !== "sent") throw redirect(paths.application(token));
  return { title: application.title, organisation: application.organisationName };
}

export async function action({ params, context }: ActionFunctionArgs) {
  const token = params["token"];
  const application = isToken(token) ? await findApplicationByToken(context.db, hashToken(token)) : undefined;
  if (!application || !token) throw notFound();
  const { id } = application;
  const confirmed = await confirmApplication(context, linkHolder("application", id), { id });
  return confirmed.ok ? redirect(`${paths.application(token)}?fatto=confirmed`) : refusalResponse(confirmed.refusal);
}

export default function ConfirmApplication() {
  const { title, organisation } = useLoaderData<typeof loader>();
  const words = useWords();
  const { confirm } = words.applications.apply;
  const form = formState(words, useActionData<typeof action>());
  return (
    <>
      <PageHead title={confirm.title} lead={confirm.lead(title, organisation)} />
      <div className="container page-body">
        <ErrorSummary errors={form.mistakes} />
        <PostForm>
          <SubmitButton>{confirm.submit}</SubmitButton>
        </PostForm>
      </div>
    </>
  );
}
