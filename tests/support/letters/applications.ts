import { linkHolder, VISITOR } from "~/domain/access/actor";
import type { ApplicationId, PostingId } from "~/domain/ids";
import { APPLICATION_MOVES, type ApplicationMove } from "~/domain/applications/moves";
import { LOCALES, type Locale } from "~/text/words";
import { applyToPosting } from "~/usecases/applications/applyToPosting";
import { confirmApplication } from "~/usecases/applications/confirmApplication";
import { enforceAnswerDeadline } from "~/usecases/applications/enforceAnswerDeadline";
import { expireProposal } from "~/usecases/applications/expireProposal";
import { moveApplication } from "~/usecases/applications/moveApplication";
import { resendLinks } from "~/usecases/applications/resendLinks";
import { proposePosting } from "~/usecases/matching/proposePosting";
import { movePosting } from "~/usecases/postings/movePosting";
import { hashToken } from "~/usecases/tokens";
import { findApplicationByToken } from "~db/queries/applications/applications";
import { insertApplicant, type Place } from "../exampleApplicants";
import { aPersonIn } from "../desk";
import { accepted, READER, type LetterWorld } from "./world";

/** Each move that somebody else makes for a person, and where the person stands before it. */
const MOVED: readonly { move: ApplicationMove; from: Place; by: "member" | "operator" }[] = [
  { move: "send", from: "proposed", by: "operator" },
  { move: "decline", from: "proposed", by: "operator" },
  { move: "contact", from: "sent", by: "member" },
  { move: "interview", from: "sent", by: "member" },
  { move: "offer", from: "in_touch", by: "member" },
  { move: "hire", from: "offered", by: "member" },
  { move: "reject", from: "sent", by: "member" },
  { move: "refuse_offer", from: "offered", by: "operator" },
  { move: "withdraw", from: "sent", by: "operator" },
];

/** Every letter about applications, to the applicant and to the firm. */
export async function makeApplicationLetters(world: LetterWorld): Promise<void> {
  const posting = await world.posting();
  for (const locale of LOCALES) {
    await apply(world, posting, locale);
    for (const step of MOVED) await move(world, posting, locale, step);
    await applicant(world, posting, { place: "sent", who: "ritrova", locale });
    accepted(await resendLinks(world.context, VISITOR, { email: world.address("ritrova", locale), locale }));
    const overdue = await applicant(world, posting, { place: "proposed", who: "scaduta", locale });
    await world.onDay(30, (unit) => expireProposal(unit, overdue));
  }
  await letAnswersWait(world);
  await closeOut(world);
  await propose(world, posting);
}

async function applicant(
  { db, context, address }: LetterWorld,
  posting: PostingId,
  { place, who, locale }: { place: Place; who: string; locale: Locale },
): Promise<ApplicationId> {
  const person = { name: READER, email: address(who, locale), locale, at: context.now() };
  return (await db.transaction().execute((trx) => insertApplicant(trx, posting, place, person))).id;
}

/** Two apply; one of them confirms. */
async function apply({ db, context, address }: LetterWorld, postingId: PostingId, locale: Locale): Promise<void> {
  const contact = { email: address("candida", locale), phone: null };
  const other = { email: address("non-conferma", locale), phone: null };
  const written = { name: READER, contact, message: null, ticks: [], submissionKey: null, locale };
  const { token } = accepted(await applyToPosting(context, VISITOR, { postingId, ...written }));
  accepted(await applyToPosting(context, VISITOR, { postingId, ...written, contact: other }));
  const application = await findApplicationByToken(db, hashToken(token));
  if (!application) throw new Error("The application has no page.");
  accepted(await confirmApplication(context, linkHolder("application", application.id), { id: application.id }));
}

async function move(
  world: LetterWorld,
  posting: PostingId,
  locale: Locale,
  { move: name, from, by }: (typeof MOVED)[number],
): Promise<void> {
  const id = await applicant(world, posting, { place: from, who: name.replace("_", "-"), locale });
  const more = {
    ...("needs" in APPLICATION_MOVES[name] ? { reason: "experience" as const } : {}),
    ...(name === "interview"
      ? { interviewAt: world.later(3).now().toISOString(), interviewPlace: "Salita 3, int." }
      : {}),
    ...(name === "contact" ? { message: "A presto!" } : {}),
  };
  accepted(await moveApplication(world.context, world[by], { id, by, move: name, ...more }));
}

/** The promise of five days passes: the firm is reminded twice, then the site answers in its place. */
async function letAnswersWait(world: LetterWorld): Promise<void> {
  const posting = await world.posting({ responseDays: 5 });
  for (const locale of LOCALES) await applicant(world, posting, { place: "sent", who: "aspetta", locale });
  for (const day of [6, 13, 21]) await world.onDay(day, (unit) => enforceAnswerDeadline(unit, posting));
}

/** Closed by its firm, an advert leaves nobody waiting. */
async function closeOut(world: LetterWorld): Promise<void> {
  const posting = await world.posting();
  for (const locale of LOCALES) await applicant(world, posting, { place: "sent", who: "chiusa", locale });
  await applicant(world, posting, { place: "proposed", who: "proposta-chiusa", locale: "it" });
  const step = { id: posting, move: "close" as const, by: "member" as const, outcome: "filled_here" as const };
  accepted(await movePosting(world.context, world.member, step));
}

async function propose({ db, context, address, day, operator }: LetterWorld, postingId: PostingId): Promise<void> {
  const personId = await aPersonIn(db, { email: address("proposta") });
  const proposal = { personId, postingId, answerBy: day(10), message: "Ci pensi?" };
  accepted(await proposePosting(context, operator, proposal));
}
