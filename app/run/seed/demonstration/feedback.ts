import type { RatingReason } from "~/domain/feedback/ratings";
import type { ReportReason } from "~/domain/feedback/reports";
import type { PostingId, UserId } from "~/domain/ids";
import type { WriteDb } from "~db/client";
import { insertRating } from "~db/queries/feedback/pageRatings";
import { setReportAnswer, insertReport } from "~db/queries/feedback/reports";
import { dayFrom, daysFrom } from "./calendar";

/** Votes of each page, in turn, one a day going back. */
const VOTES: Record<string, readonly number[]> = {
  "/": [5, 4, 5, 3, 4, 5],
  "/opportunita": [4, 5, 4, 4, 2, 5, 4, 5],
  "/opportunita/…": [5, 4, 3, 5, 4, 5, 5],
  "/sportello": [5, 5, 4],
  "/come-funziona": [3, 4, 2, 5],
  "/privacy": [2, 3, 3],
  "/domande-frequenti": [5, 4, 4],
  "/facile": [5, 5],
  "/accessibilita": [4],
};

const COMMENTS: readonly { path: string; rating: number; reason: RatingReason; words: string; locale: string }[] = [
  {
    path: "/come-funziona",
    rating: 2,
    reason: "unclear",
    words: "Non capisco che cosa vuol dire il punteggio.",
    locale: "it",
  },
  { path: "/opportunita", rating: 5, reason: "clear", words: "Si vede subito la paga. Bene!", locale: "it" },
  { path: "/privacy", rating: 3, reason: "unclear", words: "Troppi articoli di legge.", locale: "it" },
  { path: "/opportunita/…", rating: 3, reason: "incomplete", words: "Which bus goes there?", locale: "en" },
];

interface Report {
  /** Which posting, counted from the first published. */
  at: number;
  reason: ReportReason;
  words: string | null;
  email: string | null;
  days: number;
}

const OPEN: readonly Report[] = [
  {
    at: 3,
    reason: "money",
    words: "Al telefono mi hanno chiesto 80 euro per il corso sulla sicurezza.",
    email: "persona.prudente@esempio.invalid",
    days: -2,
  },
  { at: 7, reason: "expired", words: "Ho chiamato: il posto è già preso da un mese.", email: null, days: -1 },
];
const ANSWERED: Report = {
  at: 11,
  reason: "discrimination",
  words: "Sembra che vogliano solo giovani.",
  email: null,
  days: -12,
};

/** What readers said: votes and comments of the pages, adverts reported, and a problem of the site. */
export async function fillFeedback(trx: WriteDb, { operator, now }: { operator: UserId; now: Date }): Promise<void> {
  const published = await trx
    .selectFrom("postings")
    .select("id")
    .where("state", "=", "published")
    .where("kind", "=", "job")
    .orderBy("code")
    .limit(20)
    .execute();
  const postings = published.map(({ id }) => id);
  for (const [path, ratings] of Object.entries(VOTES)) {
    for (const [i, rating] of ratings.entries())
      await insertRating(trx, {
        path,
        rating,
        reason: null,
        words: null,
        locale: "it",
        ratedOn: dayFrom(now, -i * 3 - 1),
      });
  }
  for (const [i, comment] of COMMENTS.entries())
    await insertRating(trx, { ...comment, ratedOn: dayFrom(now, -i * 2 - 1) });
  for (const report of OPEN) await fillReport(trx, { report, postings, now });
  const answered = await fillReport(trx, { report: ANSWERED, postings, now });
  if (answered)
    await setReportAnswer(trx, answered, {
      outcome: "unfounded",
      note: "L’annuncio è un apprendistato: il limite di età lo mette la legge.",
      at: daysFrom(now, -11),
      by: operator,
    });
  await insertReport(trx, {
    postingId: null,
    reason: "barrier",
    words: "Con il lettore di schermo la mappa dei Comuni è lunga da saltare.",
    page: "/opportunita",
    email: "persona.attenta@esempio.invalid",
    locale: "it",
    submissionKey: null,
    createdAt: daysFrom(now, -4),
  });
}

function fillReport(
  trx: WriteDb,
  { report, postings, now }: { report: Report; postings: readonly PostingId[]; now: Date },
) {
  const postingId = postings[report.at % postings.length];
  if (!postingId) return undefined;
  return insertReport(trx, {
    postingId,
    reason: report.reason,
    words: report.words,
    page: null,
    email: report.email,
    locale: "it",
    submissionKey: null,
    createdAt: daysFrom(now, report.days),
  });
}
