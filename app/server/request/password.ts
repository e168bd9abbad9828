import { hash, verify } from "@node-rs/argon2";

/** Argon2id with the costs OWASP gives: 19 MiB, two passes, one lane. */
const COSTS = { memoryCost: 19_456, timeCost: 2, parallelism: 1 } as const;
/** Verified against when the address is unknown, so that both answers take the same time. */
const DUMMY_HASH = "$argon2id$v=19$m=19456,t=2,p=1$bm9ib2R5c2FsdG5vYm9keQ$7m5Nn8p5Rwz8nqM1xVnH0VbXg8kq6o9e2l0F2m7G2mE";

export const hashPassword = (password: string): Promise<string> => hash(password, COSTS);

/** False also for users without a password. */
export async function verifyPassword(passwordHash: string | null | undefined, password: string): Promise<boolean> {
  const matches = await verify(passwordHash ?? DUMMY_HASH, password).catch(() => false);
  return matches && passwordHash != null;
}
