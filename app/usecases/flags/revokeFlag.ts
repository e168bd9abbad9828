import type { Actor } from "~/domain/access/actor";
import type { FlagId, PersonId } from "~/domain/ids";
import { done, refuse, type Result } from "~/domain/refusals";
import { lockFlag, setFlagRevoked } from "~db/queries/flags/flags";
import type { Context } from "../context";
import { guarded } from "../guarded";

/** Takes a flag away before its term, with the reason. It stays in the person's history. */
export function revokeFlag(
  context: Context,
  actor: Actor,
  { personId, flagId, reason }: { personId: PersonId; flagId: FlagId; reason: string },
): Promise<Result<object>> {
  return guarded(context, actor, {
    permission: "flag.write",
    lock: (trx) => lockFlag(trx, flagId),
    event: (_, { kind }) => ({
      deed: "flag.revoke",
      noun: "person",
      recordId: personId,
      details: { flag: flagId, kind },
    }),
    work: async ({ trx, at, alreadyDone }, flag) => {
      if (flag.personId !== personId) return refuse("not_found");
      if (reason.trim() === "") return refuse("reason_needed");
      if (flag.revokedAt) return alreadyDone({});
      await setFlagRevoked(trx, flagId, { at, by: actor.userId, reason });
      return done({});
    },
  });
}
