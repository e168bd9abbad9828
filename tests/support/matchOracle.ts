import type { PersonId, PostingId } from "~/domain/ids";
import { personLoad, postingLoad } from "~/domain/matching/order";
import { isOpenToAll, scoreMatch } from "~/domain/matching/score";
import { CRITERIA } from "~/domain/matching/weights";
import { loadMatchInputs } from "~/usecases/matching/loadMatchInputs";
import type { Db } from "~db/client";
import {
  countRecentProposals,
  listMatchPeople,
  listMatchPostings,
  listPostingLoads,
} from "~db/queries/matching/matching";
import { listScoreRows } from "~db/queries/matching/scoreRows";

interface Compared {
  pairs: number;
  /** "person posting: what by the rules, what by SQL", one a pair that differs. */
  differences: string[];
}

/** Every pair of a database, by domain/matching and by SQL: groups, totals, the eight values, shares, distances, loads. */
export async function compareWithSql(
  db: Db,
  today: string,
  only: { postingId: PostingId | null; personId: PersonId | null } = { postingId: null, personId: null },
): Promise<Compared> {
  const { vocabulary, profile } = await loadMatchInputs(db);
  const [people, postings, rows, proposals, loads] = await Promise.all([
    listMatchPeople(db, today, only.personId === null ? null : [only.personId]),
    listMatchPostings(db, today, only.postingId),
    listScoreRows(db, { today, ...only }, profile),
    countRecentProposals(db, today),
    listPostingLoads(db),
  ]);
  const bySql = new Map(rows.map((row) => [`${row.personId} ${row.postingId}`, row]));
  const differences: string[] = [];
  for (const posting of postings) {
    const open = isOpenToAll(posting, vocabulary);
    const load = loads.get(posting.id);
    for (const person of people) {
      const row = bySql.get(`${person.id} ${posting.id}`);
      const score = scoreMatch(person, posting, vocabulary, profile);
      const common = {
        open,
        personLoad: personLoad(proposals.get(person.id) ?? 0),
        postingLoad: load ? postingLoad(load.applications, load.places) : 0,
        closesOn: posting.closesOn,
        distance: score.tenthsKm,
        closed: !score.eligible,
      };
      const scored = {
        group: score.group,
        total: score.total,
        values: CRITERIA.map((criterion) => score.results[criterion].value),
        essentialShare: score.essentials.share,
      };
      const [mine, theirs] = [
        JSON.stringify({ ...common, ...(open ? {} : scored) }),
        JSON.stringify(
          row && {
            open: row.open,
            personLoad: row.personLoad,
            postingLoad: row.postingLoad,
            closesOn: row.closesOn,
            distance: row.distance,
            closed: row.group === 5,
            ...(row.open
              ? {}
              : { group: row.group, total: row.total, values: row.values, essentialShare: row.essentialShare }),
          },
        ),
      ];
      if (mine !== theirs) differences.push(`${person.id} ${posting.id}: ${mine} by the rules, ${theirs} by SQL`);
    }
  }
  return { pairs: people.length * postings.length, differences };
}
