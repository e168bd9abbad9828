import { accessibility } from "./accessibility.en";
import { business } from "./business.en";
import { desk } from "./desk.en";
import { deskSheet } from "./deskSheet.en";
import { easy } from "./easy.en";
import { faq } from "./faq.en";
import { glossary } from "./glossary.en";
import { home } from "./home.en";
import type { pages as italian } from "./it";
import { legal } from "./legal.en";
import { privacy } from "./privacy.en";

/** Public pages made of words, without a noun of their own. */
export const pages: typeof italian = {
  home,
  desk,
  deskSheet,
  faq,
  glossary,
  privacy,
  accessibility,
  legal,
  business,
  easy,
};
