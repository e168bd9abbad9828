import { Table } from "~/components/data/Table";
import { LocalLink, useLocale, useWords } from "~/components/locale";
import type { Role } from "~/domain/access/roles";
import type { UserId } from "~/domain/ids";
import { paths } from "~/paths";
import { shortDate } from "~/text/format";
import { AccessBadge } from "../parts/AccessBadge";

interface Row {
  id: UserId;
  name: string;
  email: string;
  roles: readonly Role[];
  createdAt: Date;
  disabledAt: Date | null;
  hasPassword: boolean;
}

/** Who may come in and as what. */
export function UsersTable({ users }: { users: readonly Row[] }) {
  const locale = useLocale();
  const words = useWords();
  const { accounts } = words;
  const { terms } = accounts;
  const { columns, caption, noRoles } = accounts.users;
  return (
    <Table
      stacked
      caption={caption}
      captionHidden
      columns={[
        { label: columns.name },
        { label: columns.roles },
        { label: columns.access },
        { label: columns.since, numeric: true },
      ]}
      rows={users.map((user) => ({
        key: user.id,
        cells: [
          <>
            <LocalLink to={paths.admin.user(user.id)}>{user.name}</LocalLink>
            <span className="meta">{user.email}</span>
          </>,
          user.roles.length === 0 ? (
            <span className="text-secondary">{noRoles}</span>
          ) : (
            user.roles.map((role) => terms.role[role]).join(", ")
          ),
          <AccessBadge user={user} />,
          shortDate(locale, user.createdAt),
        ],
      }))}
    />
  );
}
