import type { Actor } from "~/domain/access/actor";
import { flagExpiry } from "~/domain/flags/expiry";
import { basisOf, DESK_ONLY_KINDS, type ReservedRoute } from "~/domain/flags/forms";
import type { FlagKindKey } from "~/domain/flags/kinds";
import type { CrisisId, PersonId } from "~/domain/ids";
import { done, refuse, type Result } from "~/domain/refusals";
import { dayInRome } from "~/text/format";
import { insertFlag, setExpiredFlagRevoked } from "~db/queries/flags/flags";
import { lockPerson } from "~db/queries/people/people";
import type { Context } from "../context";
import { guarded } from "../guarded";

export interface FlagEntry {
  personId: PersonId;
  kind: FlagKindKey;
  /** For `reserved_route`: which list of L. 68/1999. */
  route: ReservedRoute | null;
  /** What the operator saw: never a diagnosis, never a percentage. */
  evidence: string;
  /** ISO date; null takes the usual term of the kind. */
  expiresOn: string | null;
  crisisId?: CrisisId | null;
}

/** A flag that only the desk can set. What facts can prove is confirmed instead. */
export function setFlag(context: Context, actor: Actor, entry: FlagEntry): Promise<Result<object>> {
  const { personId, kind, route, evidence, crisisId = null } = entry;
  return guarded(context, actor, {
    permission: "flag.write",
    lock: (trx) => lockPerson(trx, personId),
    work: async ({ trx, at, register }) => {
      const today = dayInRome(at);
      const expiresOn = flagExpiry(kind, today, entry.expiresOn);
      if (!DESK_ONLY_KINDS.includes(kind) || expiresOn === null) return refuse("wrong_state");
      if (evidence.trim() === "") return refuse("reason_needed");
      await setExpiredFlagRevoked(trx, {
        personId,
        kind,
        today,
        at,
        by: actor.userId,
        reason: "Termine scaduto, rinnovata",
      });
      const id = await insertFlag(trx, {
        personId,
        kind,
        basis: basisOf(kind, route),
        evidence,
        computed: false,
        crisisId,
        setBy: actor.userId,
        setAt: at,
        expiresOn,
      });
      if (!id) return refuse("already_done");
      register({
        deed: "flag.set",
        noun: "person",
        recordId: personId,
        details: { flag: id, kind, expiresOn },
      });
      return done({});
    },
  });
}
