import { accounts } from "./accounts/en";
import { alerts } from "./alerts/en";
import { api } from "./api/en";
import { applications } from "./applications/en";
import { audit } from "./audit/en";
import { crises } from "./crises/en";
import { feedback } from "./feedback/en";
import { flags } from "./flags/en";
import { forms } from "./forms/en";
import { letters } from "./letters/en";
import { matching } from "./matching/en";
import { organisations } from "./organisations/en";
import { pages } from "./pages/en";
import { paper } from "./paper/en";
import { people } from "./people/en";
import { postings } from "./postings/en";
import { registrations } from "./registrations/en";
import { settings } from "./settings/en";
import { shell } from "./shell/en";
import type { Words } from "./it";

/** Every English word people read: a missing one fails the type check. */
export const en: Words = {
  accounts,
  people,
  flags,
  organisations,
  postings,
  applications,
  registrations,
  matching,
  alerts,
  feedback,
  crises,
  audit,
  settings,
  shell,
  forms,
  pages,
  letters,
  paper,
  api,
};
