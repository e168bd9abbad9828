import { counted } from "../../numbers";
import { longDate } from "../../format";
import type { Words } from "../../it";
import { letter } from "../mail";

const people = (n: number) => counted(n, "person", "people");

export const letters: Words["organisation"]["letters"] = {
  nobodySignsIn: ({ register, deskPhone }) =>
    `\nWe write to this address because nobody of your organisation signs in yet. Register with the VAT number:\n${register}\nOr call the job desk: ${deskPhone}.\n`,
  closingSoon: ({ name, title, closesOn, tomorrow, link }) =>
    letter(tomorrow ? `Your advert is about to close: ${title}` : `Your advert closes in a week: ${title}`, [
      `Hello ${name},`,
      `the last day of “${title}” is ${longDate("en", closesOn)}. Then it closes by itself.`,
      `Still looking? Extend it with one button. Found somebody? Close it, and we answer whoever waits:\n${link}`,
    ]),
  stillValid: ({ name, title, pausesOn, link }) =>
    letter(`Does it still hold? ${title}`, [
      `Hello ${name},`,
      `nobody has confirmed “${title}” for almost three months. If it still holds, open the page and press “I confirm it still holds”:\n${link}`,
      `Without confirmation we pause it on ${longDate("en", pausesOn)}. Nothing is lost: you put it back online whenever you like.`,
    ]),
  pausedStale: ({ name, title, link }) =>
    letter(`Paused, because nobody confirmed it: ${title}`, [
      `Hello ${name},`,
      `for 90 days nobody has confirmed “${title}”, so we paused it. Who looks for work must not find old adverts.`,
      `Does it still hold? Put it back online with one button. If not, close it, and we answer whoever waits:\n${link}`,
    ]),
  pausedUnverified: ({ titles }) =>
    `We paused its adverts that were online:\n${titles.map((title) => `– ${title}`).join("\n")}`,
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
      `you applied to “${title}” at ${organisation}. We asked twice for an answer and none came: we are sorry. We close it ourselves, so that you do not keep waiting.`,
      "It does not depend on you and says nothing about what you can do.",
      `Shall we help you find something else? Call us: ${deskPhone}. The steps of the application stay here:\n${findPage}`,
    ]),
  joinConfirm: ({ name, organisation, link }) =>
    letter("Confirm your address", [
      `Hello ${name},`,
      `you asked to join ${organisation}, which already has an access. First confirm that this address is yours: open the page and press “I confirm”.\n${link}`,
      "Then the request reaches its people, or the job desk. We write to you as soon as they answer.",
      "If it was not you, do nothing.",
    ]),
  joinAsked: ({ name, who, email, organisation, link }) =>
    letter(`${who} asks to join ${organisation}`, [
      `Hello ${name},`,
      `${who} (${email}) says they work for ${organisation} and asks to see adverts and applications. Do you know them? Answer here:\n${link}`,
      "If you do not know them, refuse: whoever joins sees how to reach the applicants.",
    ]),
  joinDecided: ({ name, organisation, approved, link, deskPhone }) =>
    letter(approved ? `You are now part of ${organisation}` : `Your request was not accepted: ${organisation}`, [
      `Hello ${name},`,
      approved
        ? `your request was accepted. Adverts and applications of ${organisation} are here:\n${link}`
        : `your request to join ${organisation} was not accepted. If this is a mistake, call the job desk: ${deskPhone}.`,
    ]),
  memberInvited: ({ organisation, by, link }) =>
    letter(`An invitation from ${organisation}`, [
      "Hello,",
      `${by} invites you to follow the adverts and applications of ${organisation} on Lucca per il lavoro. Open this page and press “I accept”:\n${link}`,
      "The invitation holds for 14 days. If you did not expect it, do nothing.",
    ]),
  memberRemoved: ({ name, organisation }) =>
    letter(`You are no longer part of ${organisation}`, [
      `Hello ${name},`,
      `from now on you no longer see adverts and applications of ${organisation}. If this is a mistake, talk to your colleagues or call the job desk.`,
    ]),
};
