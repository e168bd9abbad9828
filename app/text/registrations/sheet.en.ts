import type { sheet as italian } from "./sheet.it";

export const sheet: typeof italian = {
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
  teacher: "Signature of the person leading it",
};
