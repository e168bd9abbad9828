import type { BoilerplateKey } from "~/domain/postings/boilerplate";
import { completenessFindings } from "./completenessFindings.it";
import { wordingFindings } from "./wordingFindings.it";

const siteSentences: Record<BoilerplateKey, string> = {
  equal_treatment:
    "L’annuncio è rivolto a persone dell’uno o dell’altro sesso (art. 27, c. 5, D.Lgs. 198/2006), di ogni età e nazionalità (D.Lgs. 215 e 216/2003).",
  reserved_art1: "Posto riservato alle persone con disabilità iscritte al collocamento mirato (art. 1, L. 68/1999).",
  reserved_art18:
    "Posto riservato alle persone iscritte al collocamento mirato come categorie protette (art. 18, L. 68/1999).",
};

/** What review says about an advert, and what the site adds to it. */
export const checker = {
  block: "Da togliere per pubblicare",
  warn: "Da guardare",
  hint: "Consiglio",
  fine: "Va bene",
  better: "Si può scrivere",
  useIt: "Usa questo testo",
  disagree: "Non sono d’accordo: chiedi allo sportello",
  findings: { ...wordingFindings, ...completenessFindings },
  siteSentences,
};
