import { longDate } from "../format";
import { letterParts } from "../letters/letterParts";
import { counted } from "../numbers";
import type { letters as italian } from "./letters.it";
import { withStop } from "../punctuation";

const desk = "The job desk";

const notYou = "If it was not you, do nothing: within seven days the address is deleted by itself.";

const keepLink = "Whoever has this link sees and changes your alerts: do not forward it.";

export const letters: typeof italian = {
  confirm: ({ searches, reminders, link }) =>
    letterParts("en", searches.length > 0 ? "Confirm your alert" : "Confirm the reminders", [
      "Hello,",
      searches.length > 0
        ? `somebody asked for new opportunities to be sent to this address, for: ${withStop(searches.join("; "))}`
        : null,
      reminders.length > 0
        ? `Somebody asked this address to be reminded before the closing of: ${withStop(reminders.join("; "))}`
        : null,
      { label: "If it was you, open this page and press “Confirm”", link },
      notYou,
      desk,
    ]),
  known: ({ search, link }) =>
    letterParts("en", "You already have this alert", [
      "Hello,",
      `you already have an alert for: ${withStop(search)} There is nothing else to do.`,
      { label: "To change it or delete it", link },
      keepLink,
      desk,
    ]),
  full: ({ most, link }) =>
    letterParts("en", "You have as many alerts as possible", [
      "Hello,",
      `an address can have ${most} alerts at most. Delete one, then ask for the new one.`,
      { label: "Your alerts", link },
      keepLink,
      desk,
    ]),
  link: ({ link }) =>
    letterParts("en", "The link of your alerts", [
      "Hello,",
      { label: "On this page you change, stop or delete your alerts", link },
      keepLink,
      desk,
    ]),
  digest: ({ count, groups, links, deskPhone }) =>
    letterParts("en", count === 1 ? "1 new opportunity for you" : `${count} new opportunities for you`, [
      "Hello, here is what came out for your searches.",
      ...groups,
      `To apply you need no account. If you prefer, call the desk and say the code: ${deskPhone}.`,
      { label: "The same list, to print", link: links.print },
      { label: "Change your alerts", link: links.manage },
      { label: "No more e-mails", link: links.stop },
      desk,
    ]),
  reminder: ({ postings, links }) =>
    letterParts(
      "en",
      postings.length === 1
        ? `About to close: ${postings[0]?.title ?? ""}`
        : `${postings.length} opportunities are about to close`,
      [
        "Hello, you asked us to remind you.",
        { heading: "Closing soon", postings },
        { label: "Your alerts and reminders", link: links.manage },
        { label: "No more e-mails", link: links.stop },
        desk,
      ],
    ),
  ending: ({ searches, day, link }) =>
    letterParts("en", "Your alert is about to end", [
      "Hello,",
      `on ${longDate("en", day)} ${searches.length === 1 ? "the alert ends" : "the alerts end"} for: ${withStop(searches.join("; "))}`,
      {
        label: "If you still need it, open the page and choose how often to write: it starts again for a year",
        link,
      },
      "If you no longer need it, do nothing.",
      desk,
    ]),
  line: { closes: (day) => `Apply by ${day}`, code: (code) => `Code ${code}` },
  more: (n) => counted(n, "more opportunity with this search", "more opportunities with this search"),
};
