import { randomInt } from "node:crypto";
import { SYSTEM, VISITOR, type SignedIn } from "~/domain/access/actor";
import type { Role } from "~/domain/access/roles";
import type { OrganisationId, PostingId, UserId } from "~/domain/ids";
import { emptyPosting } from "~/domain/postings/emptyPosting";
import type { PostingFields } from "~/domain/postings/fields";
import type { PostingState } from "~/domain/postings/moves";
import type { Locale } from "~/text/words";
import type { Context } from "~/usecases/context";
import { inUnit, type UnitOfWork } from "~/usecases/guarded";
import { insertUser } from "~db/queries/accounts/users";
import { insertMembership, insertOrganisation, setOrganisationState } from "~db/queries/organisations/organisations";
import { insertPosting } from "~db/queries/postings/postingFields";
import { findPosting } from "~db/queries/postings/postings";
import { setPostingState } from "~db/queries/postings/postingMoves";

const DAY_MS = 86_400_000;
/** What letters quote: names that end in a full stop or a mark, and none of the words by which a language is known. */
export const FIRM = "Cartiera Ondulata S.p.A.";
export const TITLE = "Magazziniere!";
export const READER = "Nives Provetta";

export type LetterWorld = Awaited<ReturnType<typeof buildLetterWorld>>;

interface Settings {
  context: Context;
  /** A complete advert to write others like it. */
  like: PostingId;
  /** Of everybody here who signs in to open the links of their letters. */
  passwordHash: string;
}

/**
 * A firm of its own with a member, and the desk, on the site under test. Every address belongs to the world's own
 * domain and says in which language its owner reads: `chi.fr@…`.
 */
export async function buildLetterWorld({ context, like, passwordHash }: Settings) {
  const { db } = context;
  const domain = `lettere${randomInt(1_000_000_000)}.prova.invalid`;
  const address = (who: string, locale: Locale = "it") => `${who}.${locale}@${domain}`;
  const model = await findPosting(db, like);
  if (!model) throw new Error(`There is no advert ${like}.`);
  const later = (days: number): Context => {
    const moment = new Date(context.now().getTime() + days * DAY_MS);
    return { ...context, now: () => moment };
  };

  async function anyUser(who: string, roles: Role[], organisationIds: OrganisationId[] = []): Promise<SignedIn> {
    const user = { email: address(who), name: READER, passwordHash, roles, confirmedAt: context.now() };
    const userId = await db.transaction().execute(async (trx) => {
      const id = await insertUser(trx, user);
      for (const organisation of id ? organisationIds : []) await insertMembership(trx, organisation, id as UserId);
      return id;
    });
    if (!userId) throw new Error(`${user.email} is a user already.`);
    return { ...VISITOR, userId, name: READER, email: user.email, roles, organisationIds };
  }

  async function anOrganisation(email: string | null, state: "pending" | "verified" = "verified") {
    const vatNumber = String(randomInt(10_000_000_000, 99_999_999_999));
    const id = await db.transaction().execute(async (trx) => {
      const firm = { name: FIRM, kind: "employer" as const, vatNumber, comune: "046017", email, phone: null };
      const made = await insertOrganisation(trx, firm);
      if (made && state === "verified") {
        const seen = { reason: null, at: context.now(), evidence: [], evidenceNote: null };
        await setOrganisationState(trx, made, { state, by: null, ...seen });
      }
      return made;
    });
    if (!id) throw new Error("The firm was not written.");
    return { id, vatNumber };
  }

  const { id: organisation, vatNumber } = await anOrganisation(null);
  const member = await anyUser("socia", ["member"], [organisation]);
  const operator = await anyUser("sportello", ["operator"]);
  const admin = await anyUser("gestione", ["admin"]);

  /** An advert of the firm in a state, complete and never in the search. */
  async function posting(
    differing: Partial<PostingFields> = {},
    { state = "published", of = organisation }: { state?: PostingState; of?: OrganisationId } = {},
  ): Promise<PostingId> {
    const empty = emptyPosting(differing.kind ?? "job");
    const names = Object.keys(empty) as (keyof PostingFields)[];
    const filled = differing.kind ? {} : Object.fromEntries(names.map((name) => [name, model?.[name]]));
    const fields = { ...empty, ...filled, title: TITLE, comune: "046017", responseDays: 5, closesOn: day(40) };
    return db.transaction().execute(async (trx) => {
      const { id } = await insertPosting(trx, {
        organisationId: of,
        createdBy: member.userId,
        fields: { ...fields, startsOn: null, ...differing },
      });
      const step = { id, at: context.now(), byUser: operator.userId, byRole: "operator" };
      if (state !== "draft") await setPostingState(trx, { ...step, move: "submit", from: "draft", to: "in_review" });
      if (state === "published") await setPostingState(trx, { ...step, move: "approve", from: "in_review", to: state });
      return id;
    });
  }

  /** The ISO day so many days from now. */
  const day = (days: number) => later(days).now().toISOString().slice(0, 10);
  /** What the clock does, so many days from now, to this world alone. */
  const onDay = <Value>(days: number, work: (unit: UnitOfWork) => Promise<Value>) => inUnit(later(days), SYSTEM, work);

  return {
    db,
    context,
    domain,
    address,
    later,
    day,
    onDay,
    anyUser,
    anOrganisation,
    organisation,
    vatNumber,
    member,
    operator,
    admin,
    posting,
  };
}

/** The answer of a use case that must not be refused. */
export function accepted<Value extends { ok: boolean }>(answer: Value): Extract<Value, { ok: true }> {
  if (!answer.ok) throw new Error(`Refused: ${JSON.stringify(answer)}`);
  return answer as Extract<Value, { ok: true }>;
}
