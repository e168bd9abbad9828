import { isAnswer } from "~/domain/applications/decide";
import { APPLICATION_MOVES, type ApplicationState } from "~/domain/applications/moves";
import { decide } from "~/domain/lifecycle";
import type { ApplicationId } from "~/domain/ids";
import { applicationToken } from "~/usecases/applications/applicationToken";
import type { WriteDb } from "~db/client";
import { insertApplication, insertApplicationMove, setApplicationState } from "~db/queries/applications/applications";
import { STORIES } from "~db/seed/demo/stories";
import type { DemoMove, DemoStory } from "~db/seed/demo/story";
import type { DemoUsers } from "./accounts";
import { dayFrom, daysFrom, momentOn, workingDay } from "./calendar";
import type { MadePerson } from "./people";
import type { MadePosting } from "./postings";

interface Parts {
  people: readonly MadePerson[];
  /** By the organisation's own id of the advert. */
  postings: ReadonlyMap<string, MadePosting>;
  accounts: DemoUsers;
  now: Date;
  secretKey: Buffer;
}

/** Applications under way, each step by the same table of moves as the real ones. */
export async function fillApplications(trx: WriteDb, parts: Parts): Promise<void> {
  for (const [at, story] of STORIES.entries()) await insertStory(trx, story, { ...parts, key: `demo-${at}` });
}

async function insertStory(
  trx: WriteDb,
  story: DemoStory,
  { people, postings, accounts, now, secretKey, key }: Parts & { key: string },
): Promise<void> {
  const [person, posting] = [people[story.who], postings.get(story.posting)];
  if (!person || !posting)
    throw new Error(`The story of ${story.posting} names a person or an advert that is not in the demonstration.`);
  const proposed = story.origin === "desk";
  const startedAt = daysFrom(now, -story.startedDaysAgo);
  const state = proposed ? "proposed" : "sent";
  const id = await insertApplication(trx, {
    postingId: posting.id,
    personId: person.id,
    origin: story.origin,
    state,
    name: person.name,
    email: person.email,
    phone: person.phone,
    message: story.message,
    locale: "it",
    tokenHash: applicationToken(secretKey, key).tokenHash,
    submissionKey: key,
    confirmedAt: proposed ? null : startedAt,
    sentAt: proposed ? null : startedAt,
    answerBy: story.answerInDays === null ? null : dayFrom(now, story.answerInDays),
    demo: true,
    createdAt: startedAt,
  });
  if (!id) throw new Error(`${person.name} is twice on the way to ${story.posting}.`);
  await insertApplicationMove(trx, {
    applicationId: id,
    at: startedAt,
    byUser: proposed ? accounts.operator : null,
    byRole: proposed ? "operator" : "seeker",
    move: "create",
    fromState: null,
    toState: state,
  });
  await follow(trx, { id, story, accounts, now });
}

async function follow(
  trx: WriteDb,
  { id, story, accounts, now }: { id: ApplicationId; story: DemoStory; accounts: DemoUsers; now: Date },
): Promise<void> {
  let state: "proposed" | "sent" | ReturnType<typeof next> = story.origin === "desk" ? "proposed" : "sent";
  for (const step of story.moves) {
    const to = next(state, step);
    const at = daysFrom(now, -step.daysAgo);
    const interviewAt =
      to === "interview" && story.interview
        ? momentOn(workingDay(dayFrom(now, story.interview.inDays)), story.interview.time)
        : null;
    await setApplicationState(trx, id, {
      state: to,
      at,
      answered: isAnswer(step.move),
      reason: step.reason ?? null,
      interviewAt,
      interviewPlace: story.interview?.place ?? null,
    });
    await insertApplicationMove(trx, {
      applicationId: id,
      at,
      byUser: step.by === "operator" ? accounts.operator : null,
      byRole: step.by,
      move: step.move,
      fromState: state,
      toState: to,
      reason: step.reason ?? null,
      message: step.message ?? null,
      deskNote: step.deskNote ?? null,
    });
    state = to;
  }
}

function next(state: ApplicationState, step: DemoMove) {
  const decided = decide(APPLICATION_MOVES, {
    state,
    move: step.move,
    by: step.by,
    has: { reason: Boolean(step.reason) },
  });
  if (!decided.ok)
    throw new Error(`A demonstration story makes a move that is not allowed: ${step.move} from ${state}.`);
  return decided.to;
}
