import type { sessions as italian } from "./sessions.it";

/** Where somebody is signed in. */
export const sessions: typeof italian = {
  title: "Your access",
  lead: (email) => `What protects the access of ${email}, and where it is open now.`,
  link: "Your access",
  devices: "Where you are signed in",
  device: (browser, system) =>
    browser && system ? `${browser} on ${system}` : (browser ?? system ?? "Unrecognised device"),
  here: "this device",
  since: (date) => `signed in on ${date}`,
  lastUse: (date) => `last used on ${date}`,
  end: "Sign out",
  endAll: "Sign out all the others",
  ended: "Device signed out.",
  endedAll: "All other devices are signed out.",
  unknown: "You do not recognise a device? Sign it out and change the password.",
  changePassword: "Change the password",
  staffEnds: "For safety the access ends by itself after 8 hours without use, and after 16 hours in any case.",
  memberEnds: "The access ends by itself after 14 days without use, and after 60 in any case.",
  seekerEnds: "The access ends by itself after 30 days without use, and after 180 in any case.",
};
