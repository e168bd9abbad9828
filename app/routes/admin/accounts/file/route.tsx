import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { Callout } from "~/components/data/Callout";
import { ErrorSummary } from "~/components/forms/ErrorSummary";
import { formState } from "~/components/forms/formState";
import { useWords } from "~/components/locale";
import type { PageHandle } from "~/components/pageHandle";
import { TitleRow } from "~/components/shell/TitleRow";
import { UserIntentForm } from "~/domain/accounts/staffForms";
import { fieldError } from "~/domain/forms/errors";
import { readForm } from "~/domain/forms/formValues";
import { UserId } from "~/domain/ids";
import { paths } from "~/paths";
import {
  readFormValues,
  notFound,
  refusalResponse,
  requirePermission,
  unprocessableResponse,
} from "~/server/request/http";
import { setRole } from "~/usecases/accounts/setRole";
import { resendInvitation } from "~/usecases/accounts/resendInvitation";
import { setUserAccess } from "~/usecases/accounts/setUserAccess";
import { findUser } from "~db/queries/accounts/users";
import { AccessBadge } from "../parts/AccessBadge";
import { AccessCard } from "./AccessCard";
import { RolesCard } from "./RolesCard";
import { UserFacts } from "./UserFacts";

export const handle: PageHandle<Awaited<ReturnType<typeof loader>>> = {
  title: (_, { user }) => user.name,
  private: true,
};

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const actor = await requirePermission(request, context, "user.manage");
  const id = UserId.safeParse(params["id"]);
  const user = id.success ? await findUser(context.db, id.data) : undefined;
  if (!user) throw notFound();
  return { user, self: user.id === actor.userId, done: new URL(request.url).searchParams.get("fatto") };
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const actor = await requirePermission(request, context, "user.manage");
  const { data: id } = UserId.safeParse(params["id"]);
  if (!id) throw notFound();
  const { fields } = readForm(UserIntentForm, await readFormValues(request, context));
  const { intent, role } = fields;
  if (!intent || ((intent === "grant" || intent === "revoke") && !role))
    return unprocessableResponse({ form: fieldError("malformed") }, {});
  const result =
    role && (intent === "grant" || intent === "revoke")
      ? await setRole(context, actor, { id, role, granted: intent === "grant" })
      : intent === "invite"
        ? await resendInvitation(context, actor, { id })
        : await setUserAccess(context, actor, { id, open: intent === "enable" });
  return result.ok ? redirect(`${paths.admin.user(id)}?fatto=${intent}`) : refusalResponse(result.refusal, {});
}

export default function User() {
  const { user, self, done } = useLoaderData<typeof loader>();
  const words = useWords();
  const text = words.accounts.user;
  const answer = useActionData<typeof action>();
  return (
    <>
      <TitleRow
        title={user.name}
        trail={[{ label: words.accounts.users.title, to: paths.admin.users() }]}
        meta={user.email}
        badges={<AccessBadge user={user} />}
      />
      <ErrorSummary errors={formState(words, answer).mistakes} />
      {done !== null && done in text.done && answer === undefined && (
        <Callout tone="open" announce>
          {text.done[done as keyof typeof text.done]}
        </Callout>
      )}
      {self && <Callout>{text.self}</Callout>}
      <div className="columns-main columns-wide">
        <div className="card-stack">
          <RolesCard user={user} self={self} />
          <AccessCard user={user} self={self} />
        </div>
        <aside className="card-stack" aria-label={text.facts}>
          <UserFacts user={user} />
        </aside>
      </div>
    </>
  );
}
