import { card } from "./card.en";
import { checker } from "./checker.en";
import { desk } from "./desk.en";
import { facts } from "./facts.en";
import { fields, rowColumns } from "./fields.en";
import { importing } from "./importing.en";
import type { postings as italian } from "./it";
import { kinds } from "./kinds.en";
import { letters } from "./letters.en";
import { list } from "./list.en";
import { manage } from "./manage.en";
import { publicPage } from "./publicPage.en";
import { review } from "./review.en";
import { terms } from "./terms.en";
import { wizard } from "./wizard.en";

/** Opportunities: cards, list and page, writing one, review, the checker. */
export const postings: typeof italian = {
  search: {
    what: "What job are you looking for?",
    whatHint: "For example: warehouse",
    where: "Where",
    anywhere: "Everywhere",
    within: "Distance",
    onlyHere: "Only here",
    withinKm: (km) => `Within ${km} km`,
    submit: "Search",
  },
  map: {
    label: "Map: opportunities by Comune",
    opportunities: (n: number) => (n === 1 ? "1 opportunity" : `${n} opportunities`),
    railway: "railway",
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
