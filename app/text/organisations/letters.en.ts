import { letter } from "../letters/signed.en";
import type { letters as italian } from "./letters.it";
import { withStop } from "../punctuation";

export const letters: typeof italian = {
  joinConfirm: ({ name, organisation, link }) =>
    letter("Confirm your address", [
      `Hello ${name},`,
      `you asked to join ${organisation}, which already has an access. First confirm that this address is yours: open the page and press “I confirm”.\n${link}`,
      "Then the request reaches its people, or the job desk. We write to you as soon as they answer.",
      "If it was not you, do nothing.",
    ]),
  joinAsked: ({ name, who, email, organisation, link }) =>
    letter(`${who} asks to join ${organisation}`, [
      `Hello ${name},`,
      `${who} (${email}) says they work for ${organisation} and asks to see adverts and applications. Do you know them? Answer here:\n${link}`,
      "If you do not know them, refuse: whoever joins sees how to reach the applicants.",
    ]),
  joinDecided: ({ name, organisation, approved, link, deskPhone }) =>
    letter(approved ? `You are now part of ${organisation}` : `Your request was not accepted: ${organisation}`, [
      `Hello ${name},`,
      approved
        ? `your request was accepted. Adverts and applications of ${organisation} are here:\n${link}`
        : `your request to join ${organisation} was not accepted. If this is a mistake, call the job desk: ${deskPhone}.`,
    ]),
  memberInvited: ({ organisation, by, link }) =>
    letter(`An invitation from ${organisation}`, [
      "Hello,",
      `${by} invites you to follow the adverts and applications of ${organisation} on Lucca per il lavoro. Open this page and press “I accept”:\n${link}`,
      "The invitation holds for 14 days. If you did not expect it, do nothing.",
    ]),
  memberRemoved: ({ name, organisation, deskPhone }) =>
    letter(`You are no longer part of ${organisation}`, [
      `Hello ${name},`,
      `from now on you no longer see adverts and applications of ${withStop(organisation)} If this is a mistake, talk to your colleagues or call the job desk: ${deskPhone}.`,
    ]),
  organisationDecided: ({ name, organisation, verdict, reason, paused, link, deskPhone }) =>
    letter(verdict === "verify" ? `${organisation}: verified` : `${organisation}: not verified`, [
      `Hello ${name},`,
      verdict === "verify"
        ? `the desk has verified ${withStop(organisation)} Your adverts can be published:\n${link}`
        : `the desk could not verify ${withStop(organisation)} For now its adverts cannot be published:\n${link}`,
      reason ? `The desk writes: “${reason}”` : null,
      paused,
      verdict === "verify"
        ? null
        : `If you think this is a mistake, call us: ${deskPhone}. An extract of the register or the statute is enough.`,
    ]),
};
