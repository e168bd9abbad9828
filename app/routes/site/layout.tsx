import type { LinksFunction } from "@remix-run/node";
import { Outlet } from "@remix-run/react";
import { ErrorPage } from "~/components/shell/ErrorPage";
import { SiteFrame } from "~/components/shell/SiteFrame";
import { useStatus } from "~/components/status";
import { useFrame } from "~/root";
import styles from "~/styles/public.scss?url";

export const links: LinksFunction = () => [{ rel: "stylesheet", href: styles }];

export default function SiteLayout() {
  return <SiteFrame {...useFrame()}><Outlet /></SiteFrame>;
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
