import { createHash, randomBytes } from "node:crypto";
import { VISITOR, type SignedIn } from "~/domain/access/actor";
import type { Role } from "~/domain/access/roles";
import { hashPassword } from "~/server/request/password";
import type { Context } from "~/usecases/context";
import { insertSession } from "~db/queries/accounts/sessions";
import { insertUser } from "~db/queries/accounts/users";
import { enrolledApp } from "./secondFactor";

const HOUR_MS = 3_600_000;
export const STAFF_PASSWORD = "una frase di prova lunga";

/** A user of the staff who is no account of the demonstration. */
export async function insertStaff({ db }: Context, roles: readonly Role[]): Promise<SignedIn & { email: string }> {
  const email = `${randomBytes(8).toString("hex")}@personale.invalid`;
  const name = `Personale ${email.slice(0, 4)}`;
  const passwordHash = await hashPassword(STAFF_PASSWORD);
  const userId = await db.transaction().execute((trx) => insertUser(trx, { email, name, passwordHash, roles }));
  if (!userId) throw new Error("user not inserted");
  return { ...VISITOR, userId, name, email, roles };
}

/** How a session can be there and open nothing: the password alone, a factor not shown, over, taken away. */
export const CLOSED_STATES = [
  "no factor yet",
  "factor pending",
  "unused for eight hours",
  "sixteen hours old",
  "ended elsewhere",
  "factor lost",
  "user disabled",
  "never begun",
] as const;
export type SessionState = (typeof CLOSED_STATES)[number] | "whole";

/** A session of a new user with this role in this state; the cookie that carries it. */
export async function insertStaffSession(context: Context, role: Role, state: SessionState): Promise<string> {
  const actor = await insertStaff(context, [role]);
  if (state !== "no factor yet") await enrolledApp(context, actor);
  const { db } = context;
  const now = context.now();
  const id = randomBytes(25).toString("hex");
  const hash = createHash("sha256").update(id).digest("hex");
  const ago = (hours: number) => new Date(now.getTime() - hours * HOUR_MS);
  if (state !== "never begun")
    await insertSession(db, {
      id: hash,
      userId: actor.userId,
      at: now,
      expiresAt: new Date(now.getTime() + HOUR_MS),
      factorAt: state === "no factor yet" || state === "factor pending" ? null : now,
      browser: null,
      system: null,
    });
  const row = db.updateTable("sessions").where("id", "=", hash);
  if (state === "unused for eight hours") await row.set({ createdAt: ago(9), lastUsedAt: ago(8) }).execute();
  if (state === "sixteen hours old") await row.set({ createdAt: ago(16), lastUsedAt: ago(0) }).execute();
  if (state === "ended elsewhere") await db.deleteFrom("sessions").where("id", "=", hash).execute();
  if (state === "factor lost") {
    await db.deleteFrom("secondFactors").where("userId", "=", actor.userId).execute();
    await row.set({ factorAt: null }).execute();
  }
  if (state === "user disabled")
    await db.updateTable("users").set({ disabledAt: now }).where("id", "=", actor.userId).execute();
  return `sid=${id}`;
}
