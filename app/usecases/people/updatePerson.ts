import type { Actor } from "~/domain/access/actor";
import type { PersonId } from "~/domain/ids";
import type { PersonEntry } from "~/domain/people/fields";
import { done, refuse, type Result } from "~/domain/refusals";
import { lockPerson, lockRegistration, setPerson } from "~db/queries/people/people";
import { findPersonByTaxCodeKey } from "~db/queries/people/peopleLists";
import type { Context } from "../context";
import { guarded } from "../guarded";
import { encryptTaxCode } from "./encryptTaxCode";

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
  return guarded(context, actor, {
    permission: "person.write",
    lock: async (trx) => {
      await lockRegistration(trx);
      return lockPerson(trx, id);
    },
    event: () => ({ deed: "person.update", noun: "person", recordId: id }),
    work: async ({ trx, at }, person) => {
      if (person.version !== version) return refuse("changed_meanwhile");
      const { taxCode, ...fields } = entry;
      const sealed = taxCode === null ? null : encryptTaxCode(context.secretKey, taxCode);
      const holder = sealed && (await findPersonByTaxCodeKey(trx, sealed.taxCodeKey));
      if (holder && holder.id !== id) return refuse("already_known");
      await setPerson(trx, id, { fields, taxCode: sealed, at });
      return done({ id });
    },
  });
}
