import { longDate, longDateTime } from "../format";
import type { mail as italian } from "../it/mail";
import { terms } from "./terms";

/** Subject and paragraphs, signed by the desk. */
export const letter = (subject: string, lines: (string | null)[]) => ({
  subject,
  body: [...lines.filter((line) => line !== null), "The job desk"].join("\n\n") + "\n",
});

export const mail: typeof italian = {
  confirmEmail: ({ name, organisation, link }) =>
    letter("Confirm your address", [
      `Hello ${name},`,
      `you registered ${organisation} on Lucca per il lavoro. Open this page and press “I confirm”:\n${link}`,
      "The link is good for seven days. You can already write an advert meanwhile.",
      "If it was not you, do nothing.",
    ]),
  resetPassword: ({ name, link }) =>
    letter("Choose a new password", [
      `Hello ${name},`,
      `somebody asked for a new password for this address. If it was you, open it here:\n${link}`,
      "The link is good for one hour and works once. If it was not you, do nothing.",
    ]),
  confirmApplication: ({ name, title, organisation, link, status }) =>
    letter(`Confirm your application: ${title}`, [
      `Hello ${name},`,
      `you applied for “${title}” at ${organisation}. To let it reach them, open this page and press “I confirm”:\n${link}`,
      `Here you always see where it stands, and you can withdraw whenever you like:\n${status}`,
      "Whoever has this link sees your page: do not forward it. If it was not you, do nothing.",
    ]),
  newCandidate: ({ name, title, link }) =>
    letter(`A new application: ${title}`, [
      `Hello ${name},`,
      `somebody applied for “${title}”. See what they wrote and answer them:\n${link}`,
    ]),
  proposal: ({ name, title, organisation, answerBy, message, link }) =>
    letter(`The job desk suggests: ${title}`, [
      `Hello ${name},`,
      `we thought of you for “${title}” at ${organisation}. Have a look and tell us whether you are interested:\n${link}`,
      message ? `We add: “${message}”` : null,
      `Please answer by ${longDate("en", answerBy)}. You may say no: nothing changes between you and the desk.`,
      "Whoever has this link sees your page: do not forward it. Rather talk about it? Call us.",
    ]),
  applicationMoved: (move) =>
    letter(`${terms.applicationState[move.state]}: ${move.title}`, [
      `Hello ${move.name},`,
      `your application for “${move.title}” at ${move.organisation} has changed. Now: ${terms.applicationState[move.state]}.`,
      move.interviewAt
        ? `The interview is on ${longDateTime("en", new Date(move.interviewAt))}${move.interviewPlace ? `, ${move.interviewPlace}` : ""}.`
        : null,
      move.reason ? terms.rejectionReason[move.reason] : null,
      move.message ? `They write: “${move.message}”` : null,
      `To see every step open the link you got when you applied. Lost it? Ask for it here:\n${move.findPage}`,
    ]),
  postingReviewed: ({ name, organisation, title, verdict, reason, link }) => {
    const said = {
      approve: {
        subject: "Your advert is published",
        body: `the advert “${title}” of ${organisation} is published. You find it here:`,
      },
      request_changes: {
        subject: "Your advert needs a correction",
        body: `before “${title}” of ${organisation} can be published it needs a correction. Open it here:`,
      },
      refuse: {
        subject: "Your advert cannot be published",
        body: `the advert “${title}” of ${organisation} cannot be published. Here you see why:`,
      },
    }[verdict];
    return letter(`${said.subject}: ${title}`, [
      `Hello ${name},`,
      `${said.body}\n${link}`,
      reason ? `The desk writes: “${reason}”` : null,
    ]);
  },
  organisationDecided: ({ name, organisation, verdict, reason, link }) =>
    letter(verdict === "verify" ? `${organisation}: verified` : `${organisation}: not verified`, [
      `Hello ${name},`,
      verdict === "verify"
        ? `the desk has verified ${organisation}. Your adverts can be published:\n${link}`
        : `the desk could not verify ${organisation}. For now its adverts cannot be published:\n${link}`,
      reason ? `The desk writes: “${reason}”` : null,
      verdict === "verify"
        ? null
        : "If you think this is a mistake, call us: an extract of the register or the statute is enough.",
    ]),
  postingExpired: ({ name, title, link }) =>
    letter(`Your advert has expired: ${title}`, [
      `Hello ${name},`,
      `the advert “${title}” has reached its last day and takes no more applications. Whoever applied already still waits for your answer:\n${link}`,
    ]),
  proposalLapsed: ({ name, title, organisation, deskPhone }) =>
    letter(`The proposal has lapsed: ${title}`, [
      `Hello ${name},`,
      `the day to answer about “${title}” of ${organisation} has passed, so we closed it.`,
      `Nothing changes between you and the desk. Are you still interested? Call us: ${deskPhone}.`,
    ]),
  invitation: ({ name, siteName, link }) =>
    letter(`Your access to ${siteName}`, [
      `Hello ${name},`,
      `you have access to ${siteName}. Choose your password on this page:\n${link}`,
      "The link is good for seven days and works once. Then you sign in with this e-mail.",
    ]),
  applicationLinks: ({ links }) =>
    letter("The links of your applications", [
      "Hello,",
      "you asked to find your applications again. Here are the new links: the old ones no longer work.",
      ...links.map(({ title, link }) => `${title}\n${link}`),
      "If it was not you, do nothing.",
    ]),
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
  postingPausedByDesk: ({ name, organisation, title, reason, link }) =>
    letter(`We put your advert on hold: ${title}`, [
      `Hello ${name},`,
      `the job desk put the advert “${title}” of ${organisation} on hold. For now nobody finds it in the search.`,
      reason ? `The reason: “${reason}”` : null,
      `To put it back online ask from here: we read it again and decide. Until we decide you can take it back and correct it:\n${link}`,
      "If you do not agree, call us.",
    ]),
};
