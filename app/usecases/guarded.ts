import type { Actor } from "~/domain/access/actor";
import { can, type OwnedRecord, type Permission } from "~/domain/access/can";
import { done, refuse, type Refusal, type Result } from "~/domain/refusals";
import type { WriteDb } from "~db/client";
import { insertAudit, type AuditEntry } from "~db/queries/audit/audit";
import { lockSubmission, setSubmissionAnswer } from "~db/queries/system/submissions";
import type { Context } from "./context";

/** What the register says of one change. When it was, and by whom, is known already; a step may act for the site itself. */
export type AuditLine = Omit<AuditEntry, "at" | "actor"> & { actor?: Actor };

/** One write while it happens. Steps take it instead of a transaction, so that all they change is registered with it. */
export interface UnitOfWork<By extends Actor = Actor> {
  trx: WriteDb;
  context: Context;
  actor: By;
  at: Date;
  /** Adds a line to the register, in this transaction. */
  register: (line: AuditLine) => void;
  /** The answer when what was asked for stands already: nothing is changed, so nothing is registered. */
  alreadyDone: <Value extends object>(value: Value) => Result<Value>;
}

/** A refusal that says more than its word, for instance what the checker found. */
type Refused = { ok: false; refusal: Refusal };

export interface Guard<By extends Actor, Locked, Value extends object, More extends Refused = never> {
  /** What the actor must be allowed to do with the locked record. Left out where a secret link is the permission. */
  permission?: Permission;
  /** Takes the row for this transaction. Undefined: it does not exist, or not for this actor. */
  lock?: (trx: WriteDb) => Promise<Locked | undefined>;
  /** What is refused when there is no row: `not_found` unless said otherwise. */
  missing?: Refusal;
  /** The line of the register, where it is one and follows from the answer. Steps may register more. */
  event?: (value: Value, locked: Locked) => AuditLine;
  /** Why nothing is registered, for the few writes that are nobody's deed (a page rated without account). */
  unregistered?: string;
  work: (unit: UnitOfWork<By>, locked: Locked) => Promise<Result<Value> | More>;
}

/**
 * The frame of every write: transaction, lock, permission, work, register, letters and index rows, all or nothing. A
 * refusal undoes what the work had written. A form sent twice is one deed: the second time answers what the first did.
 * `actor` may follow from the locked row, where a secret link says who acts. Throws when a change registered nothing.
 */
export async function guarded<By extends Actor, Value extends object, Locked = undefined, More extends Refused = never>(
  context: Context,
  actor: By | ((locked: Locked) => By),
  { permission, lock, missing = "not_found", event, unregistered, work }: Guard<By, Locked, Value, More>,
): Promise<Result<Value> | More> {
  const at = context.now();
  try {
    return await context.db.transaction().execute(async (trx) => {
      const known = typeof actor === "function" ? null : actor;
      if (known && permission && !lock && !can(known, permission)) throw new Undone(refuse("not_found"));
      const key = context.submission?.next(known) ?? null;
      const before = key === null ? undefined : await lockSubmission(trx, key, at);
      if (before) return before.answer as Result<Value>;
      const locked = (await lock?.(trx)) as Locked;
      if (lock && locked === undefined) throw new Undone(refuse(missing));
      const by = typeof actor === "function" ? actor(locked) : actor;
      if (permission && lock && !can(by, permission, locked as OwnedRecord)) throw new Undone(refuse("not_found"));
      const { unit, close } = openUnit(trx, { context, actor: by, at });
      const result = await work(unit, locked);
      if (!result.ok) throw new Undone(result);
      await close(result, () => event?.(result, locked), unregistered);
      if (key !== null) await setSubmissionAnswer(trx, key, result);
      return result;
    });
  } catch (error) {
    if (error instanceof Undone) return error.answer as Refused as More;
    throw error;
  }
}

/** The same frame for what the clock does: nobody asks, so there is nothing to refuse and no form to repeat. */
export function inUnit<Value>(
  context: Context,
  actor: Actor,
  work: (unit: UnitOfWork) => Promise<Value>,
): Promise<Value> {
  return context.db.transaction().execute(async (trx) => {
    const { unit, close } = openUnit(trx, { context, actor, at: context.now() });
    const value = await work(unit);
    await close(value, () => undefined, "what the clock changes is registered by its steps");
    return value;
  });
}

type Opened<By extends Actor> = Pick<UnitOfWork<By>, "context" | "actor" | "at">;

function openUnit<By extends Actor>(trx: WriteDb, { context, actor, at }: Opened<By>) {
  const lines: AuditLine[] = [];
  const unchanged = new Set<unknown>();
  const unit: UnitOfWork<By> = {
    trx,
    context,
    actor,
    at,
    register: (line) => void lines.push(line),
    alreadyDone: (value) => {
      const answer = done(value);
      unchanged.add(answer);
      return answer;
    },
  };
  /** Writes the register down once the work is done. A step may have found its own part done already: the rest counts. */
  async function close(answer: unknown, last: () => AuditLine | undefined, unregistered?: string): Promise<void> {
    const line = unchanged.has(answer) ? undefined : last();
    if (line) lines.push(line);
    if (lines.length === 0 && unchanged.size === 0 && !unregistered)
      throw new Error("A change was made that nothing registered.");
    for (const each of lines) await insertAudit(trx, { at, actor, ...each });
  }
  return { unit, close };
}

/** Ends the transaction without keeping anything of it. */
class Undone extends Error {
  constructor(readonly answer: Refused) {
    super(answer.refusal);
  }
}
