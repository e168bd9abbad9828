import { APPLICATION_MOVES } from "~/domain/applications/moves";
import { decide } from "~/domain/lifecycle";
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
import type { UnitOfWork } from "../guarded";
import { recordApplicationMove } from "./recordApplicationMove";
import { sendOrganisationLetters } from "../letters/sendOrganisationLetters";
import {
  lockUnansweredApplications,
  setApplicationReminded,
  type Unanswered,
} from "~db/queries/applications/lateAnswers";
import { findSettings } from "~db/queries/settings/settings";
import { linkTo } from "../letters/linkTo";
import { sendLetter } from "../letters/sendLetter";

export interface DeadlineResult {
  reminded: number;
  answered: number;
}

/**
 * The response clock of one posting: who waits past the promise is asked after, twice, in one letter for all of them;
 * then the site answers in the organisation's place, kindly. Run twice on a day it does nothing the second time.
 */
export async function enforceAnswerDeadline(unit: UnitOfWork, postingId: PostingId): Promise<DeadlineResult> {
  const today = dayInRome(unit.at);
  const waiting = await lockUnansweredApplications(unit.trx, postingId);
  const stepOf = ({ sentAt, responseDays, lateReminders, remindedAt }: Unanswered) =>
    nextLateStep({
      promisedOn: promisedAnswerDay(sentAt, responseDays),
      today,
      reminders: lateReminders,
      remindedOn: remindedAt && dayInRome(remindedAt),
    });
  const toRemind = waiting.filter((each) => stepOf(each) === "remind");
  const toAnswer = waiting.filter((each) => stepOf(each) === "answer");
  if (toRemind.length > 0) await sendReminder(unit, toRemind);
  for (const application of toAnswer) await answerAutomatically(unit, application);
  return { reminded: toRemind.length, answered: toAnswer.length };
}

async function sendReminder(unit: UnitOfWork, rows: readonly Unanswered[]): Promise<void> {
  const { trx, context, at } = unit;
  const [first] = rows;
  if (!first) return;
  const { organisationId, postingId, title } = first;
  const promisedOn =
    rows.map(({ sentAt, responseDays }) => promisedAnswerDay(sentAt, responseDays)).toSorted()[0] ?? dayInRome(at);
  const last = rows.some(({ lateReminders }) => lateReminders + 1 === LATE_REMINDER_DAYS.length);
  const soonest = addDays(promisedOn, AUTOMATIC_ANSWER_DAYS);
  const notice = addDays(dayInRome(at), 7);
  const link = linkTo(context, "it", paths.organisation.applications(postingId));
  await sendOrganisationLetters(unit, {
    organisationId,
    kind: "late_answers",
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

async function answerAutomatically(unit: UnitOfWork, application: Unanswered): Promise<void> {
  const decided = decide(APPLICATION_MOVES, { state: "sent", move: "lapse", by: "system" });
  if (!decided.ok) return;
  await recordApplicationMove(unit, {
    application: { id: application.id, state: "sent" },
    to: decided.to,
    by: "system",
    request: { move: "lapse" },
  });
  if (!application.email) return;
  const locale = localeOf(application.locale);
  const { deskPhone } = await findSettings(unit.trx);
  const letter = wordsFor(locale).applications.letters.answeredInPlace({
    name: application.name,
    title: application.title,
    organisation: application.organisationName,
    deskPhone,
    findPage: linkTo(unit.context, locale, paths.findApplication()),
  });
  await sendLetter(unit, {
    kind: "application_lapsed",
    to: application.email,
    locale,
    ...letter,
    onceKey: `answered_in_place:${application.id}`,
  });
}
