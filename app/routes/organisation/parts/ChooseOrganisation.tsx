import { LocalLink, useWords } from "~/components/locale";
import type { OrganisationId } from "~/domain/ids";
import { paths } from "~/paths";

interface Props {
  organisations: readonly { id: OrganisationId; name: string }[];
  here: OrganisationId;
  /** The same page for another of them. */
  to?: (id: OrganisationId) => string;
}

const toSettings = (id: OrganisationId) => `${paths.organisation.settings()}?organizzazione=${id}`;

/** For who works for more than one organisation: which one's data are shown. */
export function ChooseOrganisation({ organisations, here, to = toSettings }: Props) {
  const { settings } = useWords().organisations;
  return (
    <nav aria-label={settings.which}>
      <ul className="link-list">
        {organisations.map(({ id, name }) => (
          <li key={id}>
            <LocalLink to={to(id)} aria-current={id === here ? "page" : undefined}>
              {name}
            </LocalLink>
          </li>
        ))}
      </ul>
    </nav>
  );
}
