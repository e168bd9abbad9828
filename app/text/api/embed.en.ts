import type { embed as italian } from "./embed.it";

export const embed: typeof italian = {
  title: "Embed the opportunities in your site",
  lead: "Choose what to show, copy one line, paste it in your page. No JavaScript needed, no cookies.",
  description: "The list of opportunities inside other sites’ pages, without JavaScript and without cookies.",
  form: {
    title: "What to show",
    many: "How many",
    kinds: "What",
    language: "Language",
    submit: "Prepare the line",
    within: "Distance",
  },
  snippet: {
    title: "The line to copy",
    label: "HTML code",
    hint: "Paste it where the list should appear.",
    frame: (site) => `Job opportunities: ${site}`,
  },
  preview: "Preview",
  notes: {
    title: "Good to know",
    list: [
      "Links open in place of your page, not inside the frame.",
      "The list keeps itself up to date.",
      "Change the height if you see a scroll bar.",
    ],
  },
  heading: "Job opportunities",
  asked: (asked) => `Opportunities: ${asked}`,
  all: (n) => (n === 1 ? "See the opportunity on the site" : `See all ${n} opportunities`),
  empty: "No such opportunities today.",
  seeSite: "See all open opportunities",
  until: (day) => `Until ${day}`,
  by: (comune) => `A service of the ${comune}`,
};
