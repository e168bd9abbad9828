import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { StatTiles } from "~/components/data/StatTiles";
import { LocalLink, useWords } from "~/components/locale";
import type { PageHandle } from "~/components/pageHandle";
import { TitleRow } from "~/components/shell/TitleRow";
import { paths } from "~/paths";
import { requirePermission } from "~/server/request/http";
import { listAudit } from "~db/queries/audit/audit";
import { countUsers } from "~db/queries/accounts/users";
import { AuditTable } from "./parts/AuditTable";

export const handle: PageHandle = { title: (words) => words.shell.admin.title, private: true };

const LAST = 8;

export async function loader({ request, context }: LoaderFunctionArgs) {
  await requirePermission(request, context, "user.manage");
  const [users, entries] = await Promise.all([countUsers(context.db), listAudit(context.db, { limit: LAST })]);
  return { users, entries };
}

export default function AdminHome() {
  const { users, entries } = useLoaderData<typeof loader>();
  const words = useWords();
  const { feedback } = words;
  const home = words.shell.admin;
  const doors = [
    { to: paths.admin.users(), title: words.accounts.users.title, lead: home.usersLead },
    { to: paths.admin.settings(), title: words.settings.title, lead: home.settingsLead },
    { to: paths.admin.ratings(), title: feedback.admin.ratings, lead: home.ratingsLead },
    { to: paths.admin.reports(), title: feedback.admin.reports, lead: home.reportsLead },
    { to: paths.admin.audit(), title: words.audit.title, lead: home.auditLead },
  ];
  return (
    <>
      <TitleRow title={home.title} meta={home.lead} />
      <StatTiles
        label={home.tiles}
        tiles={[
          { value: users.total, label: home.users, to: paths.admin.users() },
          { value: users.staff, label: home.staff },
          { value: users.invited, label: home.invited },
          { value: users.disabled, label: home.disabled },
        ]}
      />
      <ul className="door-cards">
        {doors.map(({ to, title, lead }) => (
          <li key={to} className="it-card card-body">
            <h2>
              <LocalLink to={to}>{title}</LocalLink>
            </h2>
            <p>{lead}</p>
          </li>
        ))}
      </ul>
      <div className="it-card">
        <AuditTable entries={entries} caption={home.last} captionHidden={false} />
      </div>
    </>
  );
}
