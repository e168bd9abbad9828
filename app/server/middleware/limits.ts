import { RateLimiterMemory, RateLimiterPostgres, RateLimiterRes } from "rate-limiter-flexible";
import type { Pool } from "pg";

const QUARTER_HOUR = 15 * 60;
const HOUR = 60 * 60;

/** Tries allowed in a time, kept in the database so that a restart forgets none. */
const LIMITS = {
  /** Wrong passwords for one address of mail, from one address of the network. */
  signIn: { points: 8, duration: QUARTER_HOUR },
  /** Wrong passwords from one address of the network, whatever the mail. */
  signInNetwork: { points: 60, duration: QUARTER_HOUR },
  /** Wrong passwords for one address of mail from devices it was never signed in on, from anywhere. */
  signInAddress: { points: 20, duration: HOUR },
  /** Wrong codes of one user, from anywhere: of a million codes three are right at a time, so a day's tries find one in 11,000 days. */
  factorCode: { points: 6, duration: QUARTER_HOUR },
  factorDay: { points: 30, duration: 24 * HOUR },
  passwordReset: { points: 4, duration: HOUR },
  registration: { points: 10, duration: HOUR },
  application: { points: 30, duration: HOUR },
  statusLink: { points: 4, duration: HOUR },
  /** Votes of pages from one address of the network. */
  rating: { points: 40, duration: HOUR },
  /** Reports of adverts and of the site. */
  report: { points: 10, duration: HOUR },
  /** Alerts and reminders asked from one address of the network, and for one address of mail. */
  alert: { points: 30, duration: HOUR },
  alertAddress: { points: 10, duration: HOUR },
  /** Letters that visitors and members can have written to one address of mail: applications, registrations, invitations. */
  letterAddress: { points: 20, duration: HOUR },
  /** Invitations by one member. */
  invitation: { points: 30, duration: HOUR },
} as const;
export type LimitName = keyof typeof LIMITS;

/** What programs may ask in a time, by address of the network; counted in memory, for it costs nothing to forget. */
const QUOTAS = {
  api: { points: 300, duration: 60 },
  /** Sheets to print take a tenth of a second each to draw. */
  paper: { points: 40, duration: 60 },
  /** Words being typed: the script asks six times a second at most, and a class behind one address is thirty of them. */
  suggestion: { points: 300, duration: 10 },
} as const;
export type QuotaName = keyof typeof QUOTAS;

/** How much of a quota is left, for the headers of the answer. */
export interface Quota {
  allowed: boolean;
  limit: number;
  windowSeconds: number;
  remaining: number;
  resetSeconds: number;
}

export interface Limits {
  /** Counts one request of a program. */
  consume(name: QuotaName, key: string): Promise<Quota>;
  /** Counts one try; false when there have been too many. */
  allow(name: LimitName, key: string): Promise<boolean>;
  /** Forgets the tries, as after the right password. */
  reset(name: LimitName, key: string): Promise<void>;
}

export function createLimits(pool: Pool): Limits {
  const limiters = Object.fromEntries(
    Object.entries(LIMITS).map(([name, options]) => [
      name,
      new RateLimiterPostgres({
        storeClient: pool,
        storeType: "pool",
        tableName: "rate_limits",
        tableCreated: true,
        keyPrefix: name,
        clearExpiredByTimeout: false,
        ...options,
      }),
    ]),
  ) as Record<LimitName, RateLimiterPostgres>;
  const counters = Object.fromEntries(
    Object.entries(QUOTAS).map(([name, options]) => [name, new RateLimiterMemory({ keyPrefix: name, ...options })]),
  ) as Record<QuotaName, RateLimiterMemory>;
  return {
    async consume(name, key) {
      const { points: limit, duration: windowSeconds } = QUOTAS[name];
      const left = (answer: RateLimiterRes, allowed: boolean): Quota => ({
        allowed,
        limit,
        windowSeconds,
        remaining: answer.remainingPoints,
        resetSeconds: Math.ceil(answer.msBeforeNext / 1000),
      });
      try {
        return left(await counters[name].consume(key), true);
      } catch (answer) {
        if (answer instanceof RateLimiterRes) return left(answer, false);
        throw answer;
      }
    },
    async allow(name, key) {
      try {
        await limiters[name].consume(key.toLowerCase());
        return true;
      } catch (answer) {
        if (answer instanceof RateLimiterRes) return false;
        throw answer;
      }
    },
    async reset(name, key) {
      await limiters[name].delete(key.toLowerCase());
    },
  };
}
