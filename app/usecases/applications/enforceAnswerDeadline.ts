import { SYSTEM } from "~/domain/access/actor";
import { decideMove } from "~/domain/applications/decide";
import {
  AUTOMATIC_ANSWER_DAYS,
  LATE_REMINDER_DAYS,
  nextLateStep,
  promisedAnswerDay,
} from "~/domain/applications/responseClock";
import { addDays, dayInRome } from "~/domain/forms/days";
import type { PostingId } from "~/domain/ids";
import { paths } from "~/paths";
import { localeOf, wordsFor } from "~/text/words";
import { inTransaction, type Context } from "../context";
import { recordApplicationMove } from "./recordApplicationMove";
import { sendOrganisationLetters } from "../letters/sendOrganisationLetters";
import type { WriteDb } from "~db/client";
import {
  lockUnansweredApplications,
  setApplicationReminded,
  type Unanswered,
} from "~db/queries/applications/lateAnswers";
import { insertMail } from "~db/queries/letters/mails";
import { findSettings } from "~db/queries/settings/settings";
import { linkTo } from "../letters/linkTo";

export interface DeadlineResult {
  reminded: number;
  answered: number;
}

/**
 * The response clock of one posting: who waits past the promise is asked after, twice, in one letter for all of them;
 * then the site answers in the organisation's place, kindly. Run twice on a day it does nothing the second time.
 */
export function enforceAnswerDeadline(context: Context, postingId: PostingId): Promise<DeadlineResult> {
  const at = context.now();
  const today = dayInRome(at);
  return inTransaction(context, async (trx) => {
    const waiting = await lockUnansweredApplications(trx, postingId);
    const stepOf = ({ sentAt, responseDays, lateReminders, remindedAt }: Unanswered) =>
      nextLateStep({
        promisedOn: promisedAnswerDay(sentAt, responseDays),
        today,
        reminders: lateReminders,
        remindedOn: remindedAt && dayInRome(remindedAt),
      });
    const toRemind = waiting.filter((each) => stepOf(each) === "remind");
    const toAnswer = waiting.filter((each) => stepOf(each) === "answer");
    if (toRemind.length > 0) await sendReminder(trx, context, toRemind, at);
    for (const application of toAnswer) await answerAutomatically(trx, context, application, at);
    return { reminded: toRemind.length, answered: toAnswer.length };
  });
}

async function sendReminder(trx: WriteDb, context: Context, rows: readonly Unanswered[], at: Date): Promise<void> {
  const [first] = rows;
  if (!first) return;
  const { organisationId, postingId, title } = first;
  const promisedOn =
    rows.map(({ sentAt, responseDays }) => promisedAnswerDay(sentAt, responseDays)).toSorted()[0] ?? dayInRome(at);
  const last = rows.some(({ lateReminders }) => lateReminders + 1 === LATE_REMINDER_DAYS.length);
  const soonest = addDays(promisedOn, AUTOMATIC_ANSWER_DAYS);
  const notice = addDays(dayInRome(at), 7);
  const link = linkTo(context, "it", paths.organisation.applications(postingId));
  await sendOrganisationLetters(trx, context, {
    organisationId,
    kind: "late_answers",
    at,
    onceKey: `late_answers:${postingId}:${dayInRome(at)}`,
    letter: ({ name }) =>
      wordsFor("it").applications.letters.lateAnswers({
        name,
        title,
        waiting: rows.length,
        promisedOn,
        answersOn: last ? (soonest > notice ? soonest : notice) : null,
        link,
      }),
  });
  for (const { id } of rows) await setApplicationReminded(trx, id, at);
}

async function answerAutomatically(trx: WriteDb, context: Context, application: Unanswered, at: Date): Promise<void> {
  const decided = decideMove({ state: "sent", move: "lapse", by: "system", hasReason: false });
  if (!decided.ok) return;
  await recordApplicationMove(trx, {
    application: { id: application.id, state: "sent" },
    to: decided.to,
    mover: { actor: SYSTEM, side: "system" },
    request: { move: "lapse" },
    at,
  });
  if (!application.email) return;
  const locale = localeOf(application.locale);
  const { deskPhone } = await findSettings(trx);
  const letter = wordsFor(locale).applications.letters.answeredInPlace({
    name: application.name,
    title: application.title,
    organisation: application.organisationName,
    deskPhone,
    findPage: linkTo(context, locale, paths.findApplication()),
  });
  await insertMail(
    trx,
    { kind: "application_lapsed", to: application.email, ...letter, onceKey: `answered_in_place:${application.id}` },
    at,
  );
}
