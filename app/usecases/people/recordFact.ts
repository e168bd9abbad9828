import type { Actor } from "~/domain/access/actor";
import type { FactKind } from "~/domain/flags/kinds";
import type { PersonId } from "~/domain/ids";
import { done, type Result } from "~/domain/refusals";
import { insertFact, listDatedFacts } from "~db/queries/flags/flags";
import { lockPerson } from "~db/queries/people/people";
import type { Context } from "../context";
import { guarded } from "../guarded";

export interface FactEntry {
  personId: PersonId;
  kind: FactKind;
  /** ISO date. */
  onDate: string;
  /** What the desk saw; null when only said. */
  evidence: string | null;
}

/** A dated fact about a person. The same fact twice is one: a double click writes nothing more. */
export function recordFact(
  context: Context,
  actor: Actor,
  { personId, kind, onDate, evidence }: FactEntry,
): Promise<Result<object>> {
  return guarded(context, actor, {
    permission: "flag.write",
    lock: (trx) => lockPerson(trx, personId),
    event: () => ({ deed: "person.record_fact", noun: "person", recordId: personId, details: { kind } }),
    work: async ({ trx, at, alreadyDone }) => {
      const existing = await listDatedFacts(trx, personId);
      if (existing.some((fact) => fact.kind === kind && fact.onDate === onDate)) return alreadyDone({});
      await insertFact(trx, { personId, kind, onDate, evidence, recordedBy: actor.userId, recordedAt: at });
      return done({});
    },
  });
}
