import { sql } from "kysely";
import type { Context } from "~/usecases/context";

interface Port {
  send(mail: { id: string; to: string; subject: string; text: string }): Promise<void>;
}

/**
 * Hands one letter over, once: the row is held while it goes, and a letter already gone is left alone.
 * Throws what the port threw, after writing it down; the queue then tries again with growing pauses.
 */
export async function sendMail(context: Pick<Context, "db" | "now">, port: Port, mailId: string): Promise<void> {
  const failure = await context.db.transaction().execute(async (trx) => {
    const mail = await trx
      .selectFrom("mails")
      .select(["id", "toAddress", "subject", "body"])
      .where("id", "=", mailId)
      .where("sentAt", "is", null)
      .forUpdate()
      .executeTakeFirst();
    if (!mail) return null;
    try {
      await port.send({ id: mail.id, to: mail.toAddress, subject: mail.subject, text: mail.body });
    } catch (error) {
      const words = error instanceof Error ? error.message : String(error);
      await trx.updateTable("mails").set({ attempts: sql`attempts + 1`, lastError: words.slice(0, 500) }).where("id", "=", mailId).execute();
      return error;
    }
    await trx.updateTable("mails").set({ sentAt: context.now(), attempts: sql`attempts + 1`, lastError: null }).where("id", "=", mailId).execute();
    return null;
  });
  if (failure) throw failure as Error;
}
