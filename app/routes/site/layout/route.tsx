import type { LinksFunction } from "@remix-run/node";
import { Outlet, useMatches } from "@remix-run/react";
import type { PageHandle } from "~/components/pageHandle";
import { ErrorPage } from "~/components/shell/ErrorPage";
import { useStatus } from "~/components/status";
import { paths } from "~/paths";
import { useFrame } from "~/root";
import styles from "~/styles/public.scss?url";
import { PageRating } from "./PageRating";
import { SiteFrame } from "./SiteFrame";

export const links: LinksFunction = () => [{ rel: "stylesheet", href: styles }];

/** Pages that are one person's own business are not rated by the public. */
function useIsPrivate(): boolean {
  return useMatches().some(({ handle }) => (handle as PageHandle | undefined)?.private === true);
}

export default function SiteLayout() {
  const frame = useFrame();
  return (
    <SiteFrame {...frame}>
      <Outlet />
      {useIsPrivate() ? null : <PageRating action={paths.rate()} path={frame.path} />}
    </SiteFrame>
  );
}

export function ErrorBoundary() {
  const { requestId, ...frame } = useFrame();
  const status = useStatus();
  return (
    <SiteFrame {...frame}>
      <ErrorPage status={status} requestId={status >= 500 ? requestId : null} phone={frame.settings.deskPhone} />
    </SiteFrame>
  );
}
