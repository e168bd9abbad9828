import { SYSTEM } from "~/domain/access/actor";
import { can } from "~/domain/access/can";
import { decideMove } from "~/domain/applications/decide";
import type { ApplicationState } from "~/domain/applications/moves";
import type { ApplicationId, PersonId } from "~/domain/ids";
import { done, refuse, type Result } from "~/domain/refusals";
import { paths } from "~/paths";
import { localeOf, wordsFor } from "~/text/words";
import type { Context } from "../context";
import { recordApplicationMove, type Mover, type MoveRequest, type DecidedMove } from "./recordApplicationMove";
import { sendCandidateLetters } from "./sendCandidateLetters";
import type { WriteDb } from "~db/client";
import {
  lockApplication,
  lockOtherOpenApplications,
  type LockedApplication,
} from "~db/queries/applications/applications";
import { insertMail } from "~db/queries/letters/mails";
import { linkTo } from "../letters/linkTo";

interface RequestedStep {
  mover: Mover;
  id: ApplicationId;
  request: MoveRequest;
}

/** `repeated`: it stood there already, so nothing was written and no letter left. */
export type AppliedMove = Result<{ state: ApplicationState; repeated: boolean }>;

/**
 * One step in the life of an application, by the table of moves, in the caller's transaction. Made twice it is made once.
 * The organisation is written to when a proposal is accepted, the person when somebody else moved; hired in one place, their other ways are superseded.
 */
export async function applyApplicationMove(
  trx: WriteDb,
  context: Context,
  { mover, id, request }: RequestedStep,
): Promise<AppliedMove> {
  const at = context.now();
  const application = await lockApplication(trx, id);
  if (!application || !mayMove(mover, application)) return refuse("not_found");
  const decided = decideMove({
    state: application.state,
    move: request.move,
    by: mover.side,
    hasReason: Boolean(request.reason),
  });
  if (!decided.ok)
    return decided.refusal === "already_done" ? done({ state: application.state, repeated: true }) : decided;
  await recordApplicationMove(trx, { application, to: decided.to, mover, request, at });
  if (decided.to === "hired" && application.personId)
    await supersedeOthers(trx, application.personId, application.id, at);
  if (decided.to === "sent") await sendCandidateLetters(trx, context, application, at);
  if (mover.side !== "seeker") await notifyPerson(trx, context, { application, to: decided.to, mover, request, at });
  return done({ state: decided.to, repeated: false });
}

function mayMove({ actor, side }: Mover, application: LockedApplication): boolean {
  if (side === "system") return true;
  // The holder of the link was found by its token: the token is the permission.
  if (side === "seeker" && actor.userId === null) return true;
  if (side === "member" && application.confirmedAt === null) return false;
  return can(actor, "application.move", application);
}

async function supersedeOthers(trx: WriteDb, personId: PersonId, except: ApplicationId, at: Date): Promise<void> {
  for (const other of await lockOtherOpenApplications(trx, personId, except)) {
    await recordApplicationMove(trx, {
      application: other,
      to: "superseded",
      mover: { actor: SYSTEM, side: "system" },
      request: { move: "supersede" },
      at,
    });
  }
}

async function notifyPerson(
  trx: WriteDb,
  context: Context,
  { application, to, request, at }: DecidedMove<LockedApplication>,
): Promise<void> {
  if (!application.email) return;
  const locale = localeOf(application.locale);
  const letter = wordsFor(locale).applications.letters.applicationMoved({
    name: application.name,
    title: application.title,
    organisation: application.organisationName,
    state: to,
    reason: request.reason ?? null,
    message: request.message ?? null,
    interviewAt: request.interviewAt ?? null,
    interviewPlace: request.interviewPlace ?? null,
    findPage: linkTo(context, locale, paths.findApplication()),
  });
  await insertMail(trx, { kind: `application_${to}`, to: application.email, ...letter }, at);
}
