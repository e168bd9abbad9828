import type { RegistrationState } from "~/domain/registrations/moves";
import { capitalised, clockTime, longDate } from "../format";
import { calendar } from "./calendar.en";
import type { registrations as italian } from "./it";
import { letters } from "./letters.en";
import { manage } from "./manage.en";
import { own } from "./own.en";
import { sheet } from "./sheet.en";

const people = (n: number) => (n === 1 ? "1 person" : `${n} people`);

const places = (n: number) => (n === 1 ? "1 seat" : `${n} seats`);

const state: Record<RegistrationState, string> = {
  to_confirm: "To confirm",
  registered: "Has a seat",
  waiting: "Waiting",
  cancelled: "Cancelled",
};

/** Labs, courses and meetings: seats, the person's page, who comes, the calendar, letters. */
export const registrations: typeof italian = {
  state,
  people,
  seats: {
    free: (all, free) => `${places(all)}, ${free} free`,
    full: (ahead) =>
      ahead === 0
        ? "Full: the waiting list is empty, you would be the first"
        : `Full: waiting list, ${people(ahead)} before you`,
    badgeFree: (all, free) => `${free} of ${places(all)} free`,
    badgeFull: "Waiting list",
    badgeClosed: "Registration closed",
    badgeOff: "Called off",
    badgeOver: "Over",
    openDoor: "Free entrance",
    elsewhere: "Register with the organiser",
  },
  join: {
    title: "Register",
    titleFull: "Join the waiting list",
    pageTitle: (title) => `Registration: ${title}`,
    lead: "No account. The seat is yours once you confirm.",
    leadFull:
      "All seats are taken. If somebody cancels, the seat goes to the person who has waited longest and we write to you.",
    name: "Your name",
    nameHint: "First name and surname, as you want to be called.",
    contact: "Telephone or e-mail",
    contactHint: "With an e-mail you get a link to confirm. With a telephone the organiser or the desk calls you.",
    note: "What should we know?",
    noteHint: (max) => `For example if you need a room without steps. Up to ${max} characters.`,
    submit: "Register",
    submitFull: "Put me on the list",
    after: "Only the organiser and the desk see your name and how to reach you. We delete them after twelve months.",
    privacy: "How we use your data",
    closed: "Registration is closed.",
    calledOff: "This event has been called off.",
    over: "This event has already taken place.",
    notHere: "You cannot register for this event here.",
    known:
      "There is a registration with this name and contact already. If you left an e-mail, we have sent you the link to your page again. Otherwise call the desk.",
    back: "Back to the event",
    otherDates: "See the calendar",
    sessions: (n) => (n === 1 ? "One session" : `${n} sessions`),
    allSessions: "Dates",
  },
  confirm: {
    title: "Confirm your registration",
    lead: (title) => `You are confirming your registration for “${title}”.`,
    free: "There are free seats: press the button and one is yours.",
    full: (ahead) =>
      ahead === 0
        ? "All seats are taken. If you confirm you are first on the waiting list."
        : `All seats are taken. If you confirm you join the waiting list, with ${people(ahead)} before you.`,
    submit: "I confirm",
  },
  csv: {
    name: "name",
    email: "email",
    phone: "telephone",
    state: "state",
    place: "place_in_list",
    confirmed: "confirmed_at",
    origin: "written_by",
    note: "note",
    present: "present",
    absent: "absent",
    origins: { self: "person", member: "organisation", operator: "desk" },
  },
  ics: {
    name: "Lucca per il lavoro: labs, courses, meetings",
    seats: "Seats",
    call: (title) => `Closes: ${title}`,
    page: "Page and registration",
    full: "Full: there is a waiting list.",
  },
  times: (from, to) => (to ? `${clockTime("en", from)}–${clockTime("en", to)}` : `from ${clockTime("en", from)}`),
  day: (day) => capitalised(longDate("en", day)),
  own,
  manage,
  sheet,
  calendar,
  letters,
};
