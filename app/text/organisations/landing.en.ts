import type { landing as italian } from "./landing.it";

export const landing: typeof italian = {
  title: "For those looking for people",
  lead: "Companies, associations, schools: post jobs, internships and workshops. It is free and takes three minutes.",
  steps: "How it works",
  stepList: [
    "You register your organisation with its VAT number (partita IVA)",
    "You write the advert: the site shows you the sentences to change",
    "The job desk checks it and publishes it",
    "You answer the people who apply, within the time you promise",
  ],
  register: "Register your organisation",
  signIn: "Do you already have an account? Sign in",
  phone: "Would you rather phone?",
  phoneText: "Call the job desk: we write the advert for you.",
  rules: "What an advert must say",
  ruleList: [
    "Who is hiring: anonymous adverts are forbidden (D.Lgs. 276/2003, art. 9)",
    "The pay or the pay range, and the collective agreement (D.Lgs. 96/2026)",
    "Where, with what contract, with what hours",
    "The last day to apply",
  ],
};
