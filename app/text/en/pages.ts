import type { pages as italian } from "../it/pages";
import { business } from "./pages/business";
import { easy } from "./pages/easy";
import { faq } from "./pages/faq";
import { glossary } from "./pages/glossary";
import { matching } from "./pages/matching";
import { accessibility, legal, privacy } from "./pages/rules";
import { service } from "./pages/deskSheet";

/** Pages made of words. */
export const pages: typeof italian = {
  service,
  faq,
  glossary,
  privacy,
  accessibility,
  legal,
  matching,
  business,
  easy,
};
