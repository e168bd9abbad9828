import type { Actor } from "~/domain/access/actor";
import { TIERS, type Tier } from "./stages";

/** What this reader may see of a file: the secretary everything, a delegate all but the secretariat's own, others nothing but what is public. */
export function readableTiers(actor: Actor): Tier[] {
  if (actor.roles.includes("secretary")) return [...TIERS];
  if (actor.roles.includes("delegate")) return ["public", "signatory", "table"];
  return ["public"];
}
