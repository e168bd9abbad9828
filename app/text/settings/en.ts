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
  submit: "Save",
  saved: "Settings saved: every page shows them already.",
};
