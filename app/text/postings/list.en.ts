import { number } from "../numbers";
import type { list as italian } from "./list.it";

export const list: typeof italian = {
  title: "Opportunities in Lucca and the province",
  description: "Search the jobs, internships and workshops open today in the Comuni (towns) of the province of Lucca.",
  count: (n) => (n === 1 ? "1 opportunity" : `${number("en", n)} opportunities`),
  show: (n) => (n === 1 ? "Show 1 result" : `Show ${number("en", n)} results`),
  filters: {
    needs: "What you need",
    kinds: "What it is",
    workingTimes: "Working hours",
    shifts: "Shifts",
    contractGroups: "Contract",
    languages: "Languages asked for",
    remote: "From home",
    occupationGroup: "Type of job",
    educationMax: "Your level of education",
    any: "Any",
    licences: "Licences and certificates",
    update: "Apply the filters",
  },
  choices: {
    noExperience: "No experience needed",
    noLicence: "No driving licence needed",
    withoutCar: "Reachable without a car",
    startsSoon: "Starts soon",
    closingSoon: "Closing soon",
    reserved: "Reserved places (L. 68/99)",
    seasonal: "Seasonal",
    morningsOnly: "Mornings only",
    noNights: "No nights",
  },
  workingTimes: { full_time: "Full time", part_time: "Part time" },
  remote: { partial: "Partly from home", full: "All from home" },
  sorts: {
    relevance: "suggested",
    nearest: "nearest",
    newest: "newest",
    closing: "closing soon",
    pay: "highest pay",
  },
  chips: {
    text: (text) => `“${text}”`,
    place: (name) => name,
    placeWithin: (name, km) => `Within ${km} km of ${name}`,
    education: (level) => `Education: ${level}`,
  },
  exact: (n) =>
    n === 1
      ? "1 has all your words, the others have some of them."
      : `${number("en", n)} have all your words, the others have some of them.`,
  noneExact: "No advert has all your words. These have some of them.",
  unknownWords: (words) => `No results for: ${words}.`,
  corrected: (typed, read) => `We searched for “${read}” instead of “${typed}”.`,
  empty: {
    title: "No opportunities like this today",
    text: "Try a wider search: below you see how many you find.",
    nothing: "New ones come out every day. You can also call the job desk: we look together with you.",
    all: "See all opportunities",
  },
  readAs: "Or search with filters",
  wider: "Widen the search",
  nearTrade: (trade) => `Similar occupations: ${trade}`,
  widen: {
    radius: (km, name) => `Up to ${km} km from ${name}`,
    anywhere: "In the whole province",
    occupation: "Similar jobs",
    words: (text) => `Only “${text}”`,
    filters: "Without the other filters",
  },
  places: "Where they are",
  placesLead: (n) =>
    n === 1
      ? "The opportunity we found, Comune by Comune (town by town)."
      : `The ${number("en", n)} opportunities we found, Comune by Comune (town by town).`,
  otherPlaces: "The other Comuni",
};
