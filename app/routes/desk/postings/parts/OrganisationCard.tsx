import { readablePhone } from "~/domain/forms/phone";
import { LocalLink, useLocale, useWords } from "~/components/locale";
import type { OrganisationId } from "~/domain/ids";
import type { OrganisationKind, OrganisationState } from "~/domain/organisations/kinds";
import { mediumDate } from "~/text/format";
import { paths } from "~/paths";
import { FactsList } from "~/components/data/FactsList";
import { OrganisationBadge } from "../../parts/OrganisationBadge";

interface Props {
  organisation: {
    id: OrganisationId;
    name: string;
    kind: OrganisationKind;
    state: OrganisationState;
    vatNumber: string | null;
    taxCode: string | null;
    comuneName: string | null;
    phone: string | null;
    email: string | null;
    createdAt: Date;
  };
}

/** Who posts, and whether the desk knows who they are. */
export function OrganisationCard({ organisation }: Props) {
  const locale = useLocale();
  const words = useWords();
  const { review } = words.postings;
  const organisations = words.organisations.desk;
  return (
    <section className="it-card" aria-labelledby="organisation">
      <div className="card-head">
        <h2 id="organisation">{review.organisation}</h2>
        <OrganisationBadge state={organisation.state} />
      </div>
      <div className="card-body">
        <p>
          <strong>{organisation.name}</strong>
          <span className="meta d-block">{words.organisations.terms.organisationKind[organisation.kind]}</span>
        </p>
        <FactsList
          facts={[
            [organisations.vat, organisation.vatNumber],
            [organisations.taxCode, organisation.taxCode],
            [organisations.comune, organisation.comuneName],
            [organisations.phone, organisation.phone && readablePhone(organisation.phone)],
            [organisations.email, organisation.email],
            [organisations.registered, mediumDate(locale, organisation.createdAt)],
          ]}
        />
        <p className="mt-3">
          <LocalLink to={paths.staff.organisation(organisation.id)}>{review.openOrganisation}</LocalLink>
        </p>
      </div>
    </section>
  );
}
