import type { Actor } from "~/domain/access/actor";
import { can } from "~/domain/access/can";
import type { PersonId } from "~/domain/ids";
import type { PersonEntry } from "~/domain/people/fields";
import { done, refuse, type Result } from "~/domain/refusals";
import { inTransaction, type Context } from "~/usecases/context";
import { encryptTaxCode } from "./encryptTaxCode";
import { insertAudit } from "~db/queries/audit/audit";
import { lockPerson, lockRegistration, setPerson } from "~db/queries/people/people";
import { findPersonByTaxCodeKey } from "~db/queries/people/peopleLists";

export interface PersonChange {
  id: PersonId;
  /** The version the form was made from. */
  version: number;
  /** A tax code left empty keeps the one there is. */
  entry: PersonEntry;
}

/** Writes the file again, unless somebody wrote it meanwhile. */
export function updatePerson(
  context: Context,
  actor: Actor,
  { id, version, entry }: PersonChange,
): Promise<Result<{ id: PersonId }>> {
  if (!can(actor, "person.write")) return Promise.resolve(refuse("not_found"));
  const at = context.now();
  return inTransaction<Result<{ id: PersonId }>>(context, async (trx) => {
    await lockRegistration(trx);
    const person = await lockPerson(trx, id);
    if (!person) return refuse("not_found");
    if (person.version !== version) return refuse("changed_meanwhile");
    const { taxCode, ...fields } = entry;
    const sealed = taxCode === null ? null : encryptTaxCode(context.secretKey, taxCode);
    const holder = sealed && (await findPersonByTaxCodeKey(trx, sealed.taxCodeKey));
    if (holder && holder.id !== id) return refuse("already_known");
    await setPerson(trx, id, { fields, taxCode: sealed, at });
    await insertAudit(trx, { at, actor, deed: "person.update", noun: "person", recordId: id });
    return done({ id });
  });
}
