import { RateLimiterPostgres, RateLimiterRes } from "rate-limiter-flexible";
import type { Pool } from "pg";

const QUARTER_HOUR = 15 * 60;
const HOUR = 60 * 60;

/** Tries allowed in a time, kept in the database so that a restart forgets none. */
const LIMITS = {
  /** Wrong passwords for one address of mail, from one address of the network. */
  signIn: { points: 8, duration: QUARTER_HOUR },
  /** Wrong passwords from one address of the network, whatever the mail. */
  signInNetwork: { points: 60, duration: QUARTER_HOUR },
  passwordReset: { points: 4, duration: HOUR },
  registration: { points: 10, duration: HOUR },
  application: { points: 30, duration: HOUR },
  statusLink: { points: 4, duration: HOUR },
  /** Alerts and reminders asked from one address of the network, and for one address of mail. */
  alert: { points: 30, duration: HOUR },
  alertAddress: { points: 10, duration: HOUR },
} as const;
export type LimitName = keyof typeof LIMITS;

export interface Limits {
  /** Counts one try; false when there have been too many. */
  allow(name: LimitName, key: string): Promise<boolean>;
  /** Forgets the tries, as after the right password. */
  forgive(name: LimitName, key: string): Promise<void>;
}

export function createLimits(pool: Pool): Limits {
  const limiters = Object.fromEntries(
    Object.entries(LIMITS).map(([name, options]) => [
      name,
      new RateLimiterPostgres({ storeClient: pool, storeType: "pool", tableName: "rate_limits", tableCreated: true, keyPrefix: name, clearExpiredByTimeout: false, ...options }),
    ]),
  ) as Record<LimitName, RateLimiterPostgres>;
  return {
    async allow(name, key) {
      try {
        await limiters[name].consume(key.toLowerCase());
        return true;
      } catch (answer) {
        if (answer instanceof RateLimiterRes) return false;
        throw answer;
      }
    },
    async forgive(name, key) {
      await limiters[name].delete(key.toLowerCase());
    },
  };
}
