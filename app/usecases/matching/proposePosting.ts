import { fullName } from "~/domain/people/fullName";
import type { Actor } from "~/domain/access/actor";
import { explainMatch } from "~/domain/matching/explain";
import type { MatchExplanation } from "~/domain/matching/explanation";
import type { ApplicationId, PersonId, PostingId } from "~/domain/ids";
import { isHiringKind } from "~/domain/postings/kinds";
import { done, refuse, type Result } from "~/domain/refusals";
import { paths } from "~/paths";
import { dayInRome } from "~/text/format";
import { wordsFor } from "~/text/words";
import { insertApplication, insertApplicationMove } from "~db/queries/applications/applications";
import { insertMatch } from "~db/queries/matching/matches";
import { listMatchPeople, listMatchPostings } from "~db/queries/matching/matching";
import { findOrganisation } from "~db/queries/organisations/organisations";
import { lockPerson } from "~db/queries/people/people";
import { lockPosting } from "~db/queries/postings/postings";
import { findSettings } from "~db/queries/settings/settings";
import { insertWeightProfile } from "~db/queries/matching/weightProfiles";
import type { Context } from "../context";
import { guarded, type UnitOfWork } from "../guarded";
import { linkTo } from "../letters/linkTo";
import { sendLetter } from "../letters/sendLetter";
import { newToken } from "../tokens";
import { loadMatchInputs } from "./loadMatchInputs";

export interface Proposal {
  personId: PersonId;
  postingId: PostingId;
  /** ISO date by which the person is asked to answer: today or later, not after the advert closes. */
  answerBy: string;
  /** The operator's own words to the person. */
  message: string | null;
}

/**
 * The desk asks a person whether a posting interests them (state `proposed`). The explanation of the match is kept as it is
 * at this moment. Refused where the person is archived or already on the way (`already_known`), the posting not published or of a kind that looks for nobody
 * (`closed`), the answer date past or after the closing date (`wrong_state`).
 */
export function proposePosting(
  context: Context,
  actor: Actor,
  proposal: Proposal,
): Promise<Result<{ id: ApplicationId }>> {
  const { personId, postingId, answerBy, message } = proposal;
  return guarded(context, actor, {
    permission: "application.propose",
    lock: async (trx) => {
      const person = await lockPerson(trx, personId);
      const posting = await lockPosting(trx, postingId);
      return person && posting && { person, posting };
    },
    work: async (unit, { person, posting }) => {
      const { trx, at } = unit;
      if (person.state === "archived") return refuse("not_found");
      if (posting.state !== "published" || !isHiringKind(posting.kind)) return refuse("closed");
      if (answerBy < dayInRome(at) || (posting.closesOn !== null && answerBy > posting.closesOn))
        return refuse("wrong_state");
      const { token, tokenHash } = newToken();
      // No explanation is kept of a proposal that is refused below: the frame undoes it.
      const matchId = await insertMatch(trx, await explainProposal(unit, proposal));
      const { givenName, familyName, email, phone } = person;
      const id = await insertApplication(trx, {
        postingId,
        personId,
        matchId,
        origin: "desk",
        state: "proposed",
        name: fullName({ givenName, familyName }),
        email,
        phone,
        message: null,
        locale: "it",
        tokenHash,
        answerBy,
        createdAt: at,
      });
      if (!id) return refuse("already_known");
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
      if (email) {
        const { title, organisationId } = posting;
        const organisation = (await findOrganisation(trx, organisationId))?.name ?? "";
        await sendProposal(unit, { email, name: givenName, title, organisation, answerBy, message, token });
      }
      unit.register({
        deed: "application.propose",
        noun: "application",
        recordId: id,
        details: { posting: postingId, person: personId, match: matchId },
      });
      return done({ id });
    },
  });
}

async function explainProposal(
  { trx, context, at }: UnitOfWork,
  { personId, postingId }: Proposal,
): Promise<MatchExplanation> {
  await insertWeightProfile(trx);
  const today = dayInRome(at);
  const [[person], [posting], inputs] = [
    await listMatchPeople(trx, today, [personId]),
    await listMatchPostings(trx, today, postingId),
    await loadMatchInputs(context.db, trx),
  ];
  if (!person || !posting) throw new Error("A locked person or posting is gone.");
  return explainMatch({ person, posting, ...inputs, computedAt: at.toISOString() });
}

interface ProposalLetter {
  email: string;
  name: string;
  title: string;
  organisation: string;
  answerBy: string;
  message: string | null;
  token: string;
}

async function sendProposal(unit: UnitOfWork, { email, token, ...proposal }: ProposalLetter): Promise<void> {
  const link = linkTo(unit.context, "it", paths.application(token));
  const { deskPhone } = await findSettings(unit.trx);
  const letter = wordsFor("it").applications.letters.proposal({ ...proposal, link, deskPhone });
  await sendLetter(unit, { kind: "proposal", to: email, locale: "it", ...letter });
}
