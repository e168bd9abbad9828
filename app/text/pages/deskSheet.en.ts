import type { deskSheet as italian } from "./deskSheet.it";

/** The service sheet. */
export const deskSheet: typeof italian = {
  title: "Looking for work with the job desk",
  lead: "You find jobs, internships and workshops near home. You apply on your own or with us. It is free.",
  status: "Service open",
  topic: "Work",
  topicLabel: "Subject",
  statusLabel: "Status",
  index: "On this page",
  addressed: {
    title: "Who it is for",
    text: [
      "For people looking for work in the Comuni (towns) of the province of Lucca. Where you live, what passport you have and how old you are do not matter.",
      "Also for companies, associations, schools and public bodies looking for people.",
    ],
  },
  how: {
    title: "What to do",
    list: [
      "Search the [opportunities](postings), or call the job desk.",
      "Open the one you like and read what is needed.",
      "Press “Apply now”: your name and a way to reach you are enough.",
      "Confirm with the link you get. If you gave a phone number, we call you.",
      "Follow the answer from your own page. You can withdraw whenever you like.",
    ],
  },
  needed: {
    title: "What you need",
    text: ["You need little to apply:"],
    list: [
      "Your name",
      "A phone number or an e-mail",
      "The code of the advert, for example L-482, if you come or call",
    ],
    after: "A CV is not required. If you have none, we write it together.",
  },
  achieved: {
    title: "What you get",
    text: [
      "An answer, even when it is a no. Whoever posts promises in how many days they answer, and the site shows whether they do.",
      "If you like, the job desk also suggests offers that suit you.",
    ],
  },
  times: {
    title: "Times and closing dates",
    text: ["Every advert says the last day to apply."],
    calendar: [
      { when: "At once", what: "Your application leaves as soon as you confirm it." },
      { when: "Within 21 days", what: "This is the most common promise of an answer. Every advert writes its own." },
      { when: "After that", what: "If nobody answers, we tell you." },
    ],
  },
  access: {
    title: "Use the service",
    text: ["You can do everything from here, without registering."],
    online: "Search and apply",
    booking: "Talk to the job desk",
    bookingNote:
      "For now you make an appointment by phone or in person: the number and the hours are on the page of the job desk.",
  },
  conditions: {
    title: "Conditions",
    text: [
      "The service is free. People looking for work must never pay.",
      "For your data read the [privacy notice](privacy). To use the texts and the data read the [legal notes](legal). How we put people in order is written in [how it works](matching).",
    ],
  },
  contacts: { title: "Contacts", area: "Office", phone: "Phone", email: "E-mail", more: "Hours and address" },
};
