import { beforeEach, expect } from "vitest";
import { VISITOR } from "~/domain/access/actor";
import type { PostingId } from "~/domain/ids";
import type { PostingFields } from "~/domain/postings/fields";
import { requestAlert, type AlertRequest } from "~/usecases/alerts/requestAlert";
import { confirmAlerts } from "~/usecases/alerts/confirmAlerts";
import { indexPosting } from "~search/indexPosting";
import { createPostgresEngine } from "~search/postgres/engine";
import { testDatabase } from "./database";
import { anOrganisationIn, aPostingIn, contextAt, insertWorld } from "./desk";

export const EMAIL = "ida@prova.invalid";
export const MONDAY = "2026-11-23T09:00:00Z";

/**
 * A database of the test file's own, empty of postings, subscribers and letters before each test, and what is done with alerts.
 * Call it at the top of the file, as `testDatabase`.
 */
export async function alertsWorld() {
  const { db } = await testDatabase();
  const search = createPostgresEngine(db);
  await insertWorld(db);
  const organisationId = await anOrganisationIn(db);
  beforeEach(async () => {
    await db.deleteFrom("subscribers").execute();
    await db.deleteFrom("mails").execute();
    await db.deleteFrom("postings").execute();
  });

  const at = (instant: string) => contextAt(db, new Date(instant));
  const ask = (differing: Partial<AlertRequest> = {}, when = MONDAY) =>
    requestAlert(at(when), VISITOR, {
      email: EMAIL,
      query: "q=magazzino&v=1",
      frequency: "daily",
      locale: "it",
      ...differing,
    });
  const letters = (kind: string) =>
    db
      .selectFrom("mails")
      .select(["id", "toAddress", "subject", "body", "html", "headers"])
      .where("kind", "=", kind)
      .orderBy("createdAt")
      .execute();
  const alerts = () => db.selectFrom("alerts").selectAll().orderBy("createdAt").orderBy("query").execute();

  async function tokenOf(kind = "alert", to = EMAIL): Promise<string> {
    const theirs = (await letters(kind)).filter(({ toAddress }) => toAddress === to);
    return /avvisi\/([\w-]{43})/.exec(theirs.at(-1)?.body ?? "")?.[1] ?? "";
  }

  /** Asked and confirmed; answers the token of the address. */
  async function confirmed(differing: Partial<AlertRequest> = {}, when = MONDAY): Promise<string> {
    await ask(differing, when);
    const token = await tokenOf("alert", differing.email);
    const waiting = (await alerts()).filter(({ confirmedAt }) => !confirmedAt);
    expect(await confirmAlerts(at(when), { token, shown: waiting.map(({ id }) => id) })).toEqual({
      ok: true,
      confirmed: waiting.length,
    });
    return token;
  }

  async function publish(when: string, differing: Partial<PostingFields> = {}): Promise<PostingId> {
    const id = await aPostingIn(db, organisationId, differing);
    await db
      .updateTable("postings")
      .set({ publishedAt: new Date(when) })
      .where("id", "=", id)
      .execute();
    await db.transaction().execute((trx) => indexPosting(trx, id));
    return id;
  }

  return { db, search, at, ask, letters, alerts, tokenOf, confirmed, publish };
}
