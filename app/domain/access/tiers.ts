import type { Actor } from "./actor";

/** Who may see an item, narrowest last: everybody, the 23 signatories, those who sit at the table, the secretariat alone. */
export const TIERS = ["public", "signatory", "table", "secretariat"] as const;
export type Tier = (typeof TIERS)[number];

/** What this reader may see of a file: the secretary everything, a delegate all but the secretariat's own, others nothing but what is public. */
export function readableTiers(actor: Actor): Tier[] {
  if (actor.roles.includes("secretary")) return [...TIERS];
  if (actor.roles.includes("delegate")) return ["public", "signatory", "table"];
  return ["public"];
}
