import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { Callout } from "~/components/data/Callout";
import { ErrorSummary } from "~/components/forms/ErrorSummary";
import { formState } from "~/components/forms/formState";
import { SubmitButton } from "~/components/forms/SubmitButton";
import { SubmitRow } from "~/components/forms/SubmitRow";
import { TextField } from "~/components/forms/TextField";
import { LocalLink, useWords } from "~/components/locale";
import type { PageHandle } from "~/components/pageHandle";
import { telephone } from "~/components/shell/frame";
import { PageHead } from "~/components/shell/PageHead";
import { fieldError } from "~/domain/forms/errors";
import { readForm } from "~/domain/forms/formValues";
import { JoinForm } from "~/domain/organisations/members";
import { paths } from "~/paths";
import { useShell } from "~/root";
import { readFormValues, refusalResponse, requireActor, unprocessableResponse } from "~/server/request/http";
import { requestToJoin } from "~/usecases/organisations/requestToJoin";
import { listJoinRequestsOf } from "~db/queries/organisations/members";
import { PostForm } from "~/components/forms/PostForm";

export const handle: PageHandle = { title: ({ organisations }) => organisations.members.join.title, private: true };

export async function loader({ request, context }: LoaderFunctionArgs) {
  const actor = await requireActor(request, context);
  const requests = await listJoinRequestsOf(context.db, actor.userId);
  return {
    requests: requests.map(({ id, organisationName, state, emailConfirmedAt }) => ({
      id,
      organisation: organisationName,
      state: state === "pending" && emailConfirmedAt === null ? ("confirm" as const) : state,
    })),
    member: actor.roles.includes("member"),
  };
}

export async function action({ request, context }: ActionFunctionArgs) {
  const actor = await requireActor(request, context);
  const values = await readFormValues(request, context);
  const { fields, errors } = readForm(JoinForm, values);
  if (!fields.vatNumber) return unprocessableResponse(errors, values);
  if (!(await context.limits.allow("registration", context.clientAddress)))
    return refusalResponse("too_many_tries", values);
  const result = await requestToJoin(context, actor, { vatNumber: fields.vatNumber });
  if (result.ok) return redirect(paths.joinOrganisation());
  return unprocessableResponse(
    { vatNumber: fieldError(result.refusal === "already_known" ? "already_used" : "vat_unknown") },
    values,
  );
}

export default function JoinOrganisation() {
  const { requests, member } = useLoaderData<typeof loader>();
  const words = useWords();
  const { settings } = useShell();
  const { join } = words.organisations.members;
  const form = formState(words, useActionData<typeof action>());
  return (
    <>
      <PageHead title={join.title} lead={join.lead} />
      <div className="container page-body">
        <ErrorSummary errors={form.mistakes} />
        {requests.length > 0 && (
          <section aria-labelledby="requests">
            <h2 id="requests">{join.requests}</h2>
            {requests.map(({ id, organisation, state }) => (
              <Callout
                key={id}
                tone={state === "approved" ? "open" : state === "refused" ? "red" : "amber"}
                title={join.asked(organisation)}
              >
                <p>{join.states[state]}</p>
              </Callout>
            ))}
          </section>
        )}
        {member && (
          <p className="mt-3">
            <LocalLink className="btn btn-primary" to={paths.organisation.home()}>
              {join.go}
            </LocalLink>
          </p>
        )}
        <PostForm noValidate className="field-stack field-stack-narrow mt-4">
          <TextField
            {...form.field("vatNumber")}
            label={join.vatNumber}
            hint={join.vatHint}
            inputMode="numeric"
            width="medium"
            autoComplete="off"
          />
          <SubmitRow>
            <SubmitButton>{join.ask}</SubmitButton>
          </SubmitRow>
        </PostForm>
        <p>
          <a href={telephone(settings.deskPhone)}>
            {join.register}: {settings.deskPhone}
          </a>
        </p>
      </div>
    </>
  );
}
