import { accounts } from "./accounts/it";
import { alerts } from "./alerts/it";
import { api } from "./api/it";
import { applications } from "./applications/it";
import { audit } from "./audit/it";
import { crises } from "./crises/it";
import { feedback } from "./feedback/it";
import { flags } from "./flags/it";
import { forms } from "./forms/it";
import { letters } from "./letters/it";
import { matching } from "./matching/it";
import { organisations } from "./organisations/it";
import { pages } from "./pages/it";
import { paper } from "./paper/it";
import { people } from "./people/it";
import { postings } from "./postings/it";
import { registrations } from "./registrations/it";
import { settings } from "./settings/it";
import { shell } from "./shell/it";

/** Every Italian word people read. Its shape is the type of every other language. */
export const it = {
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

export type Words = typeof it;
