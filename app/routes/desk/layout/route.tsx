import type { LinksFunction, LoaderFunctionArgs } from "@remix-run/node";
import { Outlet, useLoaderData } from "@remix-run/react";
import { ErrorPage } from "~/components/shell/ErrorPage";
import { useStatus } from "~/components/status";
import type { Role } from "~/domain/access/roles";
import { useFrame } from "~/root";
import { notFound, requireActor } from "~/server/request/http";
import styles from "~/styles/staff.scss?url";
import { countDeskWork, countSiteReports } from "~db/queries/system/deskCounts";
import { StaffFrame } from "./StaffFrame";

export const links: LinksFunction = () => [{ rel: "stylesheet", href: styles }];

/** Who works behind these pages; for all others they do not exist. What each may open is asked by each page. */
const STAFF: readonly Role[] = ["operator", "delegate", "secretary", "admin"];

export async function loader({ request, context }: LoaderFunctionArgs) {
  const actor = await requireActor(request, context);
  if (!actor.roles.some((role) => STAFF.includes(role))) throw notFound();
  const has = (role: Role) => actor.roles.includes(role);
  const [desk, site] = await Promise.all([
    has("operator") ? countDeskWork(context.db) : {},
    has("admin") ? countSiteReports(context.db) : {},
  ]);
  return { counts: { ...desk, ...site } };
}

export default function StaffLayout() {
  const { counts } = useLoaderData<typeof loader>();
  return (
    <StaffFrame {...useFrame()} counts={counts}>
      <Outlet />
    </StaffFrame>
  );
}

export function ErrorBoundary() {
  const { requestId, ...frame } = useFrame();
  const status = useStatus();
  return (
    <StaffFrame {...frame}>
      <ErrorPage status={status} requestId={status >= 500 ? requestId : null} phone={frame.settings.deskPhone} />
    </StaffFrame>
  );
}
