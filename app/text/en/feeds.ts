import type { Words } from "../it";

export const feeds: Words["feeds"] = {
  everything: "New opportunities",
  searched: (asked) => `New opportunities: ${asked}`,
  description:
    "Jobs, internships, courses, labs, calls and meetings in the municipalities of the province of Lucca, checked by the job desk.",
  licence: "Creative Commons Attribution 4.0 licence (CC BY 4.0)",
  rss: "RSS feed of this search",
  atom: "Atom feed of this search",
  json: "JSON feed of this search",
};
