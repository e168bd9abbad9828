import type { Role } from "~/domain/access/roles";

const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;

/** How long a session lasts, in milliseconds: without being used, and however much it is used. */
export interface SessionLife {
  idleMs: number;
  totalMs: number;
}

export const STAFF_ROLES: readonly Role[] = ["operator", "partner", "delegate", "secretary", "admin"];

const STAFF: SessionLife = { idleMs: 8 * HOUR_MS, totalMs: 16 * HOUR_MS };
const MEMBER: SessionLife = { idleMs: 14 * DAY_MS, totalMs: 60 * DAY_MS };
const SEEKER: SessionLife = { idleMs: 30 * DAY_MS, totalMs: 180 * DAY_MS };
/** Long enough to install an app on the telephone at the first sign-in. */
const PENDING: SessionLife = { idleMs: HOUR_MS / 2, totalMs: HOUR_MS / 2 };

/** The strictest of the roles decides: who reads other people's files is signed out first. */
export function sessionLife({ roles, pending }: { roles: readonly Role[]; pending: boolean }): SessionLife {
  if (pending) return PENDING;
  if (roles.some((role) => STAFF_ROLES.includes(role))) return STAFF;
  return roles.length === 1 && roles[0] === "seeker" ? SEEKER : MEMBER;
}

/** When a session ends if nobody uses it again. */
export function sessionEnd(session: { createdAt: Date; lastUsedAt: Date }, life: SessionLife): Date {
  return new Date(Math.min(session.lastUsedAt.getTime() + life.idleMs, session.createdAt.getTime() + life.totalMs));
}
