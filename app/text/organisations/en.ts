import type { OrganisationKind, OrganisationState } from "~/domain/organisations/kinds";
import { dashboard } from "./dashboard.en";
import { desk } from "./desk.en";
import type { organisations as italian } from "./it";
import { landing } from "./landing.en";
import { letters } from "./letters.en";
import { members } from "./members.en";
import { publicPage } from "./publicPage.en";
import { settings } from "./settings.en";
import { statistics } from "./statistics.en";

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

/** Organisations: their own pages, their public page, the desk's. */
export const organisations: typeof italian = {
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
