import { answers } from "./answers.it";
import { apply } from "./apply.it";
import { candidates } from "./candidates.it";
import { desk } from "./desk.it";
import { letters } from "./letters.it";
import { terms } from "./terms.it";

/** Applying, the applicant's page, who applied and the answers. */
export const applications = {
  apply,
  candidates,
  answers,
  desk,
  letters,
  terms,
};
