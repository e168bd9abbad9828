import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { LocalLink, useWords } from "~/components/locale";
import type { PageHandle } from "~/components/pageHandle";
import { PageHead } from "~/components/shell/PageHead";
import { paths } from "~/paths";
import { useShell } from "~/root";
import { notFound, requireActor } from "~/server/request/http";
import { loadFavouriteCodes } from "~/server/request/favourites";
import { registrationToken } from "~/usecases/registrations/registrationToken";
import { loadOwnAlerts } from "~/usecases/alerts/loadOwnAlerts";
import { listReadsOfPerson } from "~db/queries/audit/audit";
import { findOwnProfile, listApplicationsOfPerson } from "~db/queries/applications/ownApplications";
import { listRegistrationsOfPerson } from "~db/queries/registrations/registrationLists";
import { OwnAlerts } from "./OwnAlerts";
import { OwnApplications } from "./OwnApplications";
import { OwnProfile } from "./OwnProfile";
import { OwnReads } from "./OwnReads";
import { OwnRegistrations } from "./OwnRegistrations";

export const handle: PageHandle = { title: (words) => words.people.personal.title, private: true };

const READS = 50;

/** A person's own pages: only what is theirs, found by the file their account is tied to. */
export async function loader({ request, context }: LoaderFunctionArgs) {
  const actor = await requireActor(request, context);
  if (!actor.roles.includes("seeker")) throw notFound();
  const { personId, name } = actor;
  const [own, saved] = await Promise.all([
    loadOwnAlerts(context, actor, context.locale),
    loadFavouriteCodes(request, context),
  ]);
  const kept = { own, saved: saved.length };
  if (!personId) return { name, ...kept, profile: null, applications: [], registrations: [], reads: [] };
  const [profile, applications, registered, reads] = await Promise.all([
    findOwnProfile(context.db, personId),
    listApplicationsOfPerson(context.db, personId),
    listRegistrationsOfPerson(context.db, personId),
    listReadsOfPerson(context.db, personId, READS),
  ]);
  const registrations = registered.map((row) => ({
    ...row,
    to: paths.registration(registrationToken(context.secretKey, row.id).token),
  }));
  return { name, ...kept, profile: profile ?? null, applications, registrations, reads };
}

export default function Personal() {
  const { name, own, saved, profile, applications, registrations, reads } = useLoaderData<typeof loader>();
  const { personal } = useWords().people;
  const { settings } = useShell();
  return (
    <>
      <PageHead title={personal.title} lead={personal.lead(name)} />
      <div className="container page-body personal-page">
        <OwnApplications applications={applications} />
        {registrations.length > 0 && <OwnRegistrations registrations={registrations} />}
        <OwnAlerts {...own} saved={saved} />
        <OwnProfile profile={profile} phone={settings.deskPhone} />
        {profile !== null && <OwnReads reads={reads} />}
        <section aria-labelledby="rights">
          <h2 id="rights">{personal.rights}</h2>
          {personal.rightsText.map((line) => (
            <p key={line}>{line}</p>
          ))}
          <p>
            {settings.deskName}. {personal.contact(settings.deskPhone, settings.deskEmail)}{" "}
            <LocalLink to={paths.privacy()}>{personal.privacy}</LocalLink>
          </p>
        </section>
      </div>
    </>
  );
}
