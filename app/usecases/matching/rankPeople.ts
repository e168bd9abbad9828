import type { Actor } from "~/domain/access/actor";
import { can } from "~/domain/access/can";
import { PRIORITY_KINDS } from "~/domain/flags/priority";
import { addDays } from "~/domain/forms/days";
import type { PersonId, PostingId } from "~/domain/ids";
import { personLoad } from "~/domain/matching/order";
import { seedOf } from "~/domain/matching/tieBreak";
import { rank, type Ranking } from "~/matching/rank";
import { dayInRome } from "~/text/format";
import type { Context } from "../context";
import { loadMatchInputs } from "./loadMatchInputs";
import { listLiveFlags } from "~db/queries/flags/flags";
import { countRecentProposals, listMatchPeople, listMatchPostings } from "~db/queries/matching/matching";
import { listPeopleNamed } from "~db/queries/people/people";

/** Proposals this recent count against being first among equals. */
const RECENT_DAYS = 30;

export interface PeopleRanking extends Ranking<PersonId> {
  /** Whoever is shown, by id; each was written down as read. */
  people: Map<PersonId, Awaited<ReturnType<typeof listPeopleNamed>>[number]>;
  /** Standing priority flags of whoever is shown; empty unless the second order was asked for. */
  flags: Awaited<ReturnType<typeof listLiveFlags>>;
}

/** The people for a posting, best first. Undefined when there is no such posting or the actor may not see. */
export async function rankPeople(
  context: Context,
  actor: Actor,
  { postingId, limit, priority = false }: { postingId: PostingId; limit: number; priority?: boolean },
): Promise<PeopleRanking | undefined> {
  if (!can(actor, "match.read")) return undefined;
  const { db } = context;
  const at = context.now();
  const today = dayInRome(at);
  const [[posting], people, proposals, inputs] = await Promise.all([
    listMatchPostings(db, today, postingId),
    listMatchPeople(db, today),
    countRecentProposals(db, new Date(`${addDays(today, -RECENT_DAYS)}T00:00:00Z`)),
    loadMatchInputs(db),
  ]);
  if (!posting) return undefined;
  const live = priority
    ? await listLiveFlags(
        db,
        people.map(({ id }) => id),
        today,
      )
    : [];
  const first = new Set(live.filter(({ kind }) => PRIORITY_KINDS.includes(kind)).map(({ personId }) => personId));
  const ranking = rank<PersonId>({
    ...inputs,
    limit,
    seed: seedOf(`${postingId} ${today}`),
    computedAt: at.toISOString(),
    pairs: people.map((person) => ({
      id: person.id,
      person,
      posting,
      load: personLoad(proposals.get(person.id) ?? 0),
    })),
    ...(priority ? { hasPriority: (id) => first.has(id) } : {}),
  });
  const shown = [...ranking.rows, ...ranking.notNow].map(({ id }) => id);
  const named = await listPeopleNamed(db, shown, { actor, at, purpose: priority ? "match.priority" : "match" });
  return {
    ...ranking,
    people: new Map(named.map((person) => [person.id, person])),
    flags: live.filter(({ personId, kind }) => shown.includes(personId) && PRIORITY_KINDS.includes(kind)),
  };
}
