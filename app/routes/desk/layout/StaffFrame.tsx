import type { ReactNode } from "react";
import { LocalLink, useWords } from "~/components/locale";
import { useContentLanguage } from "~/components/contentLanguage";
import { paths } from "~/paths";
import { DemoBanner } from "~/components/shell/DemoBanner";
import type { FrameProps } from "~/components/shell/frame";
import { SkipLinks } from "~/components/shell/SkipLinks";
import { StaffBar } from "./StaffBar";
import { StaffMenu } from "./StaffMenu";
import type { StaffMenuKey } from "./staffMenu";

interface Props extends FrameProps {
  counts?: Partial<Record<StaffMenuKey, number>>;
  children: ReactNode;
}

/** A whole page of the desk, of the tables or of administration around its content. */
export function StaffFrame({ children, demo, counts = {}, ...frame }: Props) {
  const { footer, staff } = useWords().shell;
  return (
    <div className="staff-pages">
      <SkipLinks footer={false} />
      <StaffBar {...frame} />
      {demo && <DemoBanner signedIn />}
      <div className="staff-shell">
        <StaffMenu roles={frame.actor?.roles ?? []} path={frame.path} counts={counts} />
        <main id="main" className="staff-page" tabIndex={-1} lang={useContentLanguage("shell.day")}>
          {children}
        </main>
      </div>
      <footer className="staff-foot">
        <LocalLink to={paths.home()}>{staff.publicSite}</LocalLink>
        <LocalLink to={paths.accessibility()}>{footer.accessibility}</LocalLink>
        <LocalLink to={paths.privacy()}>{footer.privacy}</LocalLink>
      </footer>
    </div>
  );
}
