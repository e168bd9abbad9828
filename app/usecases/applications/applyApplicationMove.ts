import { isLinkHolder, type Actor } from "~/domain/access/actor";
import { can } from "~/domain/access/can";
import { APPLICATION_MOVES, type ApplicationActor, type ApplicationState } from "~/domain/applications/moves";
import { decide } from "~/domain/lifecycle";
import type { ApplicationId, PersonId } from "~/domain/ids";
import { done, refuse, type Result } from "~/domain/refusals";
import { paths } from "~/paths";
import { localeOf, wordsFor } from "~/text/words";
import type { UnitOfWork } from "../guarded";
import { recordApplicationMove, type MoveRequest } from "./recordApplicationMove";
import { sendCandidateLetters } from "./sendCandidateLetters";
import type { WriteDb } from "~db/client";
import {
  lockApplication,
  lockOtherOpenApplications,
  type LockedApplication,
} from "~db/queries/applications/applications";
import { linkTo } from "../letters/linkTo";
import { sendLetter } from "../letters/sendLetter";

export interface ApplicationStep extends MoveRequest {
  id: ApplicationId;
  /** As what the actor moves it. */
  by: Exclude<ApplicationActor, "system">;
  /** Of the row the form was made from. */
  version?: number;
}

/** `repeated`: it stood there already, so nothing was written and no letter left. */
export type AppliedMove = Result<{ state: ApplicationState; repeated: boolean }>;

/** The application, held; undefined when this actor may not move it as what they say they are. */
export async function lockMovableApplication(
  trx: WriteDb,
  actor: Actor,
  { id, by }: Pick<ApplicationStep, "id" | "by">,
): Promise<LockedApplication | undefined> {
  const application = await lockApplication(trx, id);
  if (!application || (by === "member" && application.confirmedAt === null)) return undefined;
  const isHolder = by === "seeker" && isLinkHolder(actor, "application", id);
  return isHolder || can(actor, "application.move", application) ? application : undefined;
}

/**
 * One step in the life of a held application, by the table of moves. Made twice it is made once.
 * The organisation is written to when a proposal is accepted, the person when somebody else moved; hired in one place, their other ways are superseded.
 */
export async function applyApplicationMove(
  unit: UnitOfWork,
  application: LockedApplication,
  { id: _, by, version, ...request }: ApplicationStep,
): Promise<AppliedMove> {
  const decided = decide(APPLICATION_MOVES, {
    state: application.state,
    move: request.move,
    by,
    has: { reason: Boolean(request.reason) },
  });
  if (!decided.ok)
    return decided.refusal === "already_done"
      ? unit.alreadyDone({ state: application.state, repeated: true })
      : decided;
  if (request.move === "interview" && application.state === "interview") {
    if (isSameInterview(application, request)) return unit.alreadyDone({ state: application.state, repeated: true });
    // Another day was set since the form was opened: nobody's date is dropped unseen.
    if (version !== undefined && version !== application.version) return refuse("changed_meanwhile");
  }
  const { to } = decided;
  await recordApplicationMove(unit, { application, to, by, request });
  if (to === "hired" && application.personId) await supersedeOthers(unit, application.personId, application.id);
  if (to === "sent") await sendCandidateLetters(unit, application);
  if (by !== "seeker") await notifyPerson(unit, { application, to, request });
  return done({ state: to, repeated: false });
}

function isSameInterview(
  { interviewAt, interviewPlace }: LockedApplication,
  { interviewAt: askedAt, interviewPlace: askedPlace }: MoveRequest,
): boolean {
  const asked = askedAt ? new Date(askedAt).getTime() : null;
  return asked === (interviewAt?.getTime() ?? null) && (askedPlace ?? null) === interviewPlace;
}

async function supersedeOthers(unit: UnitOfWork, personId: PersonId, except: ApplicationId): Promise<void> {
  for (const application of await lockOtherOpenApplications(unit.trx, personId, except)) {
    await recordApplicationMove(unit, {
      application,
      to: "superseded",
      by: "system",
      request: { move: "supersede" },
    });
  }
}

interface Moved {
  application: LockedApplication;
  to: ApplicationState;
  request: MoveRequest;
}

async function notifyPerson(unit: UnitOfWork, { application, to, request }: Moved): Promise<void> {
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
    findPage: linkTo(unit.context, locale, paths.findApplication()),
  });
  await sendLetter(unit, { kind: `application_${to}`, to: application.email, locale, ...letter });
}
