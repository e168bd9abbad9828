import type { Role } from "~/domain/access/roles";
import { classes } from "~/components/classes";
import { Icon } from "~/components/Icon";
import { LocalLink, useLocale, useWords } from "~/components/locale";
import { number } from "~/text/format";
import { currentOf } from "~/components/shell/frame";
import { STAFF_MENU, type StaffMenuKey } from "./staffMenu";

interface Props {
  roles: readonly Role[];
  path: string;
  /** Work waiting behind an entry. */
  counts: Partial<Record<StaffMenuKey, number>>;
}

/** The left menu, with counts; a closed `details` on a narrow screen. */
export function StaffMenu({ roles, path, counts }: Props) {
  const locale = useLocale();
  const { staff } = useWords().shell;
  const groups = STAFF_MENU.filter((group) => group.roles.some((role) => roles.includes(role)));
  const current = currentOf(
    path,
    groups.flatMap((group) => group.entries.map(({ to }) => to)),
  );
  return (
    <nav className="sidebar-wrapper" aria-label={staff.nav}>
      <details className="staff-menu">
        <summary>
          <Icon name="menu" size="sm" />
          {staff.menu}
        </summary>
        <div className="staff-menu-groups">
          {groups.map((group) => (
            <div key={group.title} className="sidebar-linklist-wrapper">
              <p className="nav-heading" id={`menu-${group.title}`}>
                {staff.groups[group.title]}
              </p>
              <ul className="link-list" aria-labelledby={`menu-${group.title}`}>
                {group.entries.map(({ key, icon, to }) => (
                  <li key={key}>
                    <LocalLink
                      className={classes("list-item", to === current && "active")}
                      to={to}
                      aria-current={to === current ? "page" : undefined}
                    >
                      <Icon name={icon} size="sm" />
                      <span>{staff[key]}</span>
                      {counts[key] ? (
                        <span className="count">
                          {number(locale, counts[key])}
                          <span className="visually-hidden"> {staff.waiting}</span>
                        </span>
                      ) : null}
                    </LocalLink>
                  </li>
                ))}
              </ul>
            </div>
          ))}
        </div>
      </details>
    </nav>
  );
}
