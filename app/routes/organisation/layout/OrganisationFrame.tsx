import type { ReactNode } from "react";
import { classes } from "~/components/classes";
import { Icon } from "~/components/Icon";
import { LocalLink, useWords } from "~/components/locale";
import { useContentLanguage } from "~/components/contentLanguage";
import { paths } from "~/paths";
import { Brand } from "~/components/shell/Brand";
import { DemoBanner } from "~/components/shell/DemoBanner";
import { currentOf, type FrameProps, telephone } from "~/components/shell/frame";
import { SkipLinks } from "~/components/shell/SkipLinks";
import { SlimBar } from "~/components/shell/SlimBar";

/** The menu: a closed `details` on a phone, an open row on a wide screen. */
function Nav({ path }: { path: string }) {
  const { organisation, header } = useWords().shell;
  const links = [
    { to: paths.organisation.home(), label: organisation.dashboard },
    { to: paths.organisation.newPosting(), label: organisation.newPosting },
    { to: paths.organisation.candidates(), label: organisation.candidates },
    { to: paths.organisation.templates(), label: organisation.templates },
    { to: paths.organisation.statistics(), label: organisation.statistics },
    { to: paths.organisation.importPostings(), label: organisation.import },
    { to: paths.organisation.members(), label: organisation.members },
    { to: paths.organisation.settings(), label: organisation.profile },
  ];
  const current = currentOf(
    path,
    links.map(({ to }) => to),
  );
  return (
    <nav className="organisation-nav" aria-label={organisation.nav}>
      <details className="container">
        <summary>
          <Icon name="menu" size="sm" />
          {header.menu}
          <span>{links.find(({ to }) => to === current)?.label}</span>
        </summary>
        <ul className="link-list">
          {links.map(({ to, label }) => (
            <li key={to}>
              <LocalLink
                className={classes("list-item", to === current && "active")}
                to={to}
                aria-current={to === current ? "page" : undefined}
              >
                {label}
              </LocalLink>
            </li>
          ))}
        </ul>
      </details>
    </nav>
  );
}

function Foot({ settings }: Pick<FrameProps, "settings">) {
  const { footer } = useWords().shell;
  return (
    <footer className="it-footer" id="footer">
      <div className="container">
        <ul className="link-list">
          <li>
            <LocalLink to={paths.accessibility()}>{footer.accessibility}</LocalLink>
          </li>
          <li>
            <LocalLink to={paths.privacy()}>{footer.privacy}</LocalLink>
          </li>
          <li>
            <LocalLink to={paths.legalNotes()}>{footer.legal}</LocalLink>
          </li>
          <li>
            <a href={telephone(settings.deskPhone)}>
              {settings.deskName}: {settings.deskPhone}
            </a>
          </li>
        </ul>
      </div>
    </footer>
  );
}

/** A whole page of an organisation around its content, inside a container. */
export function OrganisationFrame({ children, demo, ...frame }: FrameProps & { children: ReactNode }) {
  const { organisation } = useWords().shell;
  return (
    <div className="organisation-pages">
      <SkipLinks />
      <header className="it-header-wrapper">
        <SlimBar {...frame} />
        <div className="it-header-center-wrapper">
          <div className="container">
            <div className="it-header-center-content-wrapper">
              <Brand siteName={frame.settings.siteName} tagline={organisation.pages} to={paths.organisation.home()} />
            </div>
          </div>
        </div>
        <div className="balzana-rule" />
      </header>
      {demo && <DemoBanner signedIn />}
      <Nav path={frame.path} />
      <main
        id="main"
        lang={useContentLanguage("organisations.dashboard")}
        className="container page-body"
        tabIndex={-1}
      >
        {children}
      </main>
      <Foot settings={frame.settings} />
    </div>
  );
}
