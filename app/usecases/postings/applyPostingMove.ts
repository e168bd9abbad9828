import { can } from "~/domain/access/can";
import { dayInRome } from "~/domain/forms/days";
import type { PostingId } from "~/domain/ids";
import { decide } from "~/domain/lifecycle";
import {
  isHolding,
  pauseFacts,
  POSTING_MOVES,
  type ClosingOutcome,
  type PostingActor,
  type PostingMove,
  type PostingState,
} from "~/domain/postings/moves";
import { closingError } from "~/domain/postings/deadlines";
import { done, refuse, type Result } from "~/domain/refusals";
import { paths } from "~/paths";
import { wordsFor } from "~/text/words";
import { closeOutApplications } from "../applications/closeOutApplications";
import type { UnitOfWork } from "../guarded";
import { notifyRegistrants } from "../registrations/notifyRegistrants";
import { sendOrganisationLetters } from "../letters/sendOrganisationLetters";
import type { WriteDb } from "~db/client";
import { findOrganisation } from "~db/queries/organisations/organisations";
import { setPostingFields } from "~db/queries/postings/postingFields";
import { lockPosting } from "~db/queries/postings/postings";
import { findPause, setPostingState } from "~db/queries/postings/postingMoves";
import { findSettings } from "~db/queries/settings/settings";
import { indexPosting } from "~search/indexPosting";
import { linkTo } from "../letters/linkTo";

/** Every step outside review: what is asked besides the row is in `PlainStep`. */
export type PlainMove = Exclude<
  PostingMove,
  "submit" | "approve" | "request_changes" | "refuse" | "relist" | "duplicate"
>;

export interface PlainStep {
  id: PostingId;
  move: PlainMove;
  by: PostingActor;
  /** Needed to close. */
  outcome?: ClosingOutcome | null;
  /** The new last day, ISO: needed to extend. */
  closesOn?: string | null;
  /** Why, where the table of moves asks for it. */
  reason?: string | null;
}
export type AppliedPostingMove = Result<{ state: PostingState; answered: number }>;

type Locked = NonNullable<Awaited<ReturnType<typeof lockPosting>>>;

/**
 * One step in the life of a posting, as people and the calendar make it. Closing answers everybody still waiting;
 * what is no longer published leaves the search in the same transaction. Made twice it is made once.
 */
export async function applyPostingMove(unit: UnitOfWork, step: PlainStep): Promise<AppliedPostingMove> {
  const { trx, actor, at } = unit;
  const { id, move, by } = step;
  const posting = await lockPosting(trx, id);
  if (!posting || (by !== "system" && !can(actor, "posting.move", posting))) return refuse("not_found");
  const held = posting.state === "paused" && isHolding(await findPause(trx, id));
  const decided = decide(POSTING_MOVES, {
    state: posting.state,
    move,
    by,
    has: { reason: Boolean(step.reason), ...pauseFacts(by, held) },
  });
  if (
    isRepeated(posting, step, at) ||
    (move === "pause_by_desk" && held) ||
    (!decided.ok && decided.refusal === "already_done")
  )
    return unit.alreadyDone({ state: posting.state, answered: 0 });
  if (!decided.ok) return decided;
  const missing = await missingRequirement(trx, posting, step, at);
  if (missing) return refuse(missing);
  if (move === "extend") await setPostingFields(trx, id, { closesOn: step.closesOn ?? null });
  const closing = move === "expire" ? "expired" : step.outcome;
  // The history of an extension keeps the day it was extended to.
  const reason = move === "extend" ? step.closesOn : step.reason;
  await setPostingState(trx, {
    id,
    move,
    from: posting.state,
    to: decided.to,
    at,
    byUser: actor.userId,
    byRole: by,
    reason: reason ?? null,
    ...(decided.to === "closed" && closing ? { outcome: closing } : {}),
  });
  const answered =
    move === "close" && closing ? await closeOutApplications(unit, { posting, by, outcome: closing }) : 0;
  if (move === "pause_by_desk") await notifyPaused(unit, { posting, reason: step.reason ?? null });
  if (move === "close") await notifyRegistrants(unit, { id, by });
  await indexPosting(trx, id);
  unit.register({
    deed: `posting.${move}`,
    noun: "posting",
    recordId: id,
    details: {
      from: posting.state,
      to: decided.to,
      answered,
      ...(move === "extend" ? { closesOn: step.closesOn } : {}),
    },
  });
  return done({ state: decided.to, answered });
}

/** Its organisation reads why, and how to ask for it back. */
async function notifyPaused(
  unit: UnitOfWork,
  { posting: { id, title, organisationId }, reason }: { posting: Locked; reason: string | null },
): Promise<void> {
  const { trx, context } = unit;
  const link = linkTo(context, "it", paths.organisation.posting(id));
  const organisation = (await findOrganisation(trx, organisationId))?.name ?? "";
  const { deskPhone } = await findSettings(trx);
  await sendOrganisationLetters(unit, {
    organisationId,
    kind: "posting_paused",
    letter: ({ name }) =>
      wordsFor("it").postings.letters.postingPausedByDesk({ name, organisation, title, reason, link, deskPhone }),
  });
}

/** Moves that stay where they are look undone after they were made: the second of a double click is recognised by what the first wrote. */
function isRepeated({ state, refreshedAt, closesOn }: Locked, step: PlainStep, at: Date): boolean {
  if (step.move === "refresh")
    return state === "published" && refreshedAt !== null && dayInRome(refreshedAt) === dayInRome(at);
  return step.move === "extend" && (state === "published" || state === "paused") && closesOn === step.closesOn;
}

/** What must hold besides the state. */
async function missingRequirement(
  trx: WriteDb,
  posting: Locked,
  { move, outcome, closesOn }: PlainStep,
  at: Date,
): Promise<"reason_needed" | "not_verified" | "past_closing" | "bad_closing" | null> {
  const today = dayInRome(at);
  if (move === "close" && !outcome) return "reason_needed";
  if (move === "extend" && (!closesOn || closingError(closesOn, { today, closesOn: posting.closesOn })))
    return "bad_closing";
  if (move !== "resume" && move !== "ask_back") return null;
  if (posting.closesOn !== null && posting.closesOn < today) return "past_closing";
  return (await findOrganisation(trx, posting.organisationId))?.state === "verified" ? null : "not_verified";
}
