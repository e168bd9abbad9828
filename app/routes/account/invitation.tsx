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
import { isToken } from "~/domain/accounts/token";
import { readForm } from "~/domain/forms/formValues";
import { AcceptForm, PASSWORD_MIN } from "~/domain/organisations/members";
import { paths } from "~/paths";
import { loadActor, readFormValues, notFound, refusalResponse, unprocessableResponse } from "~/server/request/http";
import { hashPassword } from "~/server/request/password";
import { acceptInvitation } from "~/usecases/organisations/acceptInvitation";
import { hashToken } from "~/usecases/tokens";
import { findInvitation } from "~db/queries/organisations/members";
import { findUserByEmail } from "~db/queries/accounts/users";
import { PostForm } from "~/components/forms/PostForm";

export const handle: PageHandle = {
  title: ({ organisations }, data) =>
    organisations.members.invitation.title((data as { organisation?: string } | undefined)?.organisation ?? ""),
  private: true,
};

/** Somebody typed the address and its owner answered: until then the password may be anybody's. */
const isProven = (user: { emailConfirmedAt: Date | null } | undefined) =>
  user !== undefined && user.emailConfirmedAt !== null;

export async function loader({ params, context }: LoaderFunctionArgs) {
  const found = isToken(params["token"]) ? await findInvitation(context.db, hashToken(params["token"])) : undefined;
  if (!found) throw notFound();
  const over = found.acceptedAt !== null || found.withdrawnAt !== null || found.expiresAt <= context.now();
  const known = !over && isProven(await findUserByEmail(context.db, found.email));
  return {
    organisation: found.organisationName,
    by: found.invitedByName,
    email: over ? null : found.email,
    over,
    known,
  };
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const { token } = params;
  const found = isToken(token) ? await findInvitation(context.db, hashToken(token)) : undefined;
  if (!isToken(token) || !found) throw notFound();
  const values = await readFormValues(request, context);
  const typed = { ...values, password: "" };
  const known = isProven(await findUserByEmail(context.db, found.email));
  const { fields, errors } = readForm(AcceptForm, values);
  if (!known && (!fields.name || !fields.password)) return unprocessableResponse(errors, typed);
  const newUser =
    !known && fields.name && fields.password
      ? { name: fields.name, passwordHash: await hashPassword(fields.password) }
      : null;
  const accepted = await acceptInvitation(context, VISITOR, { token, newUser });
  if (!accepted.ok) return refusalResponse(accepted.refusal, typed);
  // An access that was there keeps its own password: the link alone signs nobody in.
  if (accepted.created) await context.sessions.endAll(accepted.userId);
  if (accepted.created)
    return redirect(paths.organisation.home(), {
      headers: { "Set-Cookie": await context.sessions.begin(accepted.userId, request) },
    });
  const actor = await loadActor(request, context);
  return redirect(
    actor.userId === accepted.userId ? paths.organisation.home() : paths.signIn(paths.organisation.home()),
  );
}

export default function Invitation() {
  const { organisation, by, email, over, known } = useLoaderData<typeof loader>();
  const words = useWords();
  const { invitation } = words.organisations.members;
  const form = formState(words, useActionData<typeof action>());
  if (over) {
    return (
      <>
        <PageHead title={invitation.over} lead={invitation.overLead} />
        <div className="container page-body">
          <ErrorSummary errors={form.mistakes} />
          <LocalLink className="btn btn-primary" to={paths.signIn()}>
            {invitation.signIn}
          </LocalLink>
        </div>
      </>
    );
  }
  return (
    <>
      <PageHead title={invitation.title(organisation)} lead={invitation.lead(by ?? invitation.someone, organisation)} />
      <div className="container page-body">
        <ErrorSummary errors={form.mistakes} />
        <PostForm noValidate className="field-stack field-stack-narrow">
          <p>
            {invitation.forAddress(email ?? "")} {known ? invitation.known : invitation.choose}
          </p>
          {!known && <TextField {...form.field("name")} label={invitation.name} autoComplete="name" />}
          {!known && (
            <TextField
              {...form.field("password")}
              label={invitation.password}
              hint={words.accounts.register.passwordHint(PASSWORD_MIN)}
              type="password"
              autoComplete="new-password"
              width="medium"
            />
          )}
          <SubmitRow>
            <SubmitButton>{invitation.accept}</SubmitButton>
          </SubmitRow>
        </PostForm>
      </div>
    </>
  );
}
