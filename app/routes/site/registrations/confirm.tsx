import { redirect, type ActionFunctionArgs, type AppLoadContext, type LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { sessionLine } from "~/components/registrations/eventTimes";
import { ErrorSummary } from "~/components/forms/ErrorSummary";
import { formState } from "~/components/forms/formState";
import { SubmitButton } from "~/components/forms/SubmitButton";
import { useLocale, useWords } from "~/components/locale";
import type { PageHandle } from "~/components/pageHandle";
import { PageHead } from "~/components/shell/PageHead";
import { linkHolder } from "~/domain/access/actor";
import { isToken } from "~/domain/accounts/token";
import { seatFor } from "~/domain/registrations/seats";
import { paths } from "~/paths";
import { notFound, refusalResponse } from "~/server/request/http";
import { hashToken } from "~/usecases/tokens";
import { moveRegistration } from "~/usecases/registrations/moveRegistration";
import { findEvent } from "~db/queries/registrations/events";
import { findRegistrationByToken } from "~db/queries/registrations/registrations";
import { PostForm } from "~/components/forms/PostForm";

export const handle: PageHandle = { title: ({ registrations }) => registrations.confirm.title, private: true };

async function readRegistration(context: AppLoadContext, token: string | undefined) {
  const registration = isToken(token) ? await findRegistrationByToken(context.db, hashToken(token)) : undefined;
  const event = registration && (await findEvent(context.db, registration.postingId));
  if (!registration || !event || !token) throw notFound();
  return { token, registration, event };
}

/** Nothing changes on GET: the mail leads to a page with a button, so a mail scanner confirms nothing. */
export async function loader({ params, context }: LoaderFunctionArgs) {
  const { token, registration, event } = await readRegistration(context, params["token"]);
  if (registration.state !== "to_confirm") throw redirect(paths.registration(token));
  const { title, beginsAt, endsAt, places, taken, waiting } = event;
  return { title, beginsAt, endsAt, seats: { places, taken, waiting } };
}

export async function action({ params, context }: ActionFunctionArgs) {
  const { token, registration } = await readRegistration(context, params["token"]);
  const moved = await moveRegistration(context, linkHolder("registration", registration.id), {
    id: registration.id,
    move: "confirm",
    by: "holder",
  });
  return moved.ok ? redirect(paths.registration(token, { fatto: "confirm" })) : refusalResponse(moved.refusal);
}

export default function ConfirmRegistration() {
  const { title, beginsAt, endsAt, seats } = useLoaderData<typeof loader>();
  const locale = useLocale();
  const words = useWords();
  const { confirm } = words.registrations;
  const form = formState(words, useActionData<typeof action>());
  return (
    <>
      <PageHead title={confirm.title} lead={confirm.lead(title)} />
      <div className="container page-body">
        <ErrorSummary errors={form.mistakes} />
        {beginsAt ? (
          <p>
            <strong>{sessionLine(locale, words, { beginsAt, endsAt })}</strong>
          </p>
        ) : null}
        <p>{seatFor(seats) === "registered" ? confirm.free : confirm.full(seats.waiting)}</p>
        <PostForm>
          <SubmitButton>{confirm.submit}</SubmitButton>
        </PostForm>
      </div>
    </>
  );
}
