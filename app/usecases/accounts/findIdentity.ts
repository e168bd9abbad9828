import type { ProviderSettings } from "~/domain/accounts/identityProviders";
import type { UserId } from "~/domain/ids";
import { findCitizenByTaxCode, findStaffByTaxCode } from "~db/queries/accounts/identities";
import type { Context } from "../context";
import { taxCodeKey } from "../people/encryptTaxCode";

/**
 * The user somebody recognised elsewhere already is here, by the keyed index of their tax code. Nobody is made, no role
 * is given: whatever else a provider says of them is not read.
 */
export async function findIdentity(
  { db, secretKey }: Pick<Context, "db" | "secretKey">,
  { taxCode, audience }: { taxCode: string | null; audience: ProviderSettings["audience"] },
): Promise<UserId | null> {
  if (taxCode === null) return null;
  const key = taxCodeKey(secretKey, taxCode);
  const user = audience === "citizens" ? await findCitizenByTaxCode(db, key) : await findStaffByTaxCode(db, key);
  return user?.id ?? null;
}
