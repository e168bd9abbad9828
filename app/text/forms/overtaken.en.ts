import type { overtaken as italian } from "./overtaken.it";

export const overtaken: typeof italian = {
  title: (who) => `${who ?? "Somebody else"} saved before you`,
  lead: ({ about, who, at }) =>
    [
      about === "" ? "" : `${about}.`,
      at === null ? "" : `${who ?? "Somebody else"} saved at ${at}.`,
      "Everything you wrote is here: nothing is lost.",
    ]
      .filter(Boolean)
      .join(" "),
  decide: "To decide",
  fields: (n) => (n === 1 ? "1 field" : `${n} fields`),
  bothChanged: "You both changed it",
  before: (text) => `Before: ${text}`,
  fromOther: (who, at) => [who ?? "The other person", at].filter(Boolean).join(", "),
  fromMe: "you, now",
  empty: "nothing",
  theirsStay: (who) => `Changes by ${who ?? "whoever saved first"} that stay`,
  theirsFoot: "You had not touched them.",
  mineStay: "Your changes that stay",
  mineFoot: (who) => `${who ?? "Whoever saved first"} had not touched them.`,
  save: "Save like this",
  keepTheirs: (who) => `Keep everything of ${who ?? "whoever saved first"}`,
  kept: "Nothing is saved until you choose.",
  choose: (label) => `${label}: choose which version stays`,
};
