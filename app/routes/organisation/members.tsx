import { redirect, type ActionFunctionArgs, type AppLoadContext, type LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { Callout } from "~/components/data/Callout";
import { Checkbox } from "~/components/forms/Checkbox";
import { ErrorSummary } from "~/components/forms/ErrorSummary";
import { formState } from "~/components/forms/formState";
import { SubmitButton } from "~/components/forms/SubmitButton";
import { TextField } from "~/components/forms/TextField";
import { useLocale, useWords } from "~/components/locale";
import { JoinRequests } from "~/components/organisations/JoinRequests";
import type { PageHandle } from "~/components/pageHandle";
import { TitleRow } from "~/components/shell/TitleRow";
import type { SignedIn } from "~/domain/access/actor";
import { fieldError } from "~/domain/forms/errors";
import { type FormValues, readForm } from "~/domain/forms/formValues";
import { firstText } from "~/domain/forms/fieldReader";
import { InvitationId, JoinRequestId, type OrganisationId, UserId } from "~/domain/ids";
import { InviteMemberForm } from "~/domain/organisations/members";
import type { Result } from "~/domain/refusals";
import { paths } from "~/paths";
import { readFormValues, notFound, refusalResponse, unprocessableResponse } from "~/server/request/http";
import { requireMember } from "~/server/request/postingGuards";
import { mediumDate } from "~/text/format";
import { answerJoinRequest } from "~/usecases/organisations/answerJoinRequest";
import { inviteMember, withdrawInvitation } from "~/usecases/organisations/inviteMember";
import { removeMember } from "~/usecases/organisations/removeMember";
import { listAllMembers, listInvitations, listJoinRequests } from "~db/queries/organisations/members";
import { listOrganisationNames } from "~db/queries/postings/ownPostings";
import { ChooseOrganisation } from "./parts/ChooseOrganisation";
import { PostForm } from "~/components/forms/PostForm";

export const handle: PageHandle = { title: ({ organisations }) => organisations.members.title, private: true };

export async function loader({ request, context }: LoaderFunctionArgs) {
  const { userId, organisationIds } = await requireMember(request, context);
  const { searchParams } = new URL(request.url);
  const here = organisationIds.find((id) => id === searchParams.get("organizzazione")) ?? organisationIds[0];
  if (!here) throw notFound();
  const [mine, members, invitations, requests] = await Promise.all([
    listOrganisationNames(context.db, organisationIds),
    listAllMembers(context.db, here),
    listInvitations(context.db, here),
    listJoinRequests(context.db, [here]),
  ]);
  return {
    here,
    mine,
    userId,
    members,
    requests,
    invitations: invitations.map(({ id, email, invitedAt, expiresAt }) => ({ id, email, invitedAt, expiresAt })),
    done: searchParams.get("fatto"),
    now: context.now(),
  };
}

export async function action({ request, context }: ActionFunctionArgs) {
  const actor = await requireMember(request, context);
  const values = await readFormValues(request, context);
  const organisationId =
    actor.organisationIds.find((id) => id === firstText(values["organisation"])) ?? actor.organisationIds[0];
  if (!organisationId) throw notFound();
  const intent = firstText(values["intent"]);
  if (intent === "invite") {
    const { fields, errors } = readForm(InviteMemberForm, values);
    if (!fields.email) return unprocessableResponse(errors, values);
    const { limits } = context;
    if (!((await limits.allow("invitation", actor.userId)) && (await limits.allow("letterAddress", fields.email))))
      return refusalResponse("too_many_tries", values);
    const invited = await inviteMember(context, actor, { organisationId, email: fields.email });
    if (!invited.ok)
      return invited.refusal === "already_known"
        ? unprocessableResponse({ email: fieldError("already_used") }, values)
        : refusalResponse(invited.refusal, values);
    return redirect(paths.organisation.members({ organizzazione: organisationId, fatto: "sent" }));
  }
  const answered = await dispatch({ context, actor, organisationId, values }, intent);
  if (!answered) return unprocessableResponse({ form: fieldError("choice") }, values);
  if (!answered.ok)
    return answered.refusal === "last_member"
      ? unprocessableResponse({ confirmed: fieldError("last_member") }, values)
      : refusalResponse(answered.refusal, values);
  if (intent === "remove" && firstText(values["user"]) === actor.userId) return redirect(paths.start());
  return redirect(
    paths.organisation.members({
      organizzazione: organisationId,
      fatto: { remove: "removed", withdraw: "withdrawn", approve: "approved", refuse: "refused" }[intent],
    }),
  );
}

interface Asked {
  context: AppLoadContext;
  actor: SignedIn;
  organisationId: OrganisationId;
  values: FormValues;
}

/** The buttons of the page; null when what they name is nothing. */
function dispatch({ context, actor, organisationId, values }: Asked, intent: string): Promise<Result<object>> | null {
  const user = UserId.safeParse(firstText(values["user"]));
  const invitation = InvitationId.safeParse(firstText(values["invitation"]));
  const request = JoinRequestId.safeParse(firstText(values["request"]));
  if (intent === "remove" && user.success)
    return removeMember(context, actor, {
      organisationId,
      userId: user.data,
      confirmed: firstText(values["confirmed"]) === "on",
    });
  if (intent === "withdraw" && invitation.success)
    return withdrawInvitation(context, actor, { organisationId, id: invitation.data });
  return (intent === "approve" || intent === "refuse") && request.success
    ? answerJoinRequest(context, actor, { id: request.data, approve: intent === "approve" })
    : null;
}

export default function Members() {
  const { here, mine, members, requests, invitations, userId, done, now } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const words = useWords();
  const locale = useLocale();
  const { members: text, dashboard } = words.organisations;
  const form = formState(words, answer);
  const last = members.length === 1;
  const message =
    done !== null && ["sent", "removed", "withdrawn", "approved", "refused"].includes(done)
      ? text[done as "sent"]
      : null;
  const organisation = <input type="hidden" name="organisation" value={here} />;
  return (
    <>
      <TitleRow title={text.title} trail={[{ label: dashboard.title, to: paths.organisation.home() }]} />
      <p className="lead">{text.lead}</p>
      {mine.length > 1 && (
        <ChooseOrganisation
          organisations={mine}
          here={here}
          to={(id) => paths.organisation.members({ organizzazione: id })}
        />
      )}
      {message !== null && !answer && (
        <Callout tone="open" announce>
          <p>{message}</p>
        </Callout>
      )}
      <ErrorSummary errors={form.mistakes} />
      {requests.length > 0 && (
        <section className="it-card card-pad" aria-labelledby="asking">
          <h2 id="asking">{text.asking}</h2>
          <p>{text.askingLead}</p>
          <JoinRequests requests={requests} />
        </section>
      )}
      <section className="mt-4" aria-labelledby="list">
        <h2 id="list">{text.list}</h2>
        {members.map(({ id, name, email, disabledAt, createdAt }) => (
          <div key={id} className="action-line">
            <p>
              <strong>{name}</strong>
              {id === userId && ` (${text.you})`}, {email}
              <span className="meta d-block">
                {disabledAt ? text.closed : text.since(mediumDate(locale, createdAt))}
              </span>
            </p>
            {id !== userId && (
              <PostForm>
                {organisation}
                <input type="hidden" name="user" value={id} />
                <SubmitButton small look="outline-danger" name="intent" value="remove">
                  {text.remove}
                  <span className="visually-hidden">{text.removeOf(name)}</span>
                </SubmitButton>
              </PostForm>
            )}
          </div>
        ))}
      </section>
      {invitations.length > 0 && (
        <section className="mt-4" aria-labelledby="invited">
          <h2 id="invited">{text.invited}</h2>
          {invitations.map(({ id, email, invitedAt, expiresAt }) => (
            <PostForm key={id} className="action-line">
              {organisation}
              <p>
                {email}
                <span className="meta d-block">
                  {expiresAt <= now
                    ? text.expired
                    : text.invitedOn(mediumDate(locale, invitedAt), mediumDate(locale, expiresAt))}
                </span>
              </p>
              <input type="hidden" name="invitation" value={id} />
              <SubmitButton small look="outline-primary" name="intent" value="withdraw">
                {text.withdraw}
                <span className="visually-hidden">{text.removeOf(email)}</span>
              </SubmitButton>
            </PostForm>
          ))}
        </section>
      )}
      <PostForm noValidate className="field-stack field-stack-narrow mt-4">
        <h2>{text.invite}</h2>
        {organisation}
        <TextField {...form.field("email")} label={text.email} hint={text.emailHint} type="email" autoComplete="off" />
        <div>
          <SubmitButton name="intent" value="invite">
            {text.send}
          </SubmitButton>
        </div>
      </PostForm>
      <div className="action-line mt-4">
        <details open={form.field("confirmed").error !== undefined}>
          <summary className="btn btn-sm btn-outline-danger">{text.leave}</summary>
          <PostForm className="step-form">
            {organisation}
            <input type="hidden" name="user" value={userId} />
            <p>{last ? text.lastWarn : text.leaveWhy}</p>
            {last && <Checkbox {...form.field("confirmed")} value="on" label={text.lastTick} />}
            <SubmitButton look="outline-danger" name="intent" value="remove">
              {text.leave}
            </SubmitButton>
          </PostForm>
        </details>
      </div>
    </>
  );
}
