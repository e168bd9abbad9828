import { DEMO_ACCOUNTS, DEMO_PASSWORD } from "~/domain/access/demoAccounts";
import type { Role } from "~/domain/access/roles";
import type { UserId } from "~/domain/ids";
import { hashPassword } from "~/server/request/password";
import type { WriteDb } from "~db/client";
import { insertMembership } from "~db/queries/organisations/organisations";
import { insertUser } from "~db/queries/accounts/users";
import { SIGNATORIES } from "~db/seed/demo/signatories";
import type { DemoOrganisation } from "./organisations";

/** The organisation the demonstration member belongs to. */
const MEMBER_OF = "pontefinto";

export type DemoUsers = Record<Exclude<Role, "partner">, UserId> & { seeker: UserId };

/** The accounts shown on the sign-in page, and the signatories with the delegate among them. */
export async function fillAccounts(
  trx: WriteDb,
  { organisations, now }: { organisations: readonly DemoOrganisation[]; now: Date },
): Promise<DemoUsers> {
  const passwordHash = await hashPassword(DEMO_PASSWORD);
  const users = {} as DemoUsers;
  for (const { email, name, role } of DEMO_ACCOUNTS) {
    const id = await insertUser(trx, { email, name, passwordHash, roles: [role], confirmedAt: now });
    if (!id) throw new Error(`The demonstration account ${email} is already there.`);
    users[role] = id;
  }
  const own = organisations.find(({ key }) => key === MEMBER_OF);
  if (own) await insertMembership(trx, own.id, users.member);
  await trx
    .insertInto("signatories")
    .values(SIGNATORIES.map(({ name }) => ({ name, demo: true })))
    .execute();
  const seat = await trx.selectFrom("signatories").select("id").orderBy("name").limit(1).executeTakeFirstOrThrow();
  await trx.insertInto("delegates").values({ signatoryId: seat.id, userId: users.delegate }).execute();
  return users;
}
