import type { business as italian } from "./business.it";

/** Working for yourself: the first step. */
export const business: typeof italian = {
  title: "Work for yourself",
  lead: "Do you have an idea and want to work on your own? Start here, without hurry.",
  parts: [
    {
      title: "First question: who buys it?",
      text: ["Talk to ten people who could pay you. Ask what they do today and how much they spend. Write it down."],
    },
    {
      title: "Do the sums on a sheet",
      list: [
        "What it costs to start",
        "What a month costs, even without customers",
        "How many customers pay for the costs",
        "How many months you can go without earning",
      ],
    },
    {
      title: "Choose the form",
      list: [
        "Occasional work: for few things, now and then",
        "One-person business with a VAT number (partita IVA): on your own",
        "Cooperative or company: together with others",
      ],
    },
    {
      title: "If you get NASpI",
      text: [
        "You can ask for all of it at once to start a business. You must ask within 30 days from the start. Read [NASpI](glossary:naspi) and ask INPS first.",
      ],
    },
    {
      title: "If the company closes",
      text: [
        "The workers can take it over together, as a cooperative. The law helps with a fund (L. 49/1985). The job desk puts you in touch with people who did it.",
      ],
    },
    {
      title: "Who helps you for free",
      list: [
        "The [job desk](desk), to see where to start",
        "The chamber of commerce (Camera di commercio), for the papers",
        "The trade associations, for your sector",
        "Foundations and funds: look at the [open calls](calls)",
      ],
    },
  ],
};
