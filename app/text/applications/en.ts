import { answers } from "./answers.en";
import { apply } from "./apply.en";
import { candidates } from "./candidates.en";
import { desk } from "./desk.en";
import type { applications as italian } from "./it";
import { letters } from "./letters.en";
import { terms } from "./terms.en";

/** Applying, the applicant's page, who applied and the answers. */
export const applications: typeof italian = {
  apply,
  candidates,
  answers,
  desk,
  letters,
  terms,
};
