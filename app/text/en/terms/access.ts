import type { Role } from "~/domain/access/roles";
import type { OrganisationKind, OrganisationState } from "~/domain/organisations/kinds";

const organisationKind: Record<OrganisationKind, string> = {
  employer: "Company or employer",
  association: "Association",
  school: "School",
  training_body: "Training body",
  public_body: "Public body",
};
const organisationState: Record<OrganisationState, string> = {
  pending: "Waiting to be verified",
  verified: "Verified by the job desk",
  refused: "Not accepted",
};
const role: Record<Role, string> = {
  seeker: "Person looking for work",
  member: "Organisation",
  operator: "Job desk",
  partner: "Partner body",
  delegate: "Delegate at the table",
  secretary: "Secretariat of the tables",
  admin: "Administration",
};

export const accessTerms = { organisationKind, organisationState, role };
