import type { Actor } from "~/domain/access/actor";
import { computeFlags } from "~/domain/flags/computeFlags";
import { flagExpiry } from "~/domain/flags/expiry";
import type { FlagKindKey } from "~/domain/flags/kinds";
import type { PersonId } from "~/domain/ids";
import { done, refuse, type Result } from "~/domain/refusals";
import { dayInRome } from "~/text/format";
import { describeEvidence } from "~/text/flags/describeEvidence";
import { wordsFor } from "~/text/words";
import { insertFlag, listDatedFacts, setExpiredFlagRevoked } from "~db/queries/flags/flags";
import { lockPerson } from "~db/queries/people/people";
import type { Context } from "../context";
import { guarded } from "../guarded";

export interface Confirmation {
  personId: PersonId;
  kind: FlagKindKey;
  /** What the operator saw, beside what the facts say. */
  note: string | null;
  /** ISO date; null takes the usual term of the kind. */
  expiresOn: string | null;
}

/** Confirms a proposed flag: it must still follow from the facts at this moment. A flag whose term is over is renewed. */
export function confirmFlag(
  context: Context,
  actor: Actor,
  { personId, kind, note, expiresOn }: Confirmation,
): Promise<Result<object>> {
  return guarded(context, actor, {
    permission: "flag.write",
    lock: (trx) => lockPerson(trx, personId),
    work: async ({ trx, at, register }, person) => {
      const today = dayInRome(at);
      const facts = await listDatedFacts(trx, personId);
      const proposed = computeFlags({
        facts,
        birthDate: person.birthDate,
        educationLevel: person.educationLevel,
        today,
      }).find((flag) => flag.kind === kind);
      const expires = flagExpiry(kind, today, expiresOn);
      if (!proposed || expires === null) return refuse("wrong_state");
      await setExpiredFlagRevoked(trx, {
        personId,
        kind,
        today,
        at,
        by: actor.userId,
        reason: "Termine scaduto, rinnovata",
      });
      const evidence = [describeEvidence(wordsFor("it"), proposed.evidence), note].filter(Boolean).join(". ");
      const id = await insertFlag(trx, {
        personId,
        kind,
        basis: proposed.basis,
        evidence,
        computed: true,
        setBy: actor.userId,
        setAt: at,
        expiresOn: expires,
      });
      if (!id) return refuse("already_done");
      register({
        deed: "flag.confirm",
        noun: "person",
        recordId: personId,
        details: { flag: id, kind, expiresOn: expires },
      });
      return done({});
    },
  });
}
