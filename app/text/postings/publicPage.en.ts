import type { publicPage as italian } from "./publicPage.it";
import { withStop } from "../punctuation";

export const publicPage: typeof italian = {
  published: (day) => `Published ${day}`,
  codeLabel: "Code",
  tasks: "What you will do",
  tasksLab: "What we do",
  needs: "What you need",
  must: "You must have",
  nice: "It helps, but you can apply without it",
  levels: "What A2, B1 and B2 mean",
  nothingNeeded: "Nothing special: if you like it, apply.",
  age: (years) => `Be at least ${years} years old`,
  experience: (months) => `Experience: ${months}`,
  education: (level) => `Education: ${level}`,
  language: (language, level) => `${language}, level ${level}`,
  indispensable: "essential",
  howToGetThere: "How you get there",
  distanceFrom: (km, from) => `It is ${km} from ${from}.`,
  withoutCar: "You can get there without a car: by public transport, by bike or on foot.",
  withCar: "The advert does not name any public transport nearby: ask before you apply.",
  fromWhere: "Where you start from",
  calculate: "Work it out",
  internship: "The internship",
  promoter: (name) => `It is arranged by ${withStop(name)}`,
  tutor: (name) => `Your tutor is ${withStop(name)}`,
  curricular: "It is part of a course of study.",
  similar: "Similar, near you",
  all: "See all",
  share: "Take it with you",
  print: "Print one page",
  codeSpoken: "Would you rather do it with us?",
  callWithCode: (code) => `Call the job desk and say the code ${code}. We apply together.`,
  agreement: (code, level) =>
    `[Collective agreement](glossary:ccnl) (the national contract for this work) ${code}${level ? `, level ${level}` : ""}.`,
  reserved: {
    none: "",
    art1: "Place reserved for people with a disability who are on the “collocamento mirato” list, the job service for people with disabilities (L. 68/1999, art. 1).",
    art18:
      "Place reserved for the groups protected by art. 18 of L. 68/1999. Ask the job desk if you are in one of them.",
  },
  closedTitle: "This opportunity is closed",
  closedText: (day) =>
    day
      ? `It closed ${day}. You can still read the page, but you cannot apply any more.`
      : "You can still read the page, but you cannot apply any more.",
  pausedTitle: "This opportunity is on hold",
  pausedText: "You cannot apply for now. It may open again: come back in a few days.",
  closedNext: "See the open ones",
  description: (title, employer, place) =>
    `${title}, ${employer}${place ? `, ${place}` : ""}. Apply without an account and without a CV.`,
};
