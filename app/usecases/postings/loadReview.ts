import type { SignedIn } from "~/domain/access/actor";
import { can } from "~/domain/access/can";
import type { PostingId } from "~/domain/ids";
import type { Context } from "../context";
import { reviewFindings } from "./reviewFindings";
import { listComuni } from "~db/queries/places/places";
import { findOrganisation } from "~db/queries/organisations/organisations";
import { findPosting } from "~db/queries/postings/postings";
import { listOverrules } from "~db/queries/postings/findingOverrules";
import { listPostingMoves } from "~db/queries/postings/postingMoves";
import { findOccupations, findSkills } from "~db/queries/vocabulary/vocabulary";

/** Everything the desk has in front when it decides about an advert; undefined when there is no such one, or it is not theirs to see. */
export async function loadReview(context: Context, actor: SignedIn, id: PostingId) {
  const { db } = context;
  const posting = can(actor, "posting.review") ? await findPosting(db, id) : undefined;
  const organisation = posting && (await findOrganisation(db, posting.organisationId));
  if (!posting || !organisation) return undefined;
  const [findings, overrules, moves, [occupation], skills, comuni] = await Promise.all([
    reviewFindings(db, posting, context.now()),
    listOverrules(db, id),
    listPostingMoves(db, id),
    posting.occupationId ? findOccupations(db, [posting.occupationId]) : [],
    findSkills(db, [...posting.essentialSkills, ...posting.desirableSkills]),
    listComuni(db),
  ]);
  const comuneName = (istat: string | null) => comuni.find((comune) => comune.istat === istat)?.name ?? null;
  return {
    posting,
    findings,
    overrules,
    moves,
    occupation: occupation ?? null,
    skills,
    comuneName: comuneName(posting.comune),
    organisation: { ...organisation, comuneName: comuneName(organisation.comune) },
  };
}

export type ReviewedPosting = NonNullable<Awaited<ReturnType<typeof loadReview>>>;
