import type { Actor } from "~/domain/access/actor";
import { can } from "~/domain/access/can";
import type { PersonId, PostingId } from "~/domain/ids";
import { explainMatch } from "~/domain/matching/explain";
import type { MatchExplanation } from "~/domain/matching/explanation";
import type { Shown } from "~/domain/matching/groups";
import { postingLoad } from "~/domain/matching/order";
import { seedOf } from "~/domain/matching/tieBreak";
import { rankScores } from "~/matching/rankScores";
import type { PlacedRow, Ranking } from "~/matching/ranking";
import { dayInRome } from "~/text/format";
import type { Context } from "../context";
import { loadMatchInputs } from "./loadMatchInputs";
import { judgePair } from "./scorePairs";
import { listMatchPeople, listMatchPostings, listPostingLoads } from "~db/queries/matching/matching";
import { listPostingsNamed } from "~db/queries/matching/matches";

export interface PostingsRanking extends Omit<Ranking<PostingId>, "rows"> {
  rows: (PlacedRow<PostingId> & { explanation: MatchExplanation })[];
  postings: Map<PostingId, Awaited<ReturnType<typeof listPostingsNamed>>[number]>;
}

/** The published postings for a person, best first. Undefined when there is no such person or the actor may not see. */
export async function rankPostings(
  context: Context,
  actor: Actor,
  { personId, ...shown }: Shown & { personId: PersonId },
): Promise<PostingsRanking | undefined> {
  if (!can(actor, "match.read")) return undefined;
  const { db } = context;
  const at = context.now();
  const today = dayInRome(at);
  const [[person], inputs] = await Promise.all([listMatchPeople(db, today, [personId]), loadMatchInputs(db)]);
  if (!person) return undefined;
  const [postings, loads] = await Promise.all([listMatchPostings(db, today), listPostingLoads(db)]);
  const loadOf = (id: PostingId) => {
    const load = loads.get(id);
    return load ? postingLoad(load.applications, load.places) : 0;
  };
  const ranking = rankScores<PostingId>({
    shown,
    seed: seedOf(`${personId} ${today}`),
    rows: postings.map((posting) => ({
      ...judgePair(person, posting, inputs),
      id: posting.id,
      load: loadOf(posting.id),
      closesOn: posting.closesOn,
    })),
  });
  const byId = new Map(postings.map((posting) => [posting.id, posting]));
  const rows = ranking.rows.flatMap((row) => {
    const posting = byId.get(row.id);
    if (!posting) return [];
    return [{ ...row, explanation: explainMatch({ person, posting, ...inputs, computedAt: at.toISOString() }) }];
  });
  const ids = [...ranking.rows.map(({ id }) => id), ...ranking.open, ...ranking.openNotNow];
  const named = await listPostingsNamed(db, ids);
  return { ...ranking, rows, postings: new Map(named.map((posting) => [posting.id, posting])) };
}
