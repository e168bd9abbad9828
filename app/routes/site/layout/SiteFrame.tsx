import type { ReactNode } from "react";
import { DemoBanner } from "~/components/shell/DemoBanner";
import type { FrameProps } from "~/components/shell/frame";
import { SkipLinks } from "~/components/shell/SkipLinks";
import { SiteFooter } from "./SiteFooter";
import { SiteHeader } from "./SiteHeader";

/** A whole public page around its content. */
export function SiteFrame({ children, demo, ...frame }: FrameProps & { children: ReactNode }) {
  return (
    <>
      <SkipLinks />
      <SiteHeader {...frame} />
      {demo && <DemoBanner signedIn={frame.actor !== null} />}
      <main id="main" tabIndex={-1}>
        {children}
      </main>
      <SiteFooter settings={frame.settings} />
    </>
  );
}
