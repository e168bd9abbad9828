import { Icon } from "~/components/Icon";
import { A, useWords } from "~/components/locale";
import { paths } from "~/paths";
import { currentOf } from "./frame";

/** The menu: one list, a closed `details` on a phone and an open row on a wide screen. */
export function SiteNav({ path }: { path: string }) {
  const { nav, header } = useWords().shell;
  const links = [
    { to: paths.postings(), label: nav.opportunities },
    { to: paths.forOrganisations(), label: nav.organisations },
    { to: paths.desk(), label: nav.desk },
    { to: paths.howMatchingWorks(), label: nav.howItWorks },
    { to: paths.findApplication(), label: nav.myApplication },
  ];
  const current = currentOf(path, links.map(({ to }) => to));
  return (
    <details className="site-nav it-header-navbar-wrapper">
      <summary>
        <Icon name="menu" size="sm" />
        {header.menu}
      </summary>
      <nav className="container" aria-label={header.mainNav}>
        <ul className="navbar-nav">
          {links.map(({ to, label }, i) => (
            <li key={to} className={i === links.length - 1 ? "nav-item site-nav-end" : "nav-item"}>
              <A className="nav-link" to={to} aria-current={to === current ? "page" : undefined}>{label}</A>
            </li>
          ))}
        </ul>
      </nav>
    </details>
  );
}
