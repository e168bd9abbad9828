import type { LinksFunction, LoaderFunctionArgs } from "@remix-run/node";
import { Outlet, useLoaderData } from "@remix-run/react";
import { Callout } from "~/components/data/Callout";
import { useWords } from "~/components/locale";
import { ErrorPage } from "~/components/shell/ErrorPage";
import { useStatus } from "~/components/status";
import { useFrame } from "~/root";
import { requireMember } from "~/server/request/postingGuards";
import styles from "~/styles/staff.scss?url";
import { listOrganisationNames } from "~db/queries/postings/ownPostings";
import { OrganisationFrame } from "./OrganisationFrame";

export const links: LinksFunction = () => [{ rel: "stylesheet", href: styles }];

export async function loader({ request, context }: LoaderFunctionArgs) {
  const { organisationIds } = await requireMember(request, context);
  const organisations = await listOrganisationNames(context.db, organisationIds);
  return {
    waiting: organisations
      .filter(({ state }) => state !== "verified")
      .map(({ name, state }) => ({ name, refused: state === "refused" })),
    several: organisations.length > 1,
  };
}

export default function OrganisationLayout() {
  const { waiting, several } = useLoaderData<typeof loader>();
  const { dashboard } = useWords().organisations;
  return (
    <OrganisationFrame {...useFrame()}>
      {waiting.map(({ name, refused }) => (
        <Callout
          key={name}
          tone={refused ? "red" : "amber"}
          title={refused ? dashboard.refused : dashboard.pending}
          icon={refused ? "danger" : "clock"}
        >
          <p>
            {several && `${name}. `}
            {refused ? dashboard.refusedLead : dashboard.pendingLead}
          </p>
        </Callout>
      ))}
      <Outlet />
    </OrganisationFrame>
  );
}

export function ErrorBoundary() {
  const { requestId, ...frame } = useFrame();
  const status = useStatus();
  return (
    <OrganisationFrame {...frame}>
      <ErrorPage status={status} requestId={status >= 500 ? requestId : null} phone={frame.settings.deskPhone} />
    </OrganisationFrame>
  );
}
