import { letter } from "../letters/signed.en";
import type { letters as italian } from "./letters.it";

export const letters: typeof italian = {
  siteReported: ({ reason, words, page, email, link }) =>
    letter(`Problem reported: ${reason}`, [
      "Somebody reported a problem of the site.",
      `They write: “${words}”`,
      page ? `Page: ${page}` : null,
      email ? "They left an address: they wait for an answer within 30 days." : "They left no address.",
      `Whoever runs the site answers from here:\n${link}`,
    ]),
  siteReportAnswered: ({ note }) =>
    letter("Your report about the site", [
      "Hello,",
      "you reported a problem of this site. We looked at it: this is what we did.",
      note ? `“${note}”` : "The problem is solved.",
      "Now we delete your address. If the answer is not enough, you can turn to the Difensore civico digitale.",
    ]),
  reportAnswered: ({ title, outcome, note }) =>
    letter(`Your report: ${title}`, [
      "Hello,",
      {
        paused: `you reported the advert “${title}”. We put it on hold: for now nobody finds it any more.`,
        corrected: `you reported the advert “${title}”. Now it is corrected.`,
        unfounded: `you reported the advert “${title}”. We checked it: it can stay as it is.`,
      }[outcome],
      note ? `We add: “${note}”` : null,
      "Whoever posted the advert does not know that you wrote. Now we delete your address. Thank you.",
    ]),
};
