import { card } from "./card.it";
import { checker } from "./checker.it";
import { desk } from "./desk.it";
import { facts } from "./facts.it";
import { fields, rowColumns } from "./fields.it";
import { importing } from "./importing.it";
import { kinds } from "./kinds.it";
import { letters } from "./letters.it";
import { list } from "./list.it";
import { manage } from "./manage.it";
import { publicPage } from "./publicPage.it";
import { review } from "./review.it";
import { terms } from "./terms.it";
import { wizard } from "./wizard.it";

/** Opportunities: cards, list and page, writing one, review, the checker. */
export const postings = {
  search: {
    what: "Che lavoro cerchi?",
    whatHint: "Per esempio: magazzino",
    where: "Dove",
    anywhere: "Tutti i Comuni",
    within: "Distanza",
    onlyHere: "Nel Comune",
    withinKm: (km: number) => `Entro ${km} km`,
    submit: "Cerca",
  },
  map: {
    label: "Mappa: opportunità nei Comuni",
    opportunities: (n: number) => (n === 1 ? "1 opportunità" : `${n} opportunità`),
    railway: "ferrovia",
  },
  card,
  list,
  publicPage,
  facts,
  wizard,
  kinds,
  manage,
  importing,
  fields,
  rowColumns,
  checker,
  review,
  desk,
  letters,
  terms,
};
