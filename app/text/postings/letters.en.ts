import { longDate } from "../format";
import { letter } from "../letters/signed.en";
import type { letters as italian } from "./letters.it";

export const letters: typeof italian = {
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
  postingExpired: ({ name, title, link }) =>
    letter(`Your advert has expired: ${title}`, [
      `Hello ${name},`,
      `the advert “${title}” has reached its last day and takes no more applications. Whoever applied already still waits for your answer:\n${link}`,
    ]),
  postingPausedByDesk: ({ name, organisation, title, reason, link, deskPhone }) =>
    letter(`We put your advert on hold: ${title}`, [
      `Hello ${name},`,
      `the job desk put the advert “${title}” of ${organisation} on hold. For now nobody finds it in the search.`,
      reason ? `The reason: “${reason}”` : null,
      `To put it back online ask from here: we read it again and decide. Until we decide you can take it back and correct it:\n${link}`,
      `If you do not agree, call us: ${deskPhone}.`,
    ]),
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
};
