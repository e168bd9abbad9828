import { FRAME } from "./sample";

/** The frame of the desk's pages, as an operator sees it. */
export const STAFF = {
  ...FRAME,
  demo: false,
  path: "/scrivania",
  actor: { name: "Chiara Bertini", roles: ["operator", "secretary", "admin"] as const },
};
/** Work waiting, in the menu. */
export const COUNTS = { myDay: 31, toReview: 7, postings: 94, applications: 38, crises: 6 };
