import { answers } from "./organisation/answers";
import { candidates } from "./organisation/candidates";
import { dashboard } from "./organisation/dashboard";
import { importing } from "./organisation/importing";
import { kinds } from "./organisation/kinds";
import { letters } from "./organisation/letters";
import { members } from "./organisation/members";
import { posting } from "./organisation/posting";
import { publicPage } from "./organisation/publicPage";
import { settings } from "./organisation/settings";
import { statistics } from "./organisation/statistics";
import { wizard } from "./organisation/wizard";

/** The pages of organisations. */
export const organisation = {
  dashboard,
  wizard,
  kinds,
  posting,
  candidates,
  answers,
  members,
  publicPage,
  statistics,
  importing,
  settings,
  letters,
};
