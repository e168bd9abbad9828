import type { PostingId } from "~/domain/ids";
import { POSTING_VERDICTS } from "~/domain/postings/moves";
import { expirePosting } from "~/usecases/postings/expirePosting";
import { movePosting } from "~/usecases/postings/movePosting";
import { pauseStalePosting, sendClosingReminder, sendStillValidRequest } from "~/usecases/postings/postingReminders";
import { reviewPosting } from "~/usecases/postings/reviewPosting";
import { accepted, type LetterWorld } from "./world";

/** Every letter about the life of an advert. */
export async function makePostingLetters(world: LetterWorld): Promise<void> {
  const { context, operator } = world;
  for (const verdict of POSTING_VERDICTS) {
    const id = await world.posting({}, { state: "in_review" });
    const reason = verdict === "approve" ? null : "Scrivi i turni.";
    accepted(await reviewPosting(context, operator, { id, verdict, reason, version: await versionOf(world, id) }));
  }
  const closing = await world.posting();
  for (const left of [7, 1]) await world.onDay(40 - left, (unit) => sendClosingReminder(unit, closing));
  await world.onDay(41, (unit) => expirePosting(unit, closing));
  const stale = await world.posting({ closesOn: world.day(200) });
  const unsure = await world.posting({ closesOn: world.day(200) });
  for (const id of [stale, unsure]) await world.onDay(84, (unit) => sendStillValidRequest(unit, id));
  await world.onDay(91, (unit) => pauseStalePosting(unit, stale));
  const paused = { id: await world.posting(), move: "pause_by_desk" as const, by: "operator" as const };
  accepted(await movePosting(context, operator, { ...paused, reason: "Mancano i turni." }));
}

async function versionOf({ db }: LetterWorld, id: PostingId): Promise<number> {
  return (await db.selectFrom("postings").select("version").where("id", "=", id).executeTakeFirstOrThrow()).version;
}
