import type { mail as italian } from "../it/mail";

const letter = (subject: string, lines: (string | null)[]) => ({
  subject,
  body: [...lines.filter((line) => line !== null), "The job desk"].join("\n\n") + "\n",
});

export const mail: typeof italian = {
  confirmEmail: ({ name, organisation, link }) =>
    letter("Confirm your address", [
      `Hello ${name},`,
      `you registered ${organisation} on Lucca per il lavoro. Open this page and press “I confirm”:\n${link}`,
      "The link is good for seven days. You can already write an advert meanwhile.",
      "If it was not you, do nothing.",
    ]),
  resetPassword: ({ name, link }) =>
    letter("Choose a new password", [
      `Hello ${name},`,
      `somebody asked for a new password for this address. If it was you, open it here:\n${link}`,
      "The link is good for one hour and works once. If it was not you, do nothing.",
    ]),
};
