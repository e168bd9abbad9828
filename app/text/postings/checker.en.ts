import type { BoilerplateKey } from "~/domain/postings/boilerplate";
import type { checker as italian } from "./checker.it";
import { completenessFindings } from "./completenessFindings.en";
import { wordingFindings } from "./wordingFindings.en";

const siteSentences: Record<BoilerplateKey, string> = {
  equal_treatment:
    "This advert is open to persons of either sex (art. 27, par. 5, Legislative Decree 198/2006), of any age and nationality (Legislative Decrees 215 and 216/2003).",
  reserved_art1:
    "Place reserved for people with a disability registered with targeted placement (art. 1, Law 68/1999).",
  reserved_art18:
    "Place reserved for people registered with targeted placement as protected categories (art. 18, Law 68/1999).",
};

/** What review says about an advert, and what the site adds to it. */
export const checker: typeof italian = {
  block: "To be removed before publishing",
  warn: "To be looked at",
  hint: "Advice",
  fine: "Fine",
  better: "You can write",
  useIt: "Use this text",
  disagree: "I disagree: ask the job desk",
  findings: { ...wordingFindings, ...completenessFindings },
  siteSentences,
};
