import { sql } from "kysely";
import type { Context } from "../context";
import { setAddressRefused } from "~db/queries/alerts/subscribers";

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
 * An address refused for good is not tried again, and no more alerts go to it.
 */
export async function sendMail(context: Pick<Context, "db" | "now">, port: Port, mailId: string): Promise<void> {
  const failure = await context.db.transaction().execute(async (trx) => {
    const mail = await trx
      .selectFrom("mails")
      .select(["id", "toAddress", "subject", "body", "html", "headers"])
      .where("id", "=", mailId)
      .where("sentAt", "is", null)
      .where("refusedAt", "is", null)
      .forUpdate()
      .executeTakeFirst();
    if (!mail) return null;
    const { id, toAddress: to, subject, body: text, html } = mail;
    try {
      await port.send({
        id,
        to,
        subject,
        text,
        ...(html ? { html } : {}),
        headers: mail.headers as Record<string, string>,
      });
    } catch (error) {
      const refusedAt = isRefusedForGood(error) ? context.now() : null;
      const words = error instanceof Error ? error.message : String(error);
      await trx
        .updateTable("mails")
        .set({ attempts: sql`attempts + 1`, lastError: words.slice(0, 500), refusedAt })
        .where("id", "=", mailId)
        .execute();
      if (refusedAt) await setAddressRefused(trx, to, refusedAt);
      return refusedAt ? null : error;
    }
    await trx
      .updateTable("mails")
      .set({ sentAt: context.now(), attempts: sql`attempts + 1`, lastError: null })
      .where("id", "=", mailId)
      .execute();
    return null;
  });
  if (failure) throw failure as Error;
}

/** Answers of a mail server that say the address itself does not exist or takes no letters (RFC 5321, 4.2.3). */
const NO_SUCH_ADDRESS = [550, 551, 553];

function isRefusedForGood(error: unknown): boolean {
  if (!(error instanceof Error) || !("code" in error) || error.code !== "EENVELOPE") return false;
  return "responseCode" in error && NO_SUCH_ADDRESS.includes(Number(error.responseCode));
}
