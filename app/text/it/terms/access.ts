import type { Role } from "~/domain/access/roles";
import type { OrganisationKind, OrganisationState } from "~/domain/organisations/kinds";

const organisationKind: Record<OrganisationKind, string> = {
  employer: "Azienda o datore di lavoro",
  association: "Associazione",
  school: "Scuola",
  training_body: "Agenzia formativa",
  public_body: "Ente pubblico",
};
const organisationState: Record<OrganisationState, string> = {
  pending: "In attesa di verifica",
  verified: "Verificata dallo sportello",
  refused: "Non accettata",
};
const role: Record<Role, string> = {
  seeker: "Persona in cerca di lavoro",
  member: "Organizzazione",
  operator: "Sportello",
  partner: "Ente partner",
  delegate: "Delegato o delegata al tavolo",
  secretary: "Segreteria dei tavoli",
  admin: "Amministrazione",
};

export const accessTerms = { organisationKind, organisationState, role };
