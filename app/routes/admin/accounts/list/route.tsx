import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { EmptyState } from "~/components/data/EmptyState";
import { FilterForm } from "~/components/forms/FilterForm";
import { ErrorSummary } from "~/components/forms/ErrorSummary";
import { formState } from "~/components/forms/formState";
import { useWords } from "~/components/locale";
import type { PageHandle } from "~/components/pageHandle";
import { TitleRow } from "~/components/shell/TitleRow";
import { ROLES } from "~/domain/access/roles";
import { InviteForm } from "~/domain/accounts/staffForms";
import { cleanLine } from "~/domain/forms/clean";
import { fieldError } from "~/domain/forms/errors";
import { readForm } from "~/domain/forms/formValues";
import { paths } from "~/paths";
import { readFormValues, refusalResponse, requirePermission, unprocessableResponse } from "~/server/request/http";
import { inviteUser } from "~/usecases/accounts/inviteUser";
import { listUsers } from "~db/queries/accounts/users";
import { InviteForm as InviteFields } from "./InviteForm";
import { UsersTable } from "./UsersTable";

export const handle: PageHandle = { title: ({ accounts }) => accounts.users.title, private: true };

const TEXT_MAX = 120;

export async function loader({ request, context }: LoaderFunctionArgs) {
  await requirePermission(request, context, "user.manage");
  const query = new URL(request.url).searchParams;
  const text = cleanLine((query.get("q") ?? "").slice(0, TEXT_MAX));
  const role = ROLES.find((known) => known === query.get("ruolo"));
  return { text, role: role ?? null, users: await listUsers(context.db, { text, ...(role ? { role } : {}) }) };
}

export async function action({ request, context }: ActionFunctionArgs) {
  const actor = await requirePermission(request, context, "user.manage");
  const values = await readFormValues(request, context);
  const { fields, errors } = readForm(InviteForm, values);
  const { name, email, roles } = fields;
  if (!name || !email || !roles) return unprocessableResponse(errors, values);
  const invited = await inviteUser(context, actor, { name, email, roles });
  if (invited.ok) return redirect(`${paths.admin.user(invited.id)}?fatto=invite`);
  return invited.refusal === "already_known"
    ? unprocessableResponse({ email: fieldError("already_used") }, values)
    : refusalResponse(invited.refusal, values);
}

export default function Users() {
  const { text, role, users } = useLoaderData<typeof loader>();
  const words = useWords();
  const { accounts } = words;
  const { terms } = accounts;
  const form = formState(words, useActionData<typeof action>());
  return (
    <>
      <TitleRow title={accounts.users.title} meta={accounts.users.lead(users.length)} />
      <ErrorSummary errors={form.mistakes} />
      <FilterForm
        action={paths.admin.users()}
        text={{ label: accounts.users.search, value: text }}
        choice={{
          name: "ruolo",
          label: accounts.users.role,
          value: role ?? "",
          empty: accounts.users.anyRole,
          options: ROLES.map((value) => ({ value, label: terms.role[value] })),
        }}
      />
      <div className="columns-main columns-wide">
        {users.length === 0 ? (
          <EmptyState title={accounts.users.none} action={{ label: accounts.users.clear, to: paths.admin.users() }} />
        ) : (
          <div className="it-card">
            <UsersTable users={users} />
          </div>
        )}
        <aside className="card-stack" aria-label={accounts.users.invite}>
          <InviteFields form={form} />
        </aside>
      </div>
    </>
  );
}
