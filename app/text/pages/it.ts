import { accessibility } from "./accessibility.it";
import { business } from "./business.it";
import { desk } from "./desk.it";
import { deskSheet } from "./deskSheet.it";
import { easy } from "./easy.it";
import { faq } from "./faq.it";
import { glossary } from "./glossary.it";
import { home } from "./home.it";
import { legal } from "./legal.it";
import { privacy } from "./privacy.it";

/** Public pages made of words, without a noun of their own. */
export const pages = {
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
