import type { Actor } from "~/domain/access/actor";
import { can } from "~/domain/access/can";
import { PRIORITY_KINDS } from "~/domain/flags/priority";
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
import { loadScores } from "./scorePairs";
import { listLiveFlags } from "~db/queries/flags/flags";
import { listMatchPeople, listMatchPostings } from "~db/queries/matching/matching";
import { listPeopleNamed } from "~db/queries/people/people";

export interface PeopleRanking extends Omit<Ranking<PersonId>, "rows"> {
  rows: (PlacedRow<PersonId> & { explanation: MatchExplanation })[];
  /** Whoever is shown, by id; each was written down as read. */
  people: Map<PersonId, Awaited<ReturnType<typeof listPeopleNamed>>[number]>;
  /** Standing priority flags of whoever is shown; empty unless the second order was asked for. */
  flags: Awaited<ReturnType<typeof listLiveFlags>>;
}

/** The people for a posting, best first. Undefined when there is no such posting or the actor may not see. */
export async function rankPeople(
  context: Context,
  actor: Actor,
  { postingId, priority = false, ...shown }: Shown & { postingId: PostingId; priority?: boolean },
): Promise<PeopleRanking | undefined> {
  if (!can(actor, "match.read")) return undefined;
  const { db } = context;
  const at = context.now();
  const today = dayInRome(at);
  const [[posting], inputs] = await Promise.all([listMatchPostings(db, today, postingId), loadMatchInputs(db)]);
  if (!posting) return undefined;
  const scores = await loadScores(db, { posting, today, inputs });
  const everybody = scores.map(({ id }) => id);
  const live = priority ? await listLiveFlags(db, everybody, today) : [];
  const first = new Set(live.filter(({ kind }) => PRIORITY_KINDS.includes(kind)).map(({ personId }) => personId));
  const ranking = rankScores<PersonId>({
    shown,
    seed: seedOf(`${postingId} ${today}`),
    rows: scores,
    hasPriority: priority ? (id) => first.has(id) : undefined,
  });
  const ids = [...ranking.rows.map(({ id }) => id), ...ranking.open, ...ranking.openNotNow];
  const byId = new Map((await listMatchPeople(db, today, ids)).map((person) => [person.id, person]));
  const rows = ranking.rows.flatMap((row) => {
    const person = byId.get(row.id);
    if (!person) return [];
    return [{ ...row, explanation: explainMatch({ person, posting, ...inputs, computedAt: at.toISOString() }) }];
  });
  const named = await listPeopleNamed(db, ids, { actor, at, purpose: priority ? "match.priority" : "match" });
  return {
    ...ranking,
    rows,
    people: new Map(named.map((person) => [person.id, person])),
    flags: live.filter(({ personId, kind }) => ids.includes(personId) && PRIORITY_KINDS.includes(kind)),
  };
}
