import { counted } from "../numbers";
import type { letters as italian } from "./it";

/** What letters share. */
export const letters: typeof italian = {
  demo: {
    title: "Trial mail",
    lead: "In this demonstration letters do not leave: you find them here, the newest on top.",
    count: (n) => counted(n, "letter", "letters"),
    empty: "No letters yet",
    emptyLead: "Apply for an opportunity or ask for a new password: the letter arrives here in a few seconds.",
    to: "To",
    sent: "Sent",
    again: "Refresh",
    file: "Letters",
  },
  nobodySignsIn: ({ register, deskPhone }) =>
    `\nWe write to this address because nobody of your organisation signs in yet. Register with the VAT number:\n${register}\nOr call the job desk: ${deskPhone}.\n`,
};
