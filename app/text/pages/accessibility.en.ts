import type { accessibility as italian } from "./accessibility.it";

export const accessibility: typeof italian = {
  title: "Accessibility statement",
  lead: "Everyone must be able to use this site: with the keyboard, with a screen reader, made four times bigger, without JavaScript.",
  parts: [
    {
      title: "How things stand",
      text: [
        "This site partly meets the standard UNI CEI EN 301 549: tests with people are still to be done. The law is L. 4/2004.",
      ],
    },
    {
      title: "What we check",
      list: [
        "Every page, at every change, with the WCAG 2.2 rules, level AA",
        "Screens 1280, 360 and 320 points wide",
        "Use with the keyboard and without JavaScript",
        "Contrast of colours and size of buttons",
      ],
    },
    {
      title: "What may not be accessible",
      list: [
        "The text of adverts: organisations write it, and it is not always simple",
        "The sites of organisations that an advert leads to",
        "Adverts are not translated",
      ],
    },
    {
      title: "How we wrote this",
      text: [
        "It is our own assessment of 22 November 2026. The Comune that adopts the site makes its own and publishes it on form.agid.gov.it, by 23 September every year. AGID is the Agency for digital Italy.",
      ],
    },
    {
      title: "If something stops you",
      text: [
        "Write to us with the page [report a problem](reportSite), or phone the job desk. We answer within 30 days.",
      ],
    },
    {
      title: "If the answer is not enough",
      text: [
        "You can turn to the Difensore civico digitale at AGID, who defends people’s digital rights (L. 4/2004, art. 3-quinquies).",
      ],
    },
  ],
};
