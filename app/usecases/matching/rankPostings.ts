import type { Actor } from "~/domain/access/actor";
import { can } from "~/domain/access/can";
import type { PersonId, PostingId } from "~/domain/ids";
import { explainMatch } from "~/domain/matching/explain";
import type { MatchExplanation } from "~/domain/matching/explanation";
import type { Shown } from "~/domain/matching/groups";
import { seedOf } from "~/domain/matching/tieBreak";
import { rankScores } from "~/matching/rankScores";
import type { PlacedRow, Ranking } from "~/matching/ranking";
import { dayInRome } from "~/text/format";
import type { Context } from "../context";
import { loadMatchInputs } from "./loadMatchInputs";
import { rowOf } from "./scoredRow";
import { listMatchPeople, listMatchPostings } from "~db/queries/matching/matching";
import { listScoreRows } from "~db/queries/matching/scoreRows";
import { listPostingsNamed } from "~db/queries/matching/matches";

export interface PostingsRanking extends Omit<Ranking<PostingId>, "rows"> {
  rows: (PlacedRow<PostingId> & { explanation: MatchExplanation })[];
  postings: Map<PostingId, Awaited<ReturnType<typeof listPostingsNamed>>[number]>;
}

/** The published postings for a person, best first. Undefined when there is no such person or the actor may not see. */
export async function rankPostings(
  context: Context,
  actor: Actor,
  personId: PersonId,
  shown: Shown,
): Promise<PostingsRanking | undefined> {
  if (!can(actor, "match.read")) return undefined;
  const { db } = context;
  const at = context.now();
  const today = dayInRome(at);
  const [[person], inputs] = await Promise.all([listMatchPeople(db, today, [personId]), loadMatchInputs(db)]);
  if (!person) return undefined;
  const scores = await listScoreRows(db, { today, postingId: null, personId }, inputs.profile);
  const ranking = rankScores<PostingId>({
    shown,
    seed: seedOf(`${personId} ${today}`),
    rows: scores.map((row) => ({ ...rowOf(row), id: row.postingId, load: row.postingLoad, closesOn: row.closesOn })),
  });
  const byId = new Map((await listMatchPostings(db, today)).map((posting) => [posting.id, posting]));
  const rows = ranking.rows.flatMap((row) => {
    const posting = byId.get(row.id);
    if (!posting) return [];
    return [{ ...row, explanation: explainMatch({ person, posting, ...inputs, computedAt: at.toISOString() }) }];
  });
  const ids = [...ranking.rows.map(({ id }) => id), ...ranking.open, ...ranking.openNotNow];
  const named = await listPostingsNamed(db, ids);
  return { ...ranking, rows, postings: new Map(named.map((posting) => [posting.id, posting])) };
}
