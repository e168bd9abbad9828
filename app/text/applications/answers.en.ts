import { counted } from "../numbers";
import type { answers as italian } from "./answers.it";

const people = (n: number) => counted(n, "person", "people");

export const answers: typeof italian = {
  title: "Ready answers",
  lead: "Your own words, written once. You choose them from the list of applications and each person reads them with their name.",
  own: "Yours",
  ownNone: "None yet: write one, or start from one of those already here.",
  given: {
    meet: {
      name: "We would like to meet you",
      body: "Hello {nome}, thank you for applying to “{annuncio}”. We are interested: in the next days we call you to get to know you. If a time suits you better, write to us.",
    },
    thanks: {
      name: "Thank you, we chose somebody else",
      body: "Hello {nome}, thank you for the time you gave to “{annuncio}”. This time we chose somebody else. It is no judgement on you: if we publish other adverts, do apply again.",
    },
  },
  givenTitle: "Already here",
  givenLead: "You can use them as they are, or make one of your own.",
  add: "Write an answer",
  addTitle: "New ready answer",
  copy: "Make it yours",
  edit: "Change",
  editTitle: (name) => `Change “${name}”`,
  drop: "Delete",
  dropWhy: "It leaves the list. Letters already sent stay.",
  actionOn: (name) => `: ${name}`,
  forWhom: "For which organisation",
  name: "Name",
  nameHint: "Only you see it.",
  move: "What it does",
  moves: { contact: "Marks as “in touch”", reject: "Says no" },
  moveHints: { contact: "The application becomes “in touch”.", reject: "The application is closed, with a reason." },
  reason: "Reason, if it says no",
  body: "What you write",
  bodyHint: "Write {nome} where the person’s name goes and {annuncio} where the title goes.",
  save: "Save",
  saved: "Saved.",
  dropped: "Deleted.",
  choose: "With the people chosen",
  chooseTemplate: "Answer",
  writeNew: "I write it now",
  preview: "See the preview",
  select: (name) => `Choose ${name}`,
  bulkTitle: "Answer several people",
  bulkLead: (n) => `You are about to answer ${people(n)}. Nothing has left yet.`,
  bulkNone: "You chose nobody",
  bulkNoneLead: "Go back to the list and tick the people.",
  back: "Back to the applications",
  to: (n) => `Whom it reaches (${n})`,
  reads: (name) => `${name} will read`,
  more: (n) => `And ${n} more, each with their name.`,
  update: "Update the preview",
  send: (n) => `Send to ${people(n)}`,
  confirm: (n) => `Write ${n} to confirm`,
  confirmHint: "They are many: writing the number avoids mistakes.",
  doneTitle: "How it went",
  doneLead: (done, all) =>
    done === all
      ? `Done: answer sent to ${people(done)}.`
      : `Answer sent to ${done} of ${people(all)}. Below you see why not to the others.`,
  columns: { person: "Person", result: "Result", now: "Now" },
  results: { done: "answer sent", already: "had this answer already", phone: "noted: no e-mail, call them" },
  notDone: "not done",
  cannot: (state) => `From “${state.toLocaleLowerCase("en")}” this answer cannot be given.`,
};
