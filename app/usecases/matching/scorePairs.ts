import { setImmediate } from "node:timers/promises";
import type { PersonId } from "~/domain/ids";
import { judgeOpenPair } from "~/domain/matching/openToAll";
import { orderedDistance, personLoad } from "~/domain/matching/order";
import { isOpenToAll, scoreMatch } from "~/domain/matching/score";
import type { MatchPerson, MatchPosting } from "~/domain/matching/types";
import type { MatchVocabulary } from "~/domain/matching/vocabulary";
import type { Weighing } from "~/domain/matching/weights";
import type { ScoredRow } from "~/matching/rankScores";
import type { ReadDb } from "~db/client";
import { countRecentProposals, listActiveIds, listMatchPeople } from "~db/queries/matching/matching";

interface Inputs {
  vocabulary: MatchVocabulary;
  profile: Weighing;
}

type Judged = Omit<ScoredRow<string>, "id" | "load" | "closesOn">;

/** What the order reads of one pair. */
export function judgePair(person: MatchPerson, posting: MatchPosting, { vocabulary, profile }: Inputs): Judged {
  if (isOpenToAll(posting, vocabulary)) {
    const { eligible, tenthsKm } = judgeOpenPair(person, posting, vocabulary);
    const nothing = { open: true, total: 0, essentialShare: 0 };
    return { ...nothing, group: eligible ? 1 : 5, tenthsKm: orderedDistance(tenthsKm, posting) };
  }
  const { group, total, essentials, tenthsKm } = scoreMatch(person, posting, vocabulary, profile);
  return {
    open: false,
    group,
    total,
    essentialShare: essentials.share,
    tenthsKm: orderedDistance(tenthsKm, posting),
  };
}

/** People read and scored in one go: few enough that no other request waits long. */
const BATCH = 200;

/**
 * Every active person against one posting. They are read and scored part by part, other requests come in between, and only
 * what orders is kept: memory grows by a few numbers a person.
 */
export async function loadScores(
  db: ReadDb,
  { posting, today, inputs }: { posting: MatchPosting; today: string; inputs: Inputs },
): Promise<ScoredRow<PersonId>[]> {
  const [ids, proposals] = await Promise.all([listActiveIds(db), countRecentProposals(db, today)]);
  const rows: ScoredRow<PersonId>[] = [];
  for (let from = 0; from < ids.length; from += BATCH) {
    const people = await listMatchPeople(db, today, ids.slice(from, from + BATCH));
    for (const person of people)
      rows.push({
        ...judgePair(person, posting, inputs),
        id: person.id,
        load: personLoad(proposals.get(person.id) ?? 0),
        closesOn: null,
      });
    await setImmediate();
  }
  return rows;
}
