import { Icon } from "~/components/Icon";
import { LocalLink, useWords } from "~/components/locale";
import { paths } from "~/paths";
import { currentOf } from "~/components/shell/frame";

/** The menu: one list, a closed `details` on a phone and an open row on a wide screen. */
export function SiteNav({ path }: { path: string }) {
  const {
    shell: { nav, header },
    pages,
  } = useWords();
  const links = [
    { to: paths.postings(), label: nav.opportunities },
    { to: paths.calendar(), label: nav.events },
    { to: paths.forOrganisations(), label: nav.organisations },
    { to: paths.desk(), label: nav.desk },
    { to: paths.howMatchingWorks(), label: nav.howItWorks },
    { to: paths.easy(), label: pages.easy.name, className: "nav-item site-nav-phone" },
    { to: paths.findApplication(), label: nav.myApplication, className: "nav-item site-nav-end" },
  ];
  const current = currentOf(
    path,
    links.map(({ to }) => to),
  );
  return (
    <details className="site-nav it-header-navbar-wrapper">
      <summary>
        <Icon name="menu" size="sm" />
        {header.menu}
      </summary>
      <nav className="container" aria-label={header.mainNav}>
        <ul className="navbar-nav">
          {links.map(({ to, label, className = "nav-item" }: { to: string; label: string; className?: string }) => (
            <li key={to} className={className}>
              <LocalLink className="nav-link" to={to} aria-current={to === current ? "page" : undefined}>
                {label}
              </LocalLink>
            </li>
          ))}
        </ul>
      </nav>
    </details>
  );
}
