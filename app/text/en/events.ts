import type { RegistrationState } from "~/domain/registrations/moves";
import { capitalised, clockTime, longDate, longDateTime } from "../format";
import type { Words } from "../it";

type About = Parameters<Words["events"]["letters"]["confirm"]>[0];

const letter = (subject: string, lines: (string | null)[]) => ({
  subject,
  body: [...lines.filter((line) => line !== null), "The job desk"].join("\n\n") + "\n",
});
const event = ({ title, organisation, beginsAt, where }: About) =>
  [
    `“${title}”, ${organisation}`,
    beginsAt ? `When: ${longDateTime("en", beginsAt)}` : null,
    where ? `Where: ${where}` : null,
  ]
    .filter(Boolean)
    .join("\n");
const giveUp = ({ link }: About) =>
  `Cannot come? Cancel here with one button, so the seat goes to somebody who waits:\n${link}`;
const ownPage = ({ link }: About) => `Your page, with the file for your calendar:\n${link}`;
const keepLink = "Whoever has this link sees your page: do not forward it. If it was not you, do nothing.";

const people = (n: number) => (n === 1 ? "1 person" : `${n} people`);
const places = (n: number) => (n === 1 ? "1 seat" : `${n} seats`);

const state: Record<RegistrationState, string> = {
  to_confirm: "To confirm",
  registered: "Has a seat",
  waiting: "Waiting",
  cancelled: "Cancelled",
};

/** Labs, courses and meetings: seats, the person's page, who comes, the calendar, letters. */
export const events: Words["events"] = {
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
    leadFull: "All seats are taken. If somebody cancels, the seat goes to who has waited longest and we write to you.",
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
  own: {
    crumb: "Your registration",
    mine: "My registrations",
    titles: {
      to_confirm: "Only your confirmation is missing",
      registered: "The seat is yours",
      waiting: "You are on the waiting list",
      cancelled: "Registration cancelled",
    },
    titleOff: "This event is called off",
    titleOver: "The event is over",
    confirmFirst: "We sent you an e-mail. Open it and press the link, or confirm here.",
    confirmNow: "Go and confirm",
    waitForCall: "You left a telephone: somebody will call you to confirm. If you are in a hurry, call the desk.",
    notYours: "Until you confirm, the seat may go to others.",
    ahead: (n) => (n === 0 ? "You are first on the list." : `There ${n === 1 ? "is" : "are"} ${people(n)} before you.`),
    waitText:
      "If a seat comes free it goes by itself to who has waited longest. If it is your turn, we write to you at once.",
    waitCall: "If a seat comes free it goes by itself to who has waited longest. If it is your turn, you get a call.",
    waitOver: "The event has begun: this time no seat came free.",
    promoted: (day) => `A seat came free: since ${day} it is yours.`,
    cancelledHolder: "You cancelled it. If there are seats you can register again.",
    cancelledOthers: "The organiser or the desk cancelled it. If you do not know why, call us.",
    cancelledSystem: "It was closed because the event does not take place or registration has ended.",
    offText: "The organiser called it off. You need not do anything.",
    calendarFile: "Add to calendar",
    when: "When",
    where: "Where",
    sessions: "All dates",
    present: "You were there",
    absent: "You were not there",
    leaveTitle: "Cannot come?",
    leaveText: "Cancel as soon as you know: the seat goes to somebody who waits. There are no consequences.",
    leave: "Cancel my registration",
    leaveWaiting: "Leave the list",
    sees: "Who sees your data",
    seesText: (organisation) => `${organisation} and the desk see your name, how to reach you and what you wrote.`,
    data: "Your data",
    dataText: (day) => `We keep them until ${day}, then they are deleted by themselves.`,
    dataUnconfirmed: "If you do not confirm, we delete them within seven days.",
    keep: "Keep this address",
    keepText: "Whoever has the link sees this page. Do not forward it.",
    remind: "Two days before we send you a reminder.",
    help: "Do you need help?",
    helpText: "To get there, with the language, with anything: call.",
    again: "Register again",
    notice: { confirm: "Done: registration confirmed.", cancel: "Done: registration cancelled." },
  },
  manage: {
    title: "Registrations",
    of: (title, code) => `${title}, ${code}`,
    counts: "How many",
    places: "Seats",
    registered: "Registered",
    free: "Free seats",
    waiting: "Waiting",
    toConfirm: "To confirm",
    present: "Present at least once",
    table: "Who registered",
    person: "Person",
    contact: "How to reach them",
    stateLabel: "State",
    since: "Since",
    next: "What to do",
    place: (n) => `number ${n} on the list`,
    byDesk: "written by the desk",
    byOrganisation: "written by the organiser",
    noContact: "no contact",
    confirm: "Confirm",
    cancel: "Cancel",
    ofPerson: (name) => `: ${name}`,
    empty: "Nobody has registered yet",
    emptyLead: "When somebody registers you see it here. You can also write in who calls or comes by.",
    notHere: "Nobody registers for this advert on the site",
    notHereLead: "Registrations are for labs, courses and meetings that collect them here.",
    unconfirmed: (n) =>
      n === 1
        ? "One person still has to confirm from their e-mail."
        : `${n} people still have to confirm from their e-mail.`,
    add: "Add a person",
    addLead: "For who calls or comes to the door. When all seats are taken they go to the end of the list.",
    addContact: "Telephone or e-mail",
    addNote: "Note",
    addSubmit: "Add",
    sheet: "Attendance sheet",
    file: "Download CSV",
    publicPage: "See the public page",
    move: "Change the date",
    moveLead: "Who is registered or on the list gets the new date at once.",
    moveSession: "Which date",
    moveBegins: "Begins",
    moveEnds: "Ends",
    momentHint: "For example 31/12/2026 18:30.",
    moveSubmit: "Change and tell everybody",
    callOff: "To call it off, close the advert as “withdrawn”: everybody is told.",
    privacy: "Use these data only for the event. After twelve months only numbers are left.",
    done: {
      confirm: "Registration confirmed.",
      cancel: "Registration cancelled.",
      addRegistered: "The person is registered.",
      addWaiting: "All seats are taken: the person is on the waiting list.",
      moved: (n) => (n === 0 ? "Date changed." : `Date changed: ${people(n)} told.`),
      sheet: (present, absent) => `Saved: ${present} present, ${absent} absent.`,
    },
    otherEvent: "Back to the advert",
  },
  sheet: {
    title: "Attendance sheet",
    lead: "Tick who is there and save. You can correct it whenever you like.",
    early: (day) => `Attendance can be written down from ${day}. Meanwhile you can print the sheet for signatures.`,
    session: (n, of) => (of === 1 ? "Session" : `Session ${n} of ${of}`),
    sessions: "Dates",
    person: "Name and surname",
    signature: "Signature",
    number: "No.",
    save: "Save attendance",
    print: "Print the sheet for signatures",
    recorded: (when, who) => `Written down ${when}${who ? ` by ${who}` : ""}.`,
    notRecorded: "Not written down yet.",
    empty: "Nobody has a seat",
    emptyLead: "The sheet fills when somebody registers.",
    toList: "Go to registrations",
    heldBy: "Organiser",
    teacher: "Signature of who leads it",
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
  calendar: {
    title: "Calendar",
    pageTitle: (month) => `Calendar of ${month}`,
    lead: "Labs, courses, meetings and deadlines of calls, day by day.",
    description: "Labs, courses and meetings for people looking for work in the province of Lucca, with free seats.",
    previous: "Month before",
    next: "Month after",
    today: "This month",
    months: "Months",
    filters: "Filter the calendar",
    kind: "What",
    anyKind: "Everything",
    comune: "Where",
    anywhere: "All Comuni",
    show: "Show",
    week: (from, to) => `From ${from} to ${to}`,
    count: (n) => (n === 1 ? "1 event" : `${n} events`),
    past: "Already over",
    session: (n, of) => `session ${n} of ${of}`,
    deadline: "Last day to ask",
    empty: (month) => `Nothing in the calendar for ${month}`,
    emptyFiltered: (month) => `Nothing of this kind in ${month}`,
    emptyLead: "New ones come every week.",
    goTo: (month) => `Go to ${month}`,
    showAll: "Remove the filters",
    allOpportunities: "See all opportunities",
    file: "Subscribe with your own calendar",
    fileLead: "Copy this address into your phone's calendar: it updates by itself, with the same filters.",
    print: "Print this month",
    online: "Online",
    from: (time) => `from ${time}`,
  },
  ics: {
    name: "Lucca per il lavoro: labs, courses, meetings",
    seats: "Seats",
    call: (title) => `Closes: ${title}`,
    page: "Page and registration",
    full: "Full: there is a waiting list.",
  },
  letters: {
    confirm: (about) =>
      letter(`Confirm your registration: ${about.title}`, [
        `Hello ${about.name},`,
        `you asked for a seat at:\n${event(about)}`,
        `The seat is yours once you confirm. Open this page and press “I confirm”:\n${about.link}/conferma`,
        "If you do not confirm within seven days, we delete your request.",
        keepLink,
      ]),
    registered: (about) =>
      letter(`The seat is yours: ${about.title}`, [
        `Hello ${about.name},`,
        `we look forward to seeing you:\n${event(about)}`,
        ownPage(about),
        "Two days before we send you a reminder. If you cannot come, cancel on your page: the seat goes to somebody who waits.",
      ]),
    waiting: (about) =>
      letter(`You are on the waiting list: ${about.title}`, [
        `Hello ${about.name},`,
        `all seats are taken and you are on the waiting list for:\n${event(about)}`,
        `If a seat comes free it goes by itself to who has waited longest. If it is your turn, we write to you at once. Here you see how many people are before you:\n${about.link}`,
      ]),
    promoted: (about) =>
      letter(`A seat came free: ${about.title}`, [
        `Hello ${about.name},`,
        `a seat came free and it is yours. You need not confirm anything:\n${event(about)}`,
        giveUp(about),
      ]),
    again: (about) =>
      letter(`You are registered already: ${about.title}`, [
        `Hello ${about.name},`,
        `somebody asked again for a seat with this address. The registration is there already:\n${event(about)}`,
        ownPage(about),
        "If it was not you, do nothing.",
      ]),
    reminder: (about) =>
      letter(`Reminder: ${about.title}, ${about.beginsAt ? longDate("en", about.beginsAt) : ""}`, [
        `Hello ${about.name},`,
        `we look forward to seeing you in two days:\n${event(about)}`,
        giveUp(about),
      ]),
    movedDate: (about) =>
      letter(`New date: ${about.title}`, [
        `Hello ${about.name},`,
        `the event has a new date:\n${event(about)}`,
        "If that is fine you need not do anything: your seat stays, or your turn on the list.",
        giveUp(about),
      ]),
    cancelledByOthers: (about) =>
      letter(`Registration cancelled: ${about.title}`, [
        `Hello ${about.name},`,
        `the organiser or the desk cancelled your registration:\n${event(about)}`,
        "If you did not expect it, call us.",
      ]),
    calledOff: (about) =>
      letter(`Called off: ${about.title}`, [
        `Hello ${about.name},`,
        `this event does not take place. You need not do anything:\n${event(about)}`,
        `The calendar has the others:\n${about.deskUrl}/en/calendario`,
      ]),
    closedWithSeat: (about) =>
      letter(`Registration closed, your seat stays: ${about.title}`, [
        `Hello ${about.name},`,
        `registration is closed. Your seat stays and we look forward to seeing you:\n${event(about)}`,
        giveUp(about),
      ]),
    closedWaiting: (about) =>
      letter(`Registration closed, you stay on the list: ${about.title}`, [
        `Hello ${about.name},`,
        `registration is closed and no seat has come free yet. You stay on the list: if somebody cancels, we write to you.\n${event(about)}`,
        `To leave the list:\n${about.link}`,
      ]),
    closedUnconfirmed: (about) =>
      letter(`Registration closed: ${about.title}`, [
        `Hello ${about.name},`,
        `registration is closed and yours was not confirmed, so it does not count:\n${event(about)}`,
        `The calendar has other events:\n${about.deskUrl}/en/calendario`,
      ]),
  },
  times: (from, to) => (to ? `${clockTime("en", from)}–${clockTime("en", to)}` : `from ${clockTime("en", from)}`),
  day: (day) => capitalised(longDate("en", day)),
};
