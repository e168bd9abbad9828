import { CamelCasePlugin, Kysely, PostgresDialect, type Transaction } from "kysely";
import pg from "pg";
import type { Database } from "./schema";

export type Db = Kysely<Database>;
/** What a read needs: a pool or a transaction, but nothing that could write. */
export type ReadDb = Pick<Kysely<Database>, "selectFrom" | "with" | "fn" | "getExecutor">;
/** What a write needs: passing a pool is a type error. */
export type WriteDb = Transaction<Database>;

const DATE = 1082;
const INT8 = 20;
const NUMERIC = 1700;

/** Dates stay text (a day must not shift with the server's clock zone); counts and sums are numbers. */
function typeParser(oid: number, format?: "text" | "binary"): (value: string) => unknown {
  if (oid === DATE) return (value) => value;
  if (oid === INT8 || oid === NUMERIC) return Number;
  return pg.types.getTypeParser(oid, format as "text") as (value: string) => unknown;
}

interface DatabaseOptions {
  max?: number;
  /** False ends what waits or works too long: for the pool that serves visitors. */
  patient?: boolean;
  onError?: (error: Error) => void;
}

/**
 * Opens a pool on a PostgreSQL (15 or later). `onError` hears of connections lost while idle,
 * for instance at a restart of the database: the pool opens new ones by itself.
 */
export function openDatabase(
  url: string,
  { max = 10, patient = true, onError = () => {} }: DatabaseOptions = {},
): { db: Db; pool: pg.Pool } {
  const pool = new pg.Pool({
    connectionString: withOptions(url, patient ? QUICK_START : [...QUICK_START, ...IMPATIENT]),
    max,
    types: { getTypeParser: typeParser as typeof pg.types.getTypeParser },
    connectionTimeoutMillis: 5_000,
  });
  pool.on("error", onError);
  pool.on("connect", (client) => client.on("error", onError));
  const db = new Kysely<Database>({
    dialect: new PostgresDialect({ pool }),
    plugins: [new CamelCasePlugin({ maintainNestedObjectKeys: true })],
  });
  return { db, pool };
}

/**
 * Many small questions: compiling one takes longer than answering it (pickers on Debian's PostgreSQL: the slowest 5 %
 * 88 ms, without it 57).
 */
const QUICK_START = ["-c jit=off"];
/** What visitors wait for: a lock or a question that takes longer has gone wrong, and must not hold a connection. */
const IMPATIENT = ["-c lock_timeout=10s", "-c statement_timeout=60s", "-c idle_in_transaction_session_timeout=60s"];

/** Adds connection options to those the address has already. */
function withOptions(url: string, options: readonly string[]): string {
  if (!URL.canParse(url)) return url;
  const address = new URL(url);
  const own = address.searchParams.get("options");
  address.searchParams.set("options", [own, ...options].filter(Boolean).join(" "));
  return address.href;
}
