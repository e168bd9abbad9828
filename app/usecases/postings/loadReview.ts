import type { SignedIn } from "~/domain/access/actor";
import { can } from "~/domain/access/can";
import type { PostingId } from "~/domain/ids";
import type { Context } from "../context";
import { listPlaceNames } from "~db/queries/places/places";
import { findOrganisation } from "~db/queries/organisations/organisations";
import { findPosting } from "~db/queries/postings/postings";
import { listOverrules } from "~db/queries/postings/findingOverrules";
import { listPostingMoves } from "~db/queries/postings/postingMoves";
import { findOccupations, findSkills } from "~db/queries/vocabulary/vocabulary";
import { readAgain } from "~/domain/postings/checker/secondReader";
import { reviewCards } from "./reviewFindings";
import { listReadAgainSentences } from "~db/queries/postings/sentenceLabels";

/** Everything the desk has in front when it decides about an advert; undefined when there is no such one, or it is not theirs to see. */
export async function loadReview(context: Context, actor: SignedIn, id: PostingId) {
  const { db } = context;
  const posting = can(actor, "posting.review") ? await findPosting(db, id) : undefined;
  const organisation = posting && (await findOrganisation(db, posting.organisationId));
  if (!posting || !organisation) return undefined;
  const [findings, overrules, moves, [occupation], skills, places] = await Promise.all([
    reviewCards(db, posting, context.now()),
    listOverrules(db, id),
    listPostingMoves(db, id),
    posting.occupationId ? findOccupations(db, [posting.occupationId]) : [],
    findSkills(db, [...posting.essentialSkills, ...posting.desirableSkills]),
    listPlaceNames(db, [posting.comune, organisation.comune]),
  ]);
  const judged = new Set(await listReadAgainSentences(db, id));
  const again = readAgain(posting, [...findings.wording, ...findings.overruled])
    .map((reading) => ({ ...reading, sentence: posting[reading.field]?.slice(reading.start, reading.end) ?? "" }))
    .filter(({ sentence }) => !judged.has(sentence));
  const comuneName = (istat: string | null) => places.get(istat ?? "")?.name ?? null;
  return {
    posting,
    findings,
    /** Sentences no rule stops at, and that resemble faults: for the desk's eyes only. */
    again,
    overrules,
    moves,
    occupation: occupation ?? null,
    skills,
    comuneName: comuneName(posting.comune),
    organisation: { ...organisation, comuneName: comuneName(organisation.comune) },
  };
}

export type ReviewedPosting = NonNullable<Awaited<ReturnType<typeof loadReview>>>;
