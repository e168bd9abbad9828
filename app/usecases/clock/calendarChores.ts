import { addDays, dayInRome } from "~/domain/forms/days";
import { LETTER_RETENTION_DAYS } from "~/domain/letters/kinds";
import { STALE_DAYS, STALE_NOTICE_DAYS } from "~/domain/postings/deadlines";
import { anonymiseApplications } from "../applications/anonymiseApplications";
import { enforceAnswerDeadline } from "../applications/enforceAnswerDeadline";
import { expireProposal } from "../applications/expireProposal";
import { expirePosting } from "../postings/expirePosting";
import { pauseStalePosting, sendClosingReminder, sendStillValidRequest } from "../postings/postingReminders";
import { anonymiseRegistrations } from "../registrations/anonymiseRegistrations";
import { fillFreeSeats } from "../registrations/fillFreeSeats";
import { sendRegistrationReminder } from "../registrations/sendRegistrationReminder";
import { createChore, createSweep, type Chore } from "./chores";
import { listPostingsWithLateAnswers } from "~db/queries/applications/lateAnswers";
import { deleteOldMails, insertJob } from "~db/queries/letters/mails";
import {
  deleteExpiredAccess,
  listOverdueProposals,
  listPostingsClosingSoon,
  listUnconfirmedPostings,
} from "~db/queries/postings/calendar";
import { findNextClosing, listExpiredPostings } from "~db/queries/postings/postings";
import { listEventsWithFreeSeats, listRegistrationsToRemind } from "~db/queries/registrations/registrationLists";
import { deleteSubmissions } from "~db/queries/system/submissions";

const DAY_MS = 86_400_000;

/** Postings past their last day, and calls past their hour, close. */
const closeExpired = createChore({
  name: "closeExpired",
  due: ({ db, now }) => listExpiredPostings(db, now()),
  work: (unit, { id }) => expirePosting(unit, id),
});

/** The queue comes back at the very hour of the call that closes next: nobody finds it open while a quarter of an hour goes by. */
const planNextClosing = createSweep("planNextClosing", async ({ trx, at }) => {
  const next = await findNextClosing(trx, at);
  if (next) await insertJob(trx, "closings", {}, { key: "closings", runAt: next });
});

/** What is done at the hour a call closes, between two quarters of an hour. */
export const CLOSING_CHORES: readonly Chore[] = [closeExpired, planNextClosing];

/** What is done every quarter of an hour because a day or an hour has come. */
export const CALENDAR_CHORES: readonly Chore[] = [
  ...CLOSING_CHORES,
  createChore({
    name: "expireProposals",
    due: ({ db, now }) => listOverdueProposals(db, dayInRome(now())),
    work: (unit, { id }) => expireProposal(unit, id),
  }),
  createChore({
    name: "remindOfClosing",
    due: ({ db, now }) => listPostingsClosingSoon(db, dayInRome(now())),
    work: (unit, { id }) => sendClosingReminder(unit, id),
  }),
  createChore({
    name: "askWhetherStillValid",
    due: ({ db, now }) =>
      listUnconfirmedPostings(
        db,
        new Date(`${addDays(dayInRome(now()), STALE_NOTICE_DAYS - STALE_DAYS + 1)}T00:00:00Z`),
      ),
    work: (unit, { id, refreshedAt }) => {
      const stale = refreshedAt !== null && addDays(dayInRome(refreshedAt), STALE_DAYS) <= dayInRome(unit.at);
      return stale ? pauseStalePosting(unit, id) : sendStillValidRequest(unit, id);
    },
  }),
  createChore({
    name: "chaseLateAnswers",
    due: ({ db, now }) => listPostingsWithLateAnswers(db, dayInRome(now())),
    work: async (unit, { id }) => {
      const { reminded, answered } = await enforceAnswerDeadline(unit, id);
      return reminded + answered > 0;
    },
  }),
  createChore({
    name: "fillFreeSeats",
    due: ({ db, now }) => listEventsWithFreeSeats(db, now()),
    work: (unit, { id }) => fillFreeSeats(unit, id),
  }),
  createChore({
    name: "remindOfEvents",
    due: ({ db, now }) => listRegistrationsToRemind(db, now()),
    work: (unit, row) => sendRegistrationReminder(unit, row),
  }),
  createSweep("anonymiseRegistrations", anonymiseRegistrations),
  createSweep("anonymiseApplications", anonymiseApplications),
  createSweep("deleteExpiredAccess", ({ trx, at }) => deleteExpiredAccess(trx, at)),
  createSweep("deleteOldLetters", ({ trx, at }) =>
    deleteOldMails(trx, new Date(at.getTime() - LETTER_RETENTION_DAYS * DAY_MS)),
  ),
  createSweep("forgetSubmissions", ({ trx, at }) => deleteSubmissions(trx, new Date(at.getTime() - DAY_MS))),
];
