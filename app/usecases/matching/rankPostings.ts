import type { Actor } from "~/domain/access/actor";
import { can } from "~/domain/access/can";
import type { PersonId, PostingId } from "~/domain/ids";
import { postingLoad } from "~/domain/matching/order";
import { seedOf } from "~/domain/matching/tieBreak";
import { rank, type Ranking } from "~/matching/rank";
import { dayInRome } from "~/text/format";
import type { Context } from "../context";
import { loadMatchInputs } from "./loadMatchInputs";
import { listMatchPeople, listMatchPostings, listPostingLoads } from "~db/queries/matching/matching";
import { listPostingsNamed } from "~db/queries/matching/matches";

export interface PostingsRanking extends Ranking<PostingId> {
  postings: Map<PostingId, Awaited<ReturnType<typeof listPostingsNamed>>[number]>;
}

/** The published postings for a person, best first. Undefined when there is no such person or the actor may not see. */
export async function rankPostings(
  context: Context,
  actor: Actor,
  { personId, limit }: { personId: PersonId; limit: number },
): Promise<PostingsRanking | undefined> {
  if (!can(actor, "match.read")) return undefined;
  const { db } = context;
  const at = context.now();
  const today = dayInRome(at);
  const [[person], postings, loads, inputs] = await Promise.all([
    listMatchPeople(db, today, personId),
    listMatchPostings(db, today),
    listPostingLoads(db),
    loadMatchInputs(db),
  ]);
  if (!person) return undefined;
  const loadOf = (id: PostingId) => {
    const load = loads.get(id);
    return load ? postingLoad(load.applications, load.places) : 0;
  };
  const ranking = rank<PostingId>({
    ...inputs,
    limit,
    seed: seedOf(`${personId} ${today}`),
    computedAt: at.toISOString(),
    pairs: postings.map((posting) => ({ id: posting.id, person, posting, load: loadOf(posting.id) })),
  });
  const named = await listPostingsNamed(
    db,
    [...ranking.rows, ...ranking.notNow].map(({ id }) => id),
  );
  return { ...ranking, postings: new Map(named.map((posting) => [posting.id, posting])) };
}
