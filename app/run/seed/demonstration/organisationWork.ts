import { APPLICATION_MOVES, type ApplicationMove, type RejectionReason } from "~/domain/applications/moves";
import type { OrganisationId, PostingId, UserId } from "~/domain/ids";
import { addDays } from "~/domain/forms/days";
import { copyFields } from "~/domain/postings/copyFields";
import { POSTING_MOVES, type PostingMove, type PostingState } from "~/domain/postings/moves";
import { wordsFor } from "~/text/words";
import { newToken } from "~/usecases/tokens";
import type { WriteDb } from "~db/client";
import { insertTemplate } from "~db/queries/applications/answerTemplates";
import { insertNote } from "~db/queries/applications/applicationNotes";
import { insertApplication, insertApplicationMove, setApplicationState } from "~db/queries/applications/applications";
import { insertInvitation, insertJoinRequest } from "~db/queries/organisations/members";
import { insertMembership } from "~db/queries/organisations/organisations";
import { insertPosting } from "~db/queries/postings/postingFields";
import { findPosting, type PostingRecord } from "~db/queries/postings/postings";
import { setPostingState } from "~db/queries/postings/postingMoves";
import { insertUser } from "~db/queries/accounts/users";
import { indexPosting } from "~search/indexPosting";
import { APPLICANTS, NOTES, OLD_ADVERTS, TEMPLATES, type OldAdvert } from "~db/seed/demo/organisationWork";
import type { DemoUsers } from "./accounts";
import { dayFrom, daysFrom } from "./calendar";
import type { DemoOrganisation } from "./organisations";
import type { MadePosting } from "./postings";

interface Parts {
  organisations: readonly DemoOrganisation[];
  postings: ReadonlyMap<string, MadePosting>;
  accounts: DemoUsers;
  now: Date;
}

/** Whose work is shown whole: the demonstration member's. */
const OWN = "pontefinto";
const EXPIRING = "PF-04";
const MODEL = "PF-03";

/** A year of one organisation's work: adverts that ended in every way, one about to expire, notes, answers kept ready, people who come in, figures. */
export async function fillOrganisationWork(
  trx: WriteDb,
  { organisations, postings, accounts, now }: Parts,
): Promise<void> {
  const own = organisations.find(({ key }) => key === OWN);
  const modelId = postings.get(MODEL)?.id;
  const model = modelId && (await findPosting(trx, modelId));
  if (!own || !model) throw new Error(`The demonstration has no ${OWN}, or no ${MODEL} to write other adverts from.`);
  const expiring = postings.get(EXPIRING);
  if (expiring) {
    await trx
      .updateTable("postings")
      .set({ closesOn: dayFrom(now, 3) })
      .where("id", "=", expiring.id)
      .execute();
    await indexPosting(trx, expiring.id);
  }
  for (const [at, advert] of OLD_ADVERTS.entries())
    await fillAdvert(trx, {
      model,
      advert,
      member: accounts.member,
      operator: accounts.operator,
      now,
      key: `work-${at}`,
    });
  await fillPeople(trx, { organisationId: own.id, member: accounts.member, now });
  await fillWords(trx, { organisationId: own.id, member: accounts.member, now });
  await fillViews(trx, own.id, now);
}

interface Advert {
  model: PostingRecord;
  advert: OldAdvert;
  member: UserId;
  operator: UserId;
  now: Date;
  key: string;
}

async function fillAdvert(trx: WriteDb, { model, advert, member, operator, now, key }: Advert): Promise<void> {
  const { title, closesInDays, steps } = advert;
  const fields = { ...copyFields(model), title, closesOn: dayFrom(now, closesInDays) };
  const { id } = await insertPosting(trx, {
    organisationId: model.organisationId,
    createdBy: member,
    demo: true,
    fields,
  });
  const [first] = steps;
  await trx
    .updateTable("postings")
    .set({ createdAt: daysFrom(now, -(first?.[1] ?? 1) - 1) })
    .where("id", "=", id)
    .execute();
  let from: PostingState = "draft";
  for (const [move, daysAgo, reason, outcome] of steps) {
    const to: PostingState = POSTING_MOVES[move].to ?? from;
    await setPostingState(trx, {
      id,
      move,
      from,
      to,
      at: daysFrom(now, -daysAgo),
      ...byOf(move, { member, operator }),
      reason: reason ?? null,
      ...(outcome ? { outcome } : {}),
    });
    from = to;
  }
  for (const [at, applicant] of (APPLICANTS[title] ?? []).entries())
    await fillApplicant(trx, { posting: id, applicant, member, now, key: `${key}-${at}` });
}

function byOf(
  move: PostingMove,
  { member, operator }: { member: UserId; operator: UserId },
): { byUser: UserId | null; byRole: string } {
  if (move === "pause_stale" || move === "expire") return { byUser: null, byRole: "system" };
  const desk = move === "approve" || move === "request_changes";
  return { byUser: desk ? operator : member, byRole: desk ? "operator" : "member" };
}

interface Applicant {
  posting: PostingId;
  applicant: readonly [
    name: string,
    sentDaysAgo: number,
    ...moves: (readonly [ApplicationMove, number, RejectionReason?])[],
  ];
  member: UserId;
  now: Date;
  key: string;
}

async function fillApplicant(
  trx: WriteDb,
  { posting, applicant: [name, sentDaysAgo, ...moves], member, now, key }: Applicant,
): Promise<void> {
  const sentAt = daysFrom(now, -sentDaysAgo);
  const email = `${name.toLowerCase().replace(/[^a-z]+/g, ".")}@demo.invalid`;
  const id = await insertApplication(trx, {
    postingId: posting,
    personId: null,
    origin: "self",
    state: "sent",
    name,
    email,
    phone: null,
    locale: "it",
    tokenHash: newToken().tokenHash,
    submissionKey: key,
    confirmedAt: sentAt,
    sentAt,
    demo: true,
    createdAt: sentAt,
  });
  if (!id) throw new Error(`${name} is twice in the demonstration.`);
  await insertApplicationMove(trx, {
    applicationId: id,
    at: sentAt,
    byUser: null,
    byRole: "visitor",
    move: "create",
    fromState: null,
    toState: "sent",
  });
  let from: keyof typeof POSITION = "sent";
  for (const [move, daysAgo, reason] of moves) {
    const to = APPLICATION_MOVES[move].to;
    const at = daysFrom(now, -daysAgo);
    await setApplicationState(trx, id, { state: to, at, answered: true, reason: reason ?? null });
    await insertApplicationMove(trx, {
      applicationId: id,
      at,
      byUser: member,
      byRole: "member",
      move,
      fromState: from,
      toState: to,
      reason: reason ?? null,
    });
    from = to as keyof typeof POSITION;
  }
}
const POSITION = { sent: 0, in_touch: 1, interview: 2, offered: 3, hired: 4, not_selected: 4 };

interface Own {
  organisationId: OrganisationId;
  member: UserId;
  now: Date;
}

/** A colleague, an invitation on its way, and somebody who asks to come in. */
async function fillPeople(trx: WriteDb, { organisationId, member, now }: Own): Promise<void> {
  const colleague = await insertUser(trx, {
    email: "collega@demo.invalid",
    name: "Nina Dimostrazione",
    passwordHash: null,
    roles: ["member"],
    confirmedAt: now,
  });
  const asking = await insertUser(trx, {
    email: "chiede@demo.invalid",
    name: "Renzo Dimostrazione",
    passwordHash: null,
    roles: [],
    confirmedAt: now,
  });
  if (!colleague || !asking) throw new Error("The people of the demonstration organisation are already there.");
  await insertMembership(trx, organisationId, colleague);
  await insertJoinRequest(trx, { organisationId, userId: asking, askedAt: daysFrom(now, -1) });
  await insertInvitation(trx, {
    organisationId,
    email: "turni@demo.invalid",
    tokenHash: newToken().tokenHash,
    invitedBy: member,
    invitedAt: daysFrom(now, -2),
    expiresAt: daysFrom(now, 12),
  });
}

/** Notes on who is on the way, and answers of the organisation's own. */
async function fillWords(trx: WriteDb, { organisationId, member, now }: Own): Promise<void> {
  const { given } = wordsFor("it").applications.answers;
  for (const template of TEMPLATES)
    await insertTemplate(
      trx,
      organisationId,
      template.body === null ? { ...template, body: given.thanks.body } : { ...template, body: template.body },
    );
  const candidates = await trx
    .selectFrom("applications as a")
    .innerJoin("postings as p", "p.id", "a.postingId")
    .select("a.id")
    .where("p.organisationId", "=", organisationId)
    .where("p.state", "=", "published")
    .where("a.confirmedAt", "is not", null)
    .orderBy("a.createdAt")
    .execute();
  for (const [at, { id }] of candidates.entries()) {
    for (const body of NOTES[at % NOTES.length] ?? [])
      await insertNote(trx, {
        applicationId: id,
        organisationId,
        authorId: member,
        writtenAt: daysFrom(now, -2 + at * 0.1),
        body,
        submissionKey: null,
      });
  }
}

/** Pages opened on each day an advert was online: more at the beginning, fewer on Sundays; always the same. */
async function fillViews(trx: WriteDb, organisationId: OrganisationId, now: Date): Promise<void> {
  const today = dayFrom(now, 0);
  const rows = await trx
    .selectFrom("postings")
    .select(["id", "code", "publishedAt", "closedAt"])
    .where("organisationId", "=", organisationId)
    .where("publishedAt", "is not", null)
    .execute();
  const views = rows.flatMap(({ id, code, publishedAt, closedAt }) => {
    const first = Math.floor(((publishedAt ?? now).getTime() - now.getTime()) / 86_400_000);
    const last = closedAt ? Math.floor((closedAt.getTime() - now.getTime()) / 86_400_000) : 0;
    return Array.from({ length: Math.max(0, last - first) }, (_, day) => ({
      postingId: id,
      onDay: addDays(today, first + day),
      views:
        Math.round(26 / (1 + day / 9)) +
        ((code * 7 + day * 5) % 6) -
        (daysFrom(now, first + day).getUTCDay() === 0 ? 4 : 0),
    }));
  });
  const counted = views.filter((row) => row.views > 0);
  for (let at = 0; at < counted.length; at += 500)
    await trx
      .insertInto("postingViews")
      .values(counted.slice(at, at + 500))
      .execute();
}
