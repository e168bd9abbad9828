import { Icon } from "~/components/Icon";
import { LocalLink, useWords } from "~/components/locale";
import { paths } from "~/paths";
import { areasOf } from "./areas";
import { type FrameProps, isUnder } from "./frame";
import { LanguageSwitch } from "./LanguageSwitch";
import { SignOut } from "./SignOut";

/** The dark strip at the top: the Comune, the language, who is signed in. */
export function SlimBar({ settings, actor, path }: Omit<FrameProps, "demo">) {
  const words = useWords();
  return (
    <div className="it-header-slim-wrapper">
      <div className="container">
        <div className="it-header-slim-wrapper-content">
          <span className="navbar-brand">{settings.comuneName}</span>
          <div className="it-header-slim-right-zone">
            <LocalLink className="easy-link" to={paths.easy()}>
              {words.pages.easy.name}
            </LocalLink>
            <LanguageSwitch path={path} />
            {actor === null ? (
              <LocalLink to={paths.signIn()}>
                <Icon name="user" size="sm" />
                {words.shell.header.signIn}
              </LocalLink>
            ) : (
              <>
                <LocalLink className="access-link" to={paths.access.home()}>
                  <Icon name="user" size="sm" />
                  <span className="visually-hidden">{words.accounts.sessions.link}</span>{" "}
                  {actor.name !== null && <span className="actor-name">{actor.name}</span>}
                </LocalLink>
                {areasOf(actor.roles, words)
                  .filter(({ to }) => !isUnder(path, to))
                  .map(({ label, to }) => (
                    <LocalLink key={to} to={to}>
                      {label}
                    </LocalLink>
                  ))}
                <SignOut />
              </>
            )}
          </div>
        </div>
      </div>
    </div>
  );
}
