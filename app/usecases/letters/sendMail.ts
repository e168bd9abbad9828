import { isMailboxRefused, REFUSED_IN_A_ROW } from "~/domain/letters/mailErrors";
import { setAddressRefused } from "~db/queries/alerts/subscribers";
import { listLastAttempts, lockUnsentMail, setMailAttempt } from "~db/queries/letters/outbox";
import type { WriteDb } from "~db/client";
import type { Context } from "../context";

interface Port {
  send(mail: {
    id: string;
    to: string;
    subject: string;
    text: string;
    html?: string;
    headers?: Record<string, string>;
  }): Promise<void>;
}

/**
 * Hands one letter over, once: the row is held while it goes, and a letter already gone is left alone.
 * Throws what the port threw, after writing it down; the queue then tries again with growing pauses.
 * A mailbox refused for good is not tried again, and no more alerts go to it; several in a row are our own fault, and wait.
 */
export async function sendMail(context: Pick<Context, "db" | "now">, port: Port, mailId: string): Promise<void> {
  const failure = await context.db.transaction().execute(async (trx) => {
    const mail = await lockUnsentMail(trx, mailId);
    if (!mail) return null;
    const { id, toAddress: to, subject, body: text, html } = mail;
    const headers = { "Auto-Submitted": "auto-generated", ...(mail.headers as Record<string, string>) };
    try {
      await port.send({ id, to, subject, text, ...(html ? { html } : {}), headers });
    } catch (error) {
      const at = context.now();
      const final = isMailboxRefused(error) && !(await isOurFault(trx, to));
      const words = error instanceof Error ? error.message : String(error);
      await setMailAttempt(trx, id, { at, refusedAt: final ? at : null, error: words.slice(0, 500) });
      if (final) await setAddressRefused(trx, to, at);
      return final ? null : error;
    }
    const at = context.now();
    await setMailAttempt(trx, id, { at, sentAt: at, error: null });
    return null;
  });
  if (failure) throw failure as Error;
}

/** Were the last addresses tried, other than this one, all refused? Then it is not the mailboxes. */
async function isOurFault(trx: WriteDb, to: string): Promise<boolean> {
  const before = (await listLastAttempts(trx, 10)).filter(({ toAddress }) => toAddress !== to);
  const last = [...new Map(before.map((each) => [each.toAddress, each])).values()].slice(0, REFUSED_IN_A_ROW - 1);
  return last.length === REFUSED_IN_A_ROW - 1 && last.every(({ sentAt, lastError }) => sentAt === null && lastError);
}
