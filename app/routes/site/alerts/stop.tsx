import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { SubmitButton } from "~/components/forms/SubmitButton";
import { SubmitRow } from "~/components/forms/SubmitRow";
import { LocalLink, useWords } from "~/components/locale";
import type { PageHandle } from "~/components/pageHandle";
import { PageHead } from "~/components/shell/PageHead";
import { isToken } from "~/domain/accounts/token";
import { paths } from "~/paths";
import { readFormValues, notFound } from "~/server/request/http";
import { unsubscribe } from "~/usecases/alerts/unsubscribe";
import { hashToken } from "~/usecases/tokens";
import { findSubscriberByToken } from "~db/queries/alerts/subscribers";
import { PostForm } from "~/components/forms/PostForm";

export const handle: PageHandle = { title: ({ alerts }) => alerts.stop.title, private: true };

export async function loader({ params, context }: LoaderFunctionArgs) {
  const token = params["token"];
  const subscriber = isToken(token) ? await findSubscriberByToken(context.db, hashToken(token)) : undefined;
  if (!subscriber || !token) throw notFound();
  return { token, email: subscriber.email };
}

/**
 * A mail program posts `List-Unsubscribe=One-Click` here, without cookies, and must get an answer that leads nowhere else (RFC 8058, 3.1).
 * A person presses the button and goes on to their own page.
 */
export async function action({ request, params, context }: ActionFunctionArgs) {
  const token = params["token"];
  if (!isToken(token)) throw notFound();
  const values = await readFormValues(request, context);
  const stopped = await unsubscribe(context, { token });
  if (!stopped.ok) throw notFound();
  return values["List-Unsubscribe"] === "One-Click"
    ? data({ stopped: true })
    : redirect(paths.ownAlerts(token, { fatto: "stop" }));
}

export default function StopAlerts() {
  const { token, email } = useLoaderData<typeof loader>();
  const stopped = useActionData<typeof action>()?.stopped === true;
  const { stop } = useWords().alerts;
  return (
    <>
      <PageHead title={stopped ? stop.done : stop.title} lead={stopped ? stop.doneLead : stop.lead(email)} />
      <div className="container page-body">
        {stopped ? (
          <p>
            <LocalLink to={paths.ownAlerts(token)}>{stop.manage}</LocalLink>
          </p>
        ) : (
          <PostForm>
            <SubmitRow plain aside={<LocalLink to={paths.ownAlerts(token)}>{stop.manage}</LocalLink>}>
              <SubmitButton>{stop.submit}</SubmitButton>
            </SubmitRow>
          </PostForm>
        )}
      </div>
    </>
  );
}
