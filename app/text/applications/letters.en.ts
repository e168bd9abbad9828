import { longDate, longDateTime } from "../format";
import { letter } from "../letters/signed.en";
import { counted } from "../numbers";
import type { letters as italian } from "./letters.it";
import { terms } from "./terms.en";
import { withStop } from "../punctuation";

const people = (n: number) => counted(n, "person", "people");

export const letters: typeof italian = {
  confirmApplication: ({ name, title, organisation, link, status }) =>
    letter(`Confirm your application: ${title}`, [
      `Hello ${name},`,
      `you applied for “${title}” at ${withStop(organisation)} To let it reach them, open this page and press “I confirm and send”:\n${link}`,
      `Here you always see where it stands, and you can withdraw whenever you like:\n${status}`,
      "Whoever has this link sees your page: do not forward it. If it was not you, do nothing.",
    ]),
  newCandidate: ({ name, title, link }) =>
    letter(`A new application: ${title}`, [
      `Hello ${name},`,
      `somebody applied for “${title}”. See what they wrote and answer them:\n${link}`,
    ]),
  proposal: ({ name, title, organisation, answerBy, message, link, deskPhone }) =>
    letter(`The job desk suggests: ${title}`, [
      `Hello ${name},`,
      `we thought of you for “${title}” at ${withStop(organisation)} Have a look and tell us whether you are interested:\n${link}`,
      message ? `We add: “${message}”` : null,
      `Please answer by ${longDate("en", answerBy)}. You may say no: nothing changes between you and the desk.`,
      `Whoever has this link sees your page: do not forward it. Rather talk about it? Call us: ${deskPhone}.`,
    ]),
  applicationMoved: (move) =>
    letter(`${terms.applicationState[move.state]}: ${move.title}`, [
      `Hello ${move.name},`,
      `your application for “${move.title}” at ${move.organisation} has changed. Now: ${terms.applicationState[move.state]}.`,
      move.interviewAt
        ? `The interview is on ${withStop([longDateTime("en", new Date(move.interviewAt)), move.interviewPlace].filter(Boolean).join(", "))}`
        : null,
      move.reason ? terms.rejectionReason[move.reason] : null,
      move.message ? `They write: “${move.message}”` : null,
      `To see every step open the link you got when you applied. Lost it? Ask for it here:\n${move.findPage}`,
    ]),
  proposalLapsed: ({ name, title, organisation, deskPhone }) =>
    letter(`The proposal has lapsed: ${title}`, [
      `Hello ${name},`,
      `the day to answer about “${title}” of ${organisation} has passed, so we closed it.`,
      `Nothing changes between you and the desk. Are you still interested? Call us: ${deskPhone}.`,
    ]),
  proposalClosed: ({ name, title, organisation, deskPhone }) =>
    letter(`The proposal no longer holds: ${title}`, [
      `Hello ${name},`,
      `the advert “${title}” of ${organisation}, which we had suggested to you, is closed. You need not answer any more.`,
      `Nothing changes between you and the desk. Shall we look for something else together? Call us: ${deskPhone}.`,
    ]),
  applicationLinks: ({ links }) =>
    letter("The links of your applications", [
      "Hello,",
      "you asked to find your applications again. Here are the new links: the old ones no longer work.",
      ...links.map(({ title, link }) => `${title}\n${link}`),
      "If it was not you, do nothing.",
    ]),
  lateAnswers: ({ name, title, waiting, promisedOn, answersOn, link }) =>
    letter(`${waiting === 1 ? "One person waits" : `${people(waiting)} wait`} for an answer: ${title}`, [
      `Hello ${name},`,
      `for “${title}” you promised an answer by ${longDate("en", promisedOn)}. ${waiting === 1 ? "One person still waits" : `${people(waiting)} still wait`}. Answer here, also many at once:\n${link}`,
      answersOn === null
        ? "A kind no is a good answer too."
        : `If you do not answer, on ${longDate("en", answersOn)} we write that there was no answer.`,
    ]),
  answeredInPlace: ({ name, title, organisation, deskPhone, findPage }) =>
    letter(`We had no answer: ${title}`, [
      `Hello ${name},`,
      `you applied to “${title}” at ${withStop(organisation)} We asked twice for an answer and none came: we are sorry. We close it ourselves, so that you do not keep waiting.`,
      "It does not depend on you and says nothing about what you can do.",
      `Shall we help you find something else? Call us: ${deskPhone}. The steps of the application stay here:\n${findPage}`,
    ]),
};
