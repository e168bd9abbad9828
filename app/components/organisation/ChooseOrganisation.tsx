import { A, useWords } from "~/components/locale";
import type { OrganisationId } from "~/domain/ids";
import { paths } from "~/paths";

/** For who works for more than one organisation: which one's data are shown. */
export function ChooseOrganisation({ organisations, here }: { organisations: readonly { id: OrganisationId; name: string }[]; here: OrganisationId }) {
  const { settings } = useWords().organisation;
  return (
    <nav aria-label={settings.which}>
      <ul className="link-list">
        {organisations.map(({ id, name }) => <li key={id}><A to={`${paths.organisation.settings()}?organizzazione=${id}`} aria-current={id === here ? "page" : undefined}>{name}</A></li>)}
      </ul>
    </nav>
  );
}
