import { Icon } from "~/components/Icon";
import { useWords } from "~/components/locale";
import { Brand } from "~/components/shell/Brand";
import { type FrameProps, telephone } from "~/components/shell/frame";
import { SlimBar } from "~/components/shell/SlimBar";
import { CachedMarkup } from "../parts/CachedMarkup";
import { SiteNav } from "./SiteNav";

/** Header of the public pages: slim strip, name and desk's phone, menu, and the balzana under all. For visitors it is written once an address. */
export function SiteHeader({ settings, actor, path }: Omit<FrameProps, "demo">) {
  const look = "it-header-wrapper site-header";
  const frame = { settings, actor, path };
  return actor === null ? (
    <CachedMarkup as="header" className={look} of={Inside} with={frame} />
  ) : (
    <header className={look}>
      <Inside {...frame} />
    </header>
  );
}

function Inside({ settings, actor, path }: Omit<FrameProps, "demo">) {
  const { header, tagline } = useWords().shell;
  return (
    <>
      <SlimBar settings={settings} actor={actor} path={path} />
      <div className="it-header-center-wrapper">
        <div className="container">
          <div className="it-header-center-content-wrapper">
            <Brand siteName={settings.siteName} tagline={tagline} />
            <div className="desk-phone">
              <span>
                {header.callDesk}
                <br />
                <a href={telephone(settings.deskPhone)}>{settings.deskPhone}</a>
              </span>
              <Icon name="phone" />
            </div>
          </div>
        </div>
      </div>
      <SiteNav path={path} />
      <div className="balzana-rule" />
    </>
  );
}
