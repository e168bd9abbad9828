import { readablePhone } from "~/domain/forms/phone";
import { useLocale, useWords } from "~/components/locale";
import type { Evidence } from "~/domain/organisations/verdicts";
import { mediumDate } from "~/text/format";
import { FactsList } from "~/components/data/FactsList";

interface Props {
  organisation: {
    vatNumber: string | null;
    taxCode: string | null;
    comuneName: string | null;
    address: string | null;
    email: string | null;
    phone: string | null;
    website: string | null;
    description: string | null;
    createdAt: Date;
    verifiedAt: Date | null;
    stateReason: string | null;
    evidence: readonly Evidence[];
    evidenceNote: string | null;
  };
  members: readonly { id: string; name: string; email: string }[];
}

/** What an organisation says of itself, and who acts for it. */
export function OrganisationFacts({ organisation, members }: Props) {
  const locale = useLocale();
  const organisations = useWords().organisations.desk;
  const { website } = organisation;
  return (
    <section className="it-card" aria-labelledby="facts">
      <div className="card-head">
        <h2 id="facts">{organisations.facts}</h2>
      </div>
      <div className="card-body">
        <FactsList
          facts={[
            [organisations.vat, organisation.vatNumber],
            [organisations.taxCode, organisation.taxCode],
            [organisations.comune, organisation.comuneName],
            [organisations.address, organisation.address],
            [organisations.email, organisation.email],
            [organisations.phone, organisation.phone && readablePhone(organisation.phone)],
            [
              organisations.website,
              website !== null && (
                <a href={website} rel="noreferrer nofollow">
                  {website}
                </a>
              ),
            ],
            [organisations.description, organisation.description],
            [organisations.registered, mediumDate(locale, organisation.createdAt)],
            [organisations.verifiedOn, organisation.verifiedAt && mediumDate(locale, organisation.verifiedAt)],
            [
              organisations.evidenceSeen,
              [...organisation.evidence.map((seen) => organisations.evidenceKinds[seen]), organisation.evidenceNote]
                .filter(Boolean)
                .join(", "),
            ],
            [organisations.reason, organisation.stateReason],
          ]}
        />
      </div>
      <div className="card-body">
        <h3>{organisations.members}</h3>
        {members.length === 0 ? (
          <p>{organisations.noMembers}</p>
        ) : (
          <ul className="plain-list">
            {members.map(({ id, name, email }) => (
              <li key={id}>
                {name}
                <span className="meta d-block">{email}</span>
              </li>
            ))}
          </ul>
        )}
      </div>
    </section>
  );
}
