import type { DashboardRow } from "./dashboardGroups";
import { isExpiring } from "./dashboardGroups";

/** The lists of an organisation's adverts, each behind a figure of its first page; the word is the address's. */
export const OWN_LISTS = {
  live: "in-linea",
  expiring: "in-scadenza",
  review: "in-verifica",
  correct: "da-correggere",
  drafts: "bozze",
  paused: "in-pausa",
  closed: "chiusi",
} as const;
export type OwnList = keyof typeof OWN_LISTS;
export const OWN_LIST_KEYS = Object.keys(OWN_LISTS) as OwnList[];

/** Is the advert in this list? One that is about to expire is live too. */
export function isInList(row: DashboardRow, list: OwnList, now: Date): boolean {
  switch (list) {
    case "live":
      return row.state === "published";
    case "expiring":
      return isExpiring(row, now);
    case "review":
      return row.state === "in_review";
    case "correct":
      return row.state === "changes_requested";
    case "drafts":
      return row.state === "draft";
    case "paused":
      return row.state === "paused";
    case "closed":
      return row.state === "closed";
  }
}

/** The list the address asks for; null: all of them. */
export function readOwnList(word: string | null): OwnList | null {
  return OWN_LIST_KEYS.find((key) => OWN_LISTS[key] === word) ?? null;
}
