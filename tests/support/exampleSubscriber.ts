import type { PostingId } from "~/domain/ids";
import { newToken } from "~/usecases/tokens";
import type { WriteDb } from "~db/client";

/** An address with alerts in every state, a reminder and a letter already sent; answers the token of its page. */
export async function exampleSubscriber(trx: WriteDb, postingId: PostingId): Promise<string> {
  const { token, tokenHash } = newToken();
  const at = new Date();
  const today = at.toISOString().slice(0, 10);
  const { id: subscriberId } = await trx
    .insertInto("subscribers")
    .values({ email: `avvisi-${token.slice(0, 8)}@prova.invalid`, locale: "it", tokenHash, createdAt: at })
    .returning("id")
    .executeTakeFirstOrThrow();
  const running = {
    subscriberId,
    locale: "it",
    createdAt: at,
    confirmedAt: at,
    since: at,
    lastRunOn: today,
    keptUntil: "9999-12-31",
  };
  const [first] = await trx
    .insertInto("alerts")
    .values([
      { ...running, query: "q=magazzino&dove=046017&km=20&v=1", frequency: "daily" },
      { ...running, query: "orario=parziale&v=1", frequency: "weekly", pausedAt: at },
      { subscriberId, locale: "it", createdAt: at, query: "tipo=tirocinio&v=1", frequency: "weekly" },
    ])
    .returning("id")
    .execute();
  await trx
    .insertInto("sentPostings")
    .values({ subscriberId, postingId, alertId: first?.id ?? null, digestOn: today, place: 0 })
    .execute();
  await trx
    .insertInto("reminders")
    .values({ subscriberId, postingId, locale: "it", createdAt: at, confirmedAt: at })
    .execute();
  return token;
}
