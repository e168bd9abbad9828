import { createHash } from "node:crypto";
import { Lucia, TimeSpan, type Adapter } from "lucia";
import type { Db } from "~db/client";
import {
  deleteSession,
  deleteSessions,
  findSessionActor,
  insertSession,
  setSessionUsed,
} from "~db/queries/accounts/sessions";
import { VISITOR, type Actor, type SignedIn } from "~/domain/access/actor";
import { readDevice } from "~/domain/accounts/device";
import { missingFactor, type MissingFactor } from "~/domain/accounts/secondFactor";
import { sessionEnd, sessionLife } from "~/domain/accounts/sessionLife";
import type { UserId as Id } from "~/domain/ids";

declare module "lucia" {
  interface Register {
    Lucia: Lucia;
    UserId: Id;
    DatabaseUserAttributes: { found: LiveSession };
    DatabaseSessionAttributes: { begun: BegunSession };
  }
}

/** How somebody came in, beside a password. */
export interface SignedInBy {
  /** When a second factor was shown already. */
  factorAt?: Date | null;
  provider?: string | null;
  providerSubject?: string | null;
}

interface BegunSession extends SignedInBy {
  request: Request;
}

/** A session that has not ended: who it is, and what it lacks before it opens anything. */
interface LiveSession {
  id: string;
  actor: SignedIn;
  missing: MissingFactor;
  factorAt: Date | null;
  createdAt: Date;
  lastUsedAt: Date;
}

/** Somebody whose password was right and who has not shown the second factor: nobody, but for the pages that ask for it. */
export interface PendingSession {
  id: string;
  actor: SignedIn;
  missing: Exclude<MissingFactor, null>;
}

interface Options {
  /** Send the cookie over HTTPS only. */
  secure: boolean;
  demo?: boolean;
  now?: () => Date;
}

/** Uses of a session are written down this far apart, in milliseconds. */
const USE_MS = 60_000;
/** Browsers keep no cookie longer. When the session ends is decided here, not by the cookie. */
const COOKIE_DAYS = 180;
/** Lucia asks whether a session is over by the machine's clock; ours was asked before, and said no. */
const NOT_OVER = new Date(8.64e15);

const hash = (id: string) => createHash("sha256").update(id).digest("hex");

/** Lucia's sessions over our own tables: ids are hashed at rest, and the actor comes with the session in one query. */
function adapterFor(db: Db, { demo = false, now = () => new Date() }: Options): Adapter {
  async function findLive(id: string): Promise<LiveSession | null> {
    const row = await findSessionActor(db, id);
    if (!row) return null;
    const { actor, session } = row;
    const { hasFactor, factorRequired: required, factorAt, createdAt, lastUsedAt } = session;
    const missing = missingFactor({ ...actor, demo, required, hasFactor, factorAt });
    const over = sessionEnd(session, sessionLife({ roles: actor.roles, pending: missing !== null })) <= now();
    return over ? null : { id, actor, missing, factorAt, createdAt, lastUsedAt };
  }
  return {
    async getSessionAndUser(id) {
      const found = await findLive(hash(id));
      if (!found) return [null, null];
      const { userId } = found.actor;
      return [
        { id, userId, expiresAt: NOT_OVER, attributes: { begun: {} as BegunSession } },
        { id: userId, attributes: { found } },
      ];
    },
    async setSession({ id, userId, attributes: { begun } }) {
      const at = now();
      // The life of its roles is read with it at every request; this only says when its row may be thrown away.
      const expiresAt = new Date(at.getTime() + COOKIE_DAYS * 86_400_000);
      const { request, factorAt = null, ...by } = begun;
      const device = readDevice(request.headers.get("user-agent"));
      await insertSession(db, { id: hash(id), userId, at, expiresAt, factorAt, ...by, ...device });
      const found = await findLive(hash(id));
      if (found) await setSessionUsed(db, hash(id), { at, expiresAt: endOf(found, at) });
    },
    async deleteSession(id) {
      const found = await findSessionActor(db, hash(id));
      if (found) await deleteSession(db, { id: hash(id), userId: found.actor.userId });
    },
    async deleteUserSessions(userId) {
      await deleteSessions(db, userId);
    },
    getUserSessions: () => Promise.resolve([]),
    updateSessionExpiration: () => Promise.resolve(),
    deleteExpiredSessions: () => Promise.resolve(),
  };
}

/** When a session used at this moment ends if it is not used again. */
function endOf({ actor, missing, createdAt }: LiveSession, at: Date): Date {
  return sessionEnd({ createdAt, lastUsedAt: at }, sessionLife({ roles: actor.roles, pending: missing !== null }));
}

export interface Sessions {
  /** The actor the cookie speaks for; a visitor when it is missing, unknown, over, or still lacks its second factor. */
  findActor(request: Request): Promise<Actor>;
  /** The session that lacks a second factor, for the pages that ask for it. */
  findPending(request: Request): Promise<PendingSession | null>;
  /** Set-Cookie of a new session, and what it lacks of a second factor; signing in ends the session the visitor came with. */
  begin(userId: Id, request: Request, by?: SignedInBy): Promise<{ cookie: string; missing: MissingFactor }>;
  /** Under which name the session of this request is kept; null without one. */
  nameOf(request: Request): string | null;
  /** Set-Cookie that removes the cookie; the session is deleted. */
  end(request: Request): Promise<string>;
  /** Signs a user out everywhere, as after a new password. */
  endAll(userId: Id): Promise<void>;
}

/** The one file that knows Lucia. */
export function createSessions(db: Db, options: Options): Sessions {
  const { secure, now = () => new Date() } = options;
  const lucia = new Lucia(adapterFor(db, options), {
    // Zero: nothing is prolonged by Lucia, which knows one life for all.
    sessionExpiresIn: new TimeSpan(0, "s"),
    sessionCookie: { name: secure ? "__Host-sid" : "sid", attributes: { secure, sameSite: "lax", path: "/" } },
    getUserAttributes: ({ found }) => ({ found }),
  });
  const idIn = (request: Request) => {
    try {
      return lucia.readSessionCookie(request.headers.get("cookie") ?? "");
    } catch {
      return null; // a cookie nobody here wrote: "%E0%" cannot be decoded
    }
  };
  const findLive = async (id: string): Promise<LiveSession | null> => {
    const { user } = await lucia.validateSession(id);
    return user ? (user as unknown as { found: LiveSession }).found : null;
  };
  const findUsed = async (request: Request): Promise<LiveSession | null> => {
    const id = idIn(request);
    const found = id ? await findLive(id) : null;
    if (!found) return null;
    const at = now();
    if (at.getTime() - found.lastUsedAt.getTime() >= USE_MS)
      await setSessionUsed(db, found.id, { at, expiresAt: endOf(found, at) });
    return found;
  };
  return {
    async findActor(request) {
      const found = await findUsed(request);
      return found && found.missing === null ? found.actor : VISITOR;
    },
    async findPending(request) {
      const id = idIn(request);
      const found = id ? await findLive(id) : null;
      return found?.missing ? { id: found.id, actor: found.actor, missing: found.missing } : null;
    },
    async begin(userId, request, by = {}) {
      const old = idIn(request);
      if (old) await lucia.invalidateSession(old);
      const { id } = await lucia.createSession(userId, { begun: { request, ...by } });
      const cookie = lucia.createSessionCookie(id);
      cookie.attributes.maxAge = COOKIE_DAYS * 86_400;
      return { cookie: cookie.serialize(), missing: (await findLive(id))?.missing ?? null };
    },
    nameOf(request) {
      const id = idIn(request);
      return id ? hash(id) : null;
    },
    async end(request) {
      const id = idIn(request);
      if (id) await lucia.invalidateSession(id);
      return lucia.createBlankSessionCookie().serialize();
    },
    endAll: (userId) => lucia.invalidateUserSessions(userId),
  };
}
