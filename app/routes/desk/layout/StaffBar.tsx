import { Icon } from "~/components/Icon";
import { LocalLink, localPath, useLocale, useWords } from "~/components/locale";
import { Wall } from "~/components/Wall";
import { paths } from "~/paths";
import type { FrameProps } from "~/components/shell/frame";
import { LanguageSwitch } from "~/components/shell/LanguageSwitch";
import { SignOut } from "~/components/shell/SignOut";

function Search() {
  const { staff } = useWords().shell;
  return (
    // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role
    <form className="staff-search" role="search" method="get" action={localPath(useLocale(), paths.staff.find())}>
      <Icon name="search" size="sm" />
      <input
        id="staff-search"
        type="search"
        name="q"
        aria-label={staff.searchLabel}
        placeholder={staff.search}
        data-search
        autoComplete="off"
      />
      <kbd aria-hidden="true">/</kbd>
      <button type="submit">
        <Icon name="arrow" size="sm" />
        <span className="visually-hidden">{staff.searchLabel}</span>
      </button>
    </form>
  );
}

/** The red bar of the staff: mark, search, name. */
export function StaffBar({ settings, actor, path }: Omit<FrameProps, "demo">) {
  const words = useWords();
  return (
    <header className="it-header-wrapper">
      <div className="it-header-center-wrapper staff-bar">
        <LocalLink className="staff-brand" to={paths.start()}>
          <Wall variant="mark" />
          <span>
            <b>{settings.siteName}</b>
            <small>{settings.comuneName}</small>
          </span>
        </LocalLink>
        {actor?.roles.includes("operator") && <Search />}
        <div className="staff-actor">
          <LocalLink to={paths.access.home()} className="staff-access">
            <Icon name="user" size="sm" />
            <span className="visually-hidden">{words.accounts.sessions.link}</span>{" "}
            <span className="staff-name">
              {actor?.name}
              <small>{actor?.roles.map((role) => words.shell.areas[role]).join(", ")}</small>
            </span>
          </LocalLink>
          <LanguageSwitch path={path} />
          <SignOut />
        </div>
      </div>
      <div className="balzana-rule" />
    </header>
  );
}
