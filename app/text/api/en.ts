import { embed } from "./embed.en";
import type { api as italian } from "./it";
import { openData } from "./openData.en";
import { reference } from "./reference.en";

/** What machines read: API, feeds, open data, the embedded list. */
export const api: typeof italian = {
  feeds: {
    everything: "New opportunities",
    searched: (asked) => `New opportunities: ${asked}`,
    description:
      "Jobs, internships, courses, labs, calls and meetings in the municipalities of the province of Lucca, checked by the job desk.",
    licence: "Creative Commons Attribution 4.0 licence (CC BY 4.0)",
    rss: "RSS feed of this search",
    atom: "Atom feed of this search",
    json: "JSON feed of this search",
  },
  reference,
  embed,
  openData,
};
