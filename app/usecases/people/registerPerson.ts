import type { Actor } from "~/domain/access/actor";
import type { PersonId } from "~/domain/ids";
import type { PersonEntry } from "~/domain/people/fields";
import { nameKey } from "~/domain/people/nameKey";
import { phoneKey } from "~/domain/people/phoneKey";
import { done, refuse, type Result } from "~/domain/refusals";
import type { Db } from "~db/client";
import { insertPerson, lockRegistration } from "~db/queries/people/people";
import { findDuplicates, type LookAlike } from "~db/queries/people/peopleLists";
import type { Context } from "../context";
import { guarded } from "../guarded";
import { encryptTaxCode, taxCodeKey } from "./encryptTaxCode";

export interface Registration {
  entry: PersonEntry;
  /** Why the look-alikes shown are other people; null the first time. */
  evenSo: string | null;
  /** The look-alikes the operator was shown: somebody registered since must be shown too. */
  shown?: readonly PersonId[];
}

/** `already_known` comes with whom the person looks like. The same tax code is the same person: no reason passes. */
export type Registered = Result<{ id: PersonId }> | { ok: false; refusal: "already_known"; lookAlikes: LookAlike[] };

/** A new person at the desk, unless somebody like them is already there. */
export async function registerPerson(
  context: Context,
  actor: Actor,
  { evenSo, entry, shown = [] }: Registration,
): Promise<Registered> {
  const registered = await guarded<Actor, { id: PersonId }>(context, actor, {
    permission: "person.write",
    work: async ({ trx, at, register }) => {
      await lockRegistration(trx);
      const lookAlikes = await lookAlikesOf(trx, context, actor, entry);
      const same = lookAlikes.some(({ grounds }) => grounds.includes("tax_code"));
      const unseen = lookAlikes.some(({ id }) => !shown.includes(id));
      if (lookAlikes.length > 0 && (same || unseen || !evenSo)) return refuse("already_known");
      const { taxCode, ...fields } = entry;
      const sealed = taxCode === null ? null : encryptTaxCode(context.secretKey, taxCode);
      const id = await insertPerson(trx, { fields, taxCode: sealed, createdBy: actor.userId, createdAt: at });
      if (!id) return refuse("already_known");
      const details = lookAlikes.length > 0 ? { not: lookAlikes.map((person) => person.id), reason: evenSo } : {};
      register({ deed: "person.register", noun: "person", recordId: id, details });
      return done({ id });
    },
  });
  if (registered.ok || registered.refusal !== "already_known") return registered;
  // The refusal undid the line that says who was read, so they are read again to be shown.
  return { ok: false, refusal: "already_known", lookAlikes: await lookAlikesOf(context.db, context, actor, entry) };
}

function lookAlikesOf(
  db: Db,
  { secretKey, now }: Context,
  actor: Actor,
  { taxCode, email, phone, givenName, familyName, birthDate }: PersonEntry,
): Promise<LookAlike[]> {
  const likeness = {
    taxCodeKey: taxCode === null ? null : taxCodeKey(secretKey, taxCode),
    email,
    birthDate,
    phoneKey: phoneKey(phone),
    nameKey: nameKey(givenName, familyName),
  };
  return findDuplicates(db, likeness, { actor, at: now(), purpose: "intake" });
}
