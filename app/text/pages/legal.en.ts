import type { legal as italian } from "./legal.it";

export const legal: typeof italian = {
  title: "Legal notes",
  lead: "What you can do with what you find here.",
  licence: {
    title: "Licence of the contents",
    formula:
      "We follow the “open by default” rule for public data (art. 52 of D.Lgs. 82/2005). Unless we say otherwise, the data, documents and information published here have the CC BY 4.0 licence.",
    text: [
      "You may copy, change and use the contents, also for your work. You only have to say where they come from. CC BY means Creative Commons Attribution.",
    ],
  },
  parts: [
    {
      title: "Adverts",
      text: [
        "Every advert belongs to whoever posts it. The job desk reads it before it is published, but does not guarantee that you get the job.",
        "If you see something wrong, use “Report this advert”: it is in every advert.",
      ],
    },
    {
      title: "Who may bring people together",
      text: [
        "Comuni may bring together those who look for work and those who offer it, without profit (D.Lgs. 276/2003, art. 6). It is forbidden to ask for money from people looking for work (art. 11).",
      ],
    },
    {
      title: "Names and marks",
      text: ["Coats of arms and marks of bodies and companies stay theirs and have no open licence."],
    },
    {
      title: "List of Comuni",
      text: [
        "Names and codes of the Comuni come from the national institute of statistics (list of 04/12/2024, licence CC BY 4.0). Those of before come from the archive of the Ministry of the Interior (08/05/2026). We put them together.",
      ],
    },
    { title: "Links to other sites", text: ["We answer for our pages, not for those a link leads to."] },
    {
      title: "Software",
      text: [
        "The software is free and open, with the EUPL-1.2 licence. Every Comune can use it again (art. 69 of D.Lgs. 82/2005).",
      ],
    },
    { title: "Personal data", text: ["Read the [privacy notice](privacy)."] },
  ],
};
