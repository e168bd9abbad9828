import { addDays, dayInRome, daysBetween } from "~/domain/forms/days";
import type { PostingId } from "~/domain/ids";
import { reminderDue, STALE_DAYS } from "~/domain/postings/deadlines";
import { paths } from "~/paths";
import { wordsFor } from "~/text/words";
import type { UnitOfWork } from "../guarded";
import { sendOrganisationLetters } from "../letters/sendOrganisationLetters";
import { applyPostingMove } from "./applyPostingMove";
import { lockPosting } from "~db/queries/postings/postings";
import { linkTo } from "../letters/linkTo";

const { letters } = wordsFor("it").postings;

/** Reminds the organisation that the last day comes, a week and a day before; each reminder once. False when none was due. */
export async function sendClosingReminder(unit: UnitOfWork, id: PostingId): Promise<boolean> {
  const { trx, context, at } = unit;
  const posting = await lockPosting(trx, id);
  if (posting?.state !== "published" || posting.closesOn === null) return false;
  const { closesOn, title, organisationId } = posting;
  const due = reminderDue(daysBetween(dayInRome(at), closesOn));
  if (due === null) return false;
  const link = linkTo(context, "it", paths.organisation.posting(id));
  const written = await sendOrganisationLetters(unit, {
    organisationId,
    kind: "posting_closing",
    onceKey: `posting_closing_${due}:${id}:${closesOn}`,
    letter: ({ name }) => letters.closingSoon({ name, title, closesOn, tomorrow: due === 1, link }),
  });
  return written > 0;
}

/** Asks whether a posting nobody confirmed for long still holds, once for each time it was confirmed. */
export async function sendStillValidRequest(unit: UnitOfWork, id: PostingId): Promise<boolean> {
  const { trx, context } = unit;
  const posting = await lockPosting(trx, id);
  if (posting?.state !== "published" || !posting.refreshedAt) return false;
  const { title, organisationId, refreshedAt } = posting;
  const link = linkTo(context, "it", paths.organisation.posting(id));
  const pausesOn = addDays(dayInRome(refreshedAt), STALE_DAYS);
  return (
    (await sendOrganisationLetters(unit, {
      organisationId,
      kind: "posting_still_valid",
      onceKey: `still_valid:${id}:${dayInRome(refreshedAt)}`,
      letter: ({ name }) => letters.stillValid({ name, title, pausesOn, link }),
    })) > 0
  );
}

/** Pauses a posting nobody confirmed for ninety days and notifies the organisation. False when it was confirmed meanwhile. */
export async function pauseStalePosting(unit: UnitOfWork, id: PostingId): Promise<boolean> {
  const { trx, context, at } = unit;
  const posting = await lockPosting(trx, id);
  if (
    posting?.state !== "published" ||
    !posting.refreshedAt ||
    addDays(dayInRome(posting.refreshedAt), STALE_DAYS) > dayInRome(at)
  )
    return false;
  const stepped = await applyPostingMove(unit, { id, move: "pause_stale", by: "system" });
  if (!stepped.ok) return false;
  const link = linkTo(context, "it", paths.organisation.posting(id));
  await sendOrganisationLetters(unit, {
    organisationId: posting.organisationId,
    kind: "posting_paused_stale",
    onceKey: `paused_stale:${id}:${dayInRome(posting.refreshedAt)}`,
    letter: ({ name }) => letters.pausedStale({ name, title: posting.title, link }),
  });
  return true;
}
