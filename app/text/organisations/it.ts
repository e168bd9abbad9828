import type { OrganisationKind, OrganisationState } from "~/domain/organisations/kinds";
import { dashboard } from "./dashboard.it";
import { desk } from "./desk.it";
import { landing } from "./landing.it";
import { letters } from "./letters.it";
import { members } from "./members.it";
import { publicPage } from "./publicPage.it";
import { settings } from "./settings.it";
import { statistics } from "./statistics.it";

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

/** Organisations: their own pages, their public page, the desk's. */
export const organisations = {
  terms: {
    organisationKind,
    organisationState,
  },
  dashboard,
  members,
  settings,
  publicPage,
  statistics,
  desk,
  landing,
  letters,
};
