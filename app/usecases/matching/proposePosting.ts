import type { Actor } from "~/domain/access/actor";
import { can } from "~/domain/access/can";
import { explainMatch } from "~/domain/matching/explain";
import type { MatchExplanation } from "~/domain/matching/explanation";
import type { ApplicationId, PersonId, PostingId } from "~/domain/ids";
import { isHiringKind } from "~/domain/postings/kinds";
import { done, refuse, type Result } from "~/domain/refusals";
import { paths } from "~/paths";
import { dayInRome } from "~/text/format";
import { wordsFor } from "~/text/words";
import { inTransaction, type Context } from "../context";
import { loadMatchInputs } from "./loadMatchInputs";
import { newToken } from "../tokens";
import type { WriteDb } from "~db/client";
import { insertApplication, insertApplicationMove } from "~db/queries/applications/applications";
import { insertAudit } from "~db/queries/audit/audit";
import { insertMail } from "~db/queries/letters/mails";
import { insertMatch } from "~db/queries/matching/matches";
import { listMatchPeople, listMatchPostings } from "~db/queries/matching/matching";
import { findOrganisation } from "~db/queries/organisations/organisations";
import { lockPerson } from "~db/queries/people/people";
import { lockPosting } from "~db/queries/postings/postings";
import { insertWeightProfile } from "~db/queries/matching/weightProfiles";
import { linkTo } from "../letters/linkTo";

export interface Proposal {
  personId: PersonId;
  postingId: PostingId;
  /** ISO date by which the person is asked to answer: today or later, not after the advert closes. */
  answerBy: string;
  /** The operator's own words to the person. */
  message: string | null;
}

type Proposed = Result<{ id: ApplicationId }>;

/**
 * The desk asks a person whether a posting interests them (state `proposed`). The explanation of the match is kept as it is
 * at this moment. Refused where the person is archived or already on the way (`already_known`), the posting not published or of a kind that looks for nobody
 * (`closed`), the answer date past or after the closing date (`wrong_state`).
 */
export function proposePosting(context: Context, actor: Actor, proposal: Proposal): Promise<Proposed> {
  if (!can(actor, "application.propose")) return Promise.resolve(refuse("not_found"));
  const at = context.now();
  return inTransaction<Proposed>(context, async (trx) => {
    const person = await lockPerson(trx, proposal.personId);
    const posting = await lockPosting(trx, proposal.postingId);
    if (!person || !posting || person.state === "archived") return refuse("not_found");
    if (posting.state !== "published" || !isHiringKind(posting.kind)) return refuse("closed");
    if (proposal.answerBy < dayInRome(at) || (posting.closesOn !== null && proposal.answerBy > posting.closesOn))
      return refuse("wrong_state");
    const { token, tokenHash } = newToken();
    const matchId = await insertMatch(trx, await explainProposal(trx, context, proposal, at));
    const { givenName, familyName, email, phone } = person;
    const { personId, postingId, answerBy, message } = proposal;
    const name = `${givenName} ${familyName}`;
    const id = await insertApplication(trx, {
      postingId,
      personId,
      matchId,
      origin: "desk",
      state: "proposed",
      name,
      email,
      phone,
      message: null,
      locale: "it",
      tokenHash,
      answerBy,
      createdAt: at,
    });
    if (!id) throw new AlreadyOnTheWay();
    await insertApplicationMove(trx, {
      applicationId: id,
      at,
      byUser: actor.userId,
      byRole: "operator",
      move: "create",
      fromState: null,
      toState: "proposed",
      message,
    });
    if (email)
      await sendProposal(
        trx,
        context,
        {
          email,
          givenName,
          title: posting.title,
          organisation: (await findOrganisation(trx, posting.organisationId))?.name ?? "",
          answerBy,
          message,
          token,
        },
        at,
      );
    await insertAudit(trx, {
      at,
      actor,
      deed: "application.propose",
      noun: "application",
      recordId: id,
      details: { posting: postingId, person: personId, match: matchId },
    });
    return done({ id });
  }).catch((error: unknown) => {
    if (error instanceof AlreadyOnTheWay) return refuse("already_known");
    throw error;
  });
}

/** Undoes the stored match with everything else: no explanation is kept of a proposal that was not made. */
class AlreadyOnTheWay extends Error {}

async function explainProposal(
  trx: WriteDb,
  { db }: Context,
  { personId, postingId }: Proposal,
  at: Date,
): Promise<MatchExplanation> {
  await insertWeightProfile(trx);
  const today = dayInRome(at);
  const [[person], [posting], inputs] = [
    await listMatchPeople(trx, today, [personId]),
    await listMatchPostings(trx, today, postingId),
    await loadMatchInputs(db, trx),
  ];
  if (!person || !posting) throw new Error("A locked person or posting is gone.");
  return explainMatch({ person, posting, ...inputs, computedAt: at.toISOString() });
}

interface ProposalLetter {
  email: string;
  givenName: string;
  title: string;
  organisation: string;
  answerBy: string;
  message: string | null;
  token: string;
}

async function sendProposal(
  trx: WriteDb,
  context: Context,
  { email, givenName, token, ...proposal }: ProposalLetter,
  at: Date,
): Promise<void> {
  const letter = wordsFor("it").applications.letters.proposal({
    name: givenName,
    ...proposal,
    link: linkTo(context, "it", paths.application(token)),
  });
  await insertMail(trx, { kind: "proposal", to: email, ...letter }, at);
}
