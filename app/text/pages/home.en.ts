import { number } from "../numbers";
import type { home as italian } from "./home.it";

export const home: typeof italian = {
  title: "A job near you, an answer for sure",
  lead: "Offers checked by the job desk of the Comune (the town council). Apply without registering. You always know where you stand.",
  description:
    "Jobs, internships and workshops in the Comuni (towns) of the province of Lucca, checked by the job desk.",
  searchLabel: "Look for an opportunity",
  quick: "Most searched",
  quickLabels: {
    noExperience: "No experience needed",
    noLicence: "No driving licence needed",
    partTime: "Part time",
    near: "Near Lucca",
    startsSoon: "Starts soon",
  },
  doors: "Where would you like to start?",
  work: {
    title: "I am looking for work",
    text: "Jobs, internships and workshops. It takes a few minutes, even without a CV.",
    more: (n) => (n === 1 ? "1 open opportunity" : `${number("en", n)} open opportunities`),
  },
  people: {
    title: "I am looking for people",
    text: "Post an advert in three minutes. If you prefer, phone us and we write it for you.",
    more: "Post for free",
  },
  help: {
    title: "I need help",
    text: "Would you like to talk to someone? At the job desk we listen, and we look together with you.",
    more: "Hours and address",
  },
  closing: "Closing soon",
  allClosing: "All closing dates",
  nothingClosing: "Nothing closes in the next few days.",
  events: "Coming events",
  allEvents: "The whole calendar",
  noEvents: "There are no events planned for now.",
  desk: {
    title: "Would you rather talk?",
    text: "At the job desk we help you to look for work and to apply. It is free.",
    code: "Tell us the code of the advert, for example L-482.",
    more: "How to get here and hours",
  },
  figures: {
    title: "The protocol in numbers",
    published: (comuni, n) =>
      `${n === 1 ? "opportunity" : "opportunities"} open today, in ${comuni === 1 ? "one Comune" : `${number("en", comuni)} Comuni`}`,
    median: "the usual time to get an answer",
    day: "day",
    days: "days",
    answered: (year) => `of the applications sent in ${year} got an answer`,
    hired: (year, n) => `${n === 1 ? "person" : "people"} hired in ${year} through this site`,
    asOf: (day) => `Numbers for ${day}, counted right now.`,
  },
};
