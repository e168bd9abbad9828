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
  access: "Access",
  secondFactor: "The job desk, the secretariat and the administrators sign in with two-step verification",
  secondFactorHint: "Beside the password, a code from the phone. Who does not have it yet adds it at the next sign-in.",
  submit: "Save",
  saved: "Settings saved: every page shows them already.",
};
