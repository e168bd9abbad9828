import type { SignedIn } from "~/domain/access/actor";
import type { ReadDb } from "~db/client";
import { findUserByEmail } from "~db/queries/accounts/users";

/** Is this the address the signed-in user has proven to read? */
export async function isProvenAddress(db: ReadDb, actor: SignedIn, email: string): Promise<boolean> {
  if (actor.email?.toLowerCase() !== email.toLowerCase()) return false;
  const user = await findUserByEmail(db, email);
  return user?.id === actor.userId && user.emailConfirmedAt !== null;
}
