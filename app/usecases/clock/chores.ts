import { SYSTEM } from "~/domain/access/actor";
import type { Context } from "../context";
import { inUnit, type UnitOfWork } from "../guarded";

/** One thing the clock does again and again. Each bears being done twice. */
interface ChoreTable<Row> {
  name: string;
  /** What waits for it now. */
  due: (context: Context) => Promise<readonly Row[]>;
  /** Does it for one of them, in a transaction of its own. False when there was nothing left to do. */
  work: (unit: UnitOfWork, row: Row) => Promise<boolean>;
}

export interface Chore {
  name: string;
  /** Answers how many rows it did something for, and what was thrown on the way. */
  run: (context: Context) => Promise<{ count: number; failures: unknown[] }>;
}

export function createChore<Row>({ name, due, work }: ChoreTable<Row>): Chore {
  return {
    name,
    run: async (context) => {
      const failures: unknown[] = [];
      let count = 0;
      for (const row of await due(context)) {
        const done = await inUnit(context, SYSTEM, (unit) => work(unit, row)).catch((error: unknown) => {
          failures.push(error);
          return false;
        });
        if (done) count += 1;
      }
      return { count, failures };
    },
  };
}

/** A chore that looks after the whole table at once: retention, what nobody uses any more. */
export function createSweep(name: string, work: (unit: UnitOfWork) => Promise<unknown>): Chore {
  return createChore({
    name,
    due: () => Promise.resolve([null]),
    work: async (unit) => {
      await work(unit);
      return true;
    },
  });
}

/**
 * Runs one chore after the other; one that fails, or fails for a row, leaves the others done. Answers how many rows each
 * did something for. What was thrown is thrown at the end, with the chore's name, so that the queue tries again.
 */
export async function runChores(context: Context, chores: readonly Chore[]): Promise<Record<string, number>> {
  const counts: Record<string, number> = {};
  const failures: Error[] = [];
  for (const { name, run } of chores) {
    const ran = await run(context).catch((error: unknown) => ({ count: 0, failures: [error] }));
    counts[name] = ran.count;
    failures.push(...ran.failures.map((cause) => new Error(`The chore "${name}" failed.`, { cause })));
  }
  if (failures.length > 0) throw new AggregateError(failures, failures.map(({ message }) => message).join(" "));
  return counts;
}
