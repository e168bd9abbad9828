import { accessTerms } from "./terms/access";
import { applicationTerms } from "./terms/applications";
import { auditTerms } from "./terms/audit";
import { crisisTerms } from "./terms/crises";
import { personTerms } from "./terms/people";
import { postingTerms } from "./terms/postings";

/** One label for every key of every closed list in domain/. */
export const terms = {
  ...postingTerms,
  ...applicationTerms,
  ...personTerms,
  ...crisisTerms,
  ...accessTerms,
  ...auditTerms,
};
