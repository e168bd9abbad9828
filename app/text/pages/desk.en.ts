import type { desk as italian } from "./desk.it";

export const desk: typeof italian = {
  title: "The job desk",
  lead: "We listen to you, we look with you and we apply together. It is free, and you can phone without an appointment.",
  hours: "Hours",
  where: "Where we are",
  call: "Phone",
  write: "E-mail",
  book: "Making an appointment",
  bookText: "Call or come to the job desk: we choose a day and a time together. You cannot book from here yet.",
  what: "What we do",
  whatList: [
    "We look with you for a job, an internship or a workshop",
    "We write your application together, even without e-mail",
    "We tell you where your application stands",
    "We help companies to write their adverts",
  ],
  bring: "What to bring",
  bringList: [
    "An identity document",
    "The code of the advert, if you have already seen one",
    "Your CV, if you have one: if not, we write it together",
  ],
};
