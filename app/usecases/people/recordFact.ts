import type { Actor } from "~/domain/access/actor";
import { can } from "~/domain/access/can";
import type { FactKind } from "~/domain/flags/kinds";
import type { PersonId } from "~/domain/ids";
import { done, refuse, type Result } from "~/domain/refusals";
import { inTransaction, type Context } from "~/usecases/context";
import { insertAudit } from "~db/queries/audit/audit";
import { insertFact, listDatedFacts } from "~db/queries/flags/flags";
import { lockPerson } from "~db/queries/people/people";

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
  if (!can(actor, "flag.write")) return Promise.resolve(refuse("not_found"));
  const at = context.now();
  return inTransaction<Result<object>>(context, async (trx) => {
    if (!(await lockPerson(trx, personId))) return refuse("not_found");
    const existing = await listDatedFacts(trx, personId);
    if (existing.some((fact) => fact.kind === kind && fact.onDate === onDate)) return done({});
    await insertFact(trx, { personId, kind, onDate, evidence, recordedBy: actor.userId, recordedAt: at });
    await insertAudit(trx, {
      at,
      actor,
      deed: "person.record_fact",
      noun: "person",
      recordId: personId,
      details: { kind },
    });
    return done({});
  });
}
