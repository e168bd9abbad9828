import { createHash } from "node:crypto";
import { Lucia, TimeSpan, type Adapter } from "lucia";
import type { Db } from "~db/client";
import { findSessionActor } from "~db/queries/accounts/users";
import { VISITOR, type Actor, type SignedIn } from "~/domain/access/actor";
import type { UserId as Id } from "~/domain/ids";

declare module "lucia" {
  interface Register {
    Lucia: Lucia;
    UserId: Id;
    DatabaseUserAttributes: { actor: SignedIn };
  }
}

const hash = (id: string) => createHash("sha256").update(id).digest("hex");

/** Lucia's sessions over our own tables: ids are hashed at rest and the actor comes with the session in one query. */
function adapterFor(db: Db): Adapter {
  return {
    async getSessionAndUser(id) {
      const session = await findSessionActor(db, hash(id));
      if (!session) return [null, null];
      const { actor, expiresAt } = session;
      return [
        { id, userId: actor.userId, expiresAt, attributes: {} },
        { id: actor.userId, attributes: { actor } },
      ];
    },
    async getUserSessions(userId) {
      const rows = await db
        .selectFrom("sessions")
        .select(["id", "userId", "expiresAt"])
        .where("userId", "=", userId)
        .execute();
      return rows.map((row) => ({ ...row, attributes: {} }));
    },
    async setSession({ id, userId, expiresAt }) {
      await db
        .insertInto("sessions")
        .values({ id: hash(id), userId, expiresAt })
        .execute();
    },
    async updateSessionExpiration(id, expiresAt) {
      await db.updateTable("sessions").set({ expiresAt }).where("id", "=", hash(id)).execute();
    },
    async deleteSession(id) {
      await db.deleteFrom("sessions").where("id", "=", hash(id)).execute();
    },
    async deleteUserSessions(userId) {
      await db.deleteFrom("sessions").where("userId", "=", userId).execute();
    },
    async deleteExpiredSessions() {
      await db.deleteFrom("sessions").where("expiresAt", "<=", new Date()).execute();
    },
  };
}

export interface Sessions {
  /**
   * The actor the cookie speaks for; a visitor when it is missing, unknown or over. A session in the second half of its
   * time is prolonged, and its cookie with it: `onProlonged` gets the Set-Cookie the answer must carry.
   */
  findActor(request: Request, onProlonged?: (cookie: string) => void): Promise<Actor>;
  /** Set-Cookie of a new session; signing in ends the session the visitor came with. */
  begin(userId: Id, request: Request): Promise<string>;
  /** Set-Cookie that removes the cookie; the session is deleted. */
  end(request: Request): Promise<string>;
  /** Signs a user out everywhere, as after a new password. */
  endAll(userId: Id): Promise<void>;
  deleteExpired(): Promise<void>;
}

/** The one file that knows Lucia. `secure`: send the cookie over HTTPS only. */
export function createSessions(db: Db, { secure }: { secure: boolean }): Sessions {
  const lucia = new Lucia(adapterFor(db), {
    sessionExpiresIn: new TimeSpan(14, "d"),
    sessionCookie: { name: secure ? "__Host-sid" : "sid", attributes: { secure, sameSite: "lax", path: "/" } },
    getUserAttributes: ({ actor }) => ({ actor }),
  });
  const idIn = (request: Request) => {
    try {
      return lucia.readSessionCookie(request.headers.get("cookie") ?? "");
    } catch {
      return null; // a cookie nobody here wrote: "%E0%" cannot be decoded
    }
  };
  return {
    async findActor(request, onProlonged) {
      const id = idIn(request);
      if (!id) return VISITOR;
      const { user, session } = await lucia.validateSession(id);
      if (session?.fresh) onProlonged?.(lucia.createSessionCookie(session.id).serialize());
      return user ? (user as unknown as { actor: SignedIn }).actor : VISITOR;
    },
    async begin(userId, request) {
      const old = idIn(request);
      if (old) await lucia.invalidateSession(old);
      const session = await lucia.createSession(userId, {});
      return lucia.createSessionCookie(session.id).serialize();
    },
    async end(request) {
      const id = idIn(request);
      if (id) await lucia.invalidateSession(id);
      return lucia.createBlankSessionCookie().serialize();
    },
    endAll: (userId) => lucia.invalidateUserSessions(userId),
    deleteExpired: () => lucia.deleteExpiredSessions(),
  };
}
