import type { privacy as italian } from "./privacy.it";

/** Privacy, accessibility, legal notes. */
export const privacy: typeof italian = {
  title: "Privacy notice",
  lead: "We use your data to help you get to a job, and for nothing else.",
  parts: [
    {
      title: "Who uses the data",
      text: [
        "The Comune (the town council) that runs the job desk is responsible. Write or call the job desk. The Comune has a data protection officer: you find them on its own site.",
      ],
    },
    {
      title: "When you apply",
      text: [
        "Whoever posted the advert sees your name, how to reach you, what you ticked and your message. Nothing else. Never the job desk’s own notes about your situation.",
      ],
    },
    {
      title: "When the job desk follows you",
      text: [
        "The job desk keeps a record: what you can do, what you are looking for, when you are free.",
        "We do not ask for diagnoses or degrees of disability. If needed we write only the conditions of work, for example “seated work”.",
      ],
    },
  ],
  bases: {
    title: "Why we may do this",
    text: "The Comune does it as a public task: we do not need your consent. We ask for it only when the choice is really yours.",
    caption: "Purpose and legal basis",
    purpose: "What we do",
    basis: "Legal basis",
    rows: [
      [
        "Help you to find work",
        "Task in the public interest: Reg. (EU) 2016/679, art. 6(1)(e); D.Lgs. 196/2003, art. 2-ter",
      ],
      ["Follow the law on adverts", "Legal duty: art. 6(1)(c); D.Lgs. 276/2003, D.Lgs. 96/2026"],
      [
        "Reserved places, L. 68/1999",
        "Substantial public interest: art. 9(2)(b) and (g); D.Lgs. 196/2003, art. 2-sexies",
      ],
      [
        "Send alerts you asked for, show you to a company",
        "Your consent: art. 6(1)(a). You take it back whenever you like",
      ],
      ["Keep the site safe", "Duty of security: art. 32"],
    ],
  },
  retention: {
    title: "For how long",
    caption: "How long we keep data",
    what: "What",
    howLong: "How long",
    who: "Who deletes it",
    rows: [
      [
        "Applications",
        "12 months after the advert closes, or after the application ends if that comes first. 30 days if you do not confirm; with a phone number only, until the advert closes",
        "The site, by itself: only the count stays",
      ],
      ["Letters the site sent", "30 days", "The site, by itself"],
      ["Profile of a person looking for work", "24 months without contact, with a warning first", "The job desk"],
      ["Registrations for workshops and meetings", "Up to 12 months after", "The site, by itself"],
      [
        "Alerts and reminders by e-mail",
        "As long as you want them; 12 months from the last time you touch them, with a warning first. 7 days if you do not confirm",
        "You with one click, or the site by itself",
      ],
      ["E-mail of the person who reports an advert", "Until the answer", "The site, by itself"],
      ["Votes of the pages", "They hold no personal data", "–"],
      ["Record of who read your profile", "At least 12 months", "The job desk"],
      ["Passwords and access", "As long as the access is open", "Whoever runs the site"],
    ],
    note: "No law sets these times: the Comune that adopts the site approves them and can make them shorter.",
  },
  more: [
    {
      title: "Who has read it",
      text: ["Every time the job desk opens your profile, we record who, when and why. You can ask to know."],
    },
    {
      title: "Who receives it",
      text: [
        "The companies you apply to. The job desk’s partners only if they follow your case. No data leaves the European Union, no data is sold.",
      ],
    },
    {
      title: "Your rights",
      list: [
        "See your data and have a copy",
        "Correct them",
        "Have them deleted or their use limited",
        "Object, for reasons of your own",
        "Take back a consent",
        "Ask that a person looks again at a calculation",
      ],
    },
    {
      title: "How to ask",
      text: [
        "Write to the job desk or call: we answer within a month (arts. 12-22 of the Regulation). You can also complain to the Garante per la protezione dei dati personali, the Italian data protection authority.",
      ],
    },
    {
      title: "What is automatic",
      text: [
        "A calculation puts offers and people in order. It is made of rules we wrote, it does not learn by itself and it does not decide.",
        "A person always chooses, and may choose otherwise (Reg. (EU) 2016/679, art. 22). The rules are public: read [how it works](matching).",
        "For the European law on artificial intelligence, selecting people for jobs is high risk (Reg. (EU) 2024/1689, annex III). Rules as simple as ours may not be artificial intelligence: we follow those duties all the same. Notice, explanation, record, human control (L. 132/2025).",
      ],
    },
    {
      title: "Minors",
      text: ["You can use the site from 14 years of age. Under 16, work has rules of its own: ask the job desk."],
    },
  ],
  cookies: {
    title: "Cookies",
    text: "Only technical cookies, so there is no notice to accept. No statistics by other companies, no content from other sites.",
    caption: "Cookies we use",
    name: "Name",
    use: "What it is for",
    lasts: "How long it lasts",
    rows: [
      [
        "sid (also __Host-sid)",
        "Keeps you signed in. It is not there if you do not sign in",
        "Until you sign out, or 180 days at most",
      ],
      [
        "dispositivo",
        "Recognises the device, to tell you of a sign-in on a new one. If you do not sign in it is not there",
        "400 days",
      ],
      [
        "salvati",
        "Remembers the codes of the opportunities you save, if you have no account. It is not there if you save nothing",
        "Six months, or until you remove them",
      ],
    ],
  },
};
