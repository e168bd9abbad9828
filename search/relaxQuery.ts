import { words } from "./italian/words";
import { EVERYTHING, WITHIN_KM, type SearchEngine, type SearchMoment, type SearchQuery, type Relaxation } from "./port";

type Question = Omit<Relaxation, "total">;

export interface RelaxOptions {
  moment: SearchMoment;
  limit: number;
  /** ISCO-08 code of the occupation a text names; null when it names none. */
  iscoOf: (text: string) => Promise<string | null>;
}

/**
 * Wider questions for a page that is empty or short: the next radii, anywhere, the neighbouring occupations, fewer words, no
 * other filters. Only those that find more than the page has, each with its number.
 */
export async function relaxQuery(
  engine: SearchEngine,
  query: SearchQuery,
  { moment, limit, iscoOf }: RelaxOptions,
): Promise<Relaxation[]> {
  const base = { ...query, page: 1, pageSize: 1 };
  const total = async (question: SearchQuery) => (await engine.search(question, moment)).total;
  const questions = [
    ...radii(base),
    ...occupations(base, base.text === "" ? null : await iscoOf(base.text)),
    ...fewerWords(base),
    ...withoutFilters(base),
  ];
  const [now, ...totals] = await Promise.all([base, ...questions.map((question) => question.query)].map(total));
  const relaxations: Relaxation[] = [];
  let best = now ?? 0;
  for (const [at, question] of questions.entries()) {
    const finds = totals[at] ?? 0;
    if (finds <= (question.reason === "radius" || question.reason === "anywhere" ? best : (now ?? 0))) continue;
    if (question.reason === "radius") best = finds;
    relaxations.push({ ...question, query: { ...question.query, pageSize: query.pageSize }, total: finds });
  }
  return relaxations.slice(0, limit);
}

function radii(query: SearchQuery): Question[] {
  if (query.comune === null) return [];
  const wider = WITHIN_KM.filter((km) => km > (query.withinKm ?? 0));
  return [
    ...wider.map((km): Question => ({ reason: "radius", query: { ...query, withinKm: km } })),
    { reason: "anywhere", query: { ...query, comune: null, withinKm: null } },
  ];
}

/** The occupations beside the one named, by the first two digits of ISCO; beside a group of two digits, its major group. */
function occupations(query: SearchQuery, isco: string | null): Question[] {
  const group = query.occupationGroup;
  if (group === null && isco !== null) {
    const occupationGroup = isco.slice(0, 2);
    return [{ reason: "occupation", occupationGroup, query: { ...query, text: "", occupationGroup } }];
  }
  if (group === null || group.length < 2) return [];
  const wider = group.slice(0, 1);
  return [{ reason: "occupation", occupationGroup: wider, query: { ...query, occupationGroup: wider } }];
}

/** Each word left out in turn, then only the first. */
function fewerWords(query: SearchQuery): Question[] {
  const typed = words(query.text).map((word) => word.text);
  if (typed.length < 2) return [];
  return typed.map((_, out) => {
    const text = typed.filter((__, at) => at !== out).join(" ");
    return { reason: "words", text, query: { ...query, text } };
  });
}

function withoutFilters(query: SearchQuery): Question[] {
  const { text, comune, withinKm, pageSize, sort } = query;
  return [{ reason: "filters", query: { ...EVERYTHING, text, comune, withinKm, pageSize, sort } }];
}
