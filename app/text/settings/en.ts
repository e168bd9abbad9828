import type { settings as italian } from "./it";

/** Settings of the site. */
export const settings: typeof italian = {
  title: "Settings",
  lead: "They are seen at the head and foot of every page, and in letters.",
  site: "The site",
  siteName: "Name of the site",
  comuneName: "Name of the body",
  homeComune: "Comune distances start from",
  homeComuneHint: "When whoever searches does not say another.",
  desk: "The desk",
  deskName: "Name",
  deskAddress: "Address",
  deskPhone: "Telephone",
  deskEmail: "E-mail",
  hours: "Hours",
  hoursHint: "For example 9.00–13.00. Empty means closed.",
  pay: "Pay to look at twice",
  payHint: "Writer and desk see a note. Until the desk sets it aside, the advert is left out of the order by pay.",
  payMinHourlyCents: "Under how many euros an hour, gross",
  payMaxHourlyCents: "Over how many euros an hour, gross",
  payMaxSpread: "The highest is how many times the lowest",
  access: "Access",
  secondFactor: "The job desk, the secretariat and the administrators sign in with two-step verification",
  secondFactorHint: "Beside the password, a code from the phone. Who does not have it yet adds it at the next sign-in.",
  submit: "Save",
  saved: "Settings saved: every page shows them already.",
};
