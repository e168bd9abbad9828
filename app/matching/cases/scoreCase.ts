import { drawBrackets } from "~/domain/matching/bands";
import { fnv1a64 } from "~/domain/matching/fingerprint";
import { GROUPS } from "~/domain/matching/groups";
import { compareOpen, judgeOpenPair, openDistance, type OpenPair } from "~/domain/matching/openToAll";
import { compareMatches, rankOf } from "~/domain/matching/order";
import { priorityWithinBand } from "~/domain/matching/priority";
import type { CheckResult } from "~/domain/matching/results";
import { roundHalfUp } from "~/domain/matching/rounding";
import { isOpenToAll, mapCriteria, scoreMatch, type MatchScore } from "~/domain/matching/score";
import { seedOf, tieBreak } from "~/domain/matching/tieBreak";
import type { MatchPosting } from "~/domain/matching/types";
import type { CaseFile } from "./caseFile";
import { readCase, type ReadCase } from "./readCase";

interface CasePair {
  person: ReadCase["people"][number];
  posting: ReadCase["postings"][number];
  /** null for a posting that is open to all. */
  score: MatchScore | null;
  open: OpenPair | null;
}

/** Everything `npm run match:score` prints of a file: pairs, lists, and single figures for whoever checks the arithmetic. */
export function scoreCase(file: CaseFile) {
  const read = readCase(file);
  const pairs = read.postings.flatMap((posting) => read.people.map((person) => pairOf(person, posting, read)));
  const forPosting = read.postings.map(({ posting }) => [
    `posting ${posting.id}`,
    listOf(
      pairs.filter((pair) => pair.posting.posting === posting),
      posting.id,
      file.today,
      "people",
    ),
  ]);
  const forPerson = read.people.map(({ person }) => [
    `person ${person.id}`,
    listOf(
      pairs.filter((pair) => pair.person.person === person),
      person.id,
      file.today,
      "postings",
    ),
  ]);
  return {
    pairs: Object.fromEntries(
      pairs.map((pair) => [`${pair.person.person.id}|${pair.posting.posting.id}`, describePair(pair)]),
    ),
    lists: Object.fromEntries([...forPosting, ...forPerson]) as Record<string, ReturnType<typeof listOf>>,
    idf: Object.fromEntries([...read.skills].map(([name, skill]) => [name, read.vocabulary.rarity(skill)])),
    ...(file.texts ? { hash: file.texts.map(fnv1a64) } : {}),
    ...(file.draws ? { draws: file.draws.map(([seed, uuid]) => tieBreak(seed, uuid)) } : {}),
    ...(file.halfUp ? { halfUp: file.halfUp.map(([n, d]) => roundHalfUp(n, d)) } : {}),
  };
}

function pairOf(person: CasePair["person"], posting: CasePair["posting"], { vocabulary, profile }: ReadCase): CasePair {
  const open = isOpenToAll(posting.posting, vocabulary);
  return {
    person,
    posting,
    score: open ? null : scoreMatch(person.person, posting.posting, vocabulary, profile),
    open: open ? judgeOpenPair(person.person, posting.posting, vocabulary) : null,
  };
}

const BAND_NAMES = { high: "80", medium: "60", low: "40", minimal: "0" } as const;

function describePair({ score, open }: CasePair) {
  if (score === null)
    return (
      open && {
        open: true,
        group: open.eligible ? null : 5,
        ...describeChecks(open.hardChecks),
        distance: open.tenthsKm,
        estimated: open.estimated,
      }
    );
  return {
    values: mapCriteria((criterion) => score.results[criterion].value),
    missing: Object.fromEntries(score.missing.map(({ criterion, from }) => [criterion, from])),
    points: score.points,
    total: score.total,
    tenths: score.tenths,
    band: BAND_NAMES[score.band],
    ...describeChecks(score.hardChecks),
    wishes: score.wishes,
    group: score.group,
    essential: score.essentials.share,
    distance: score.tenthsKm,
    estimated: score.results.travel.held.estimated,
  };
}

function describeChecks(checks: readonly CheckResult[]) {
  return {
    checks: Object.fromEntries(checks.map(({ check, outcome }) => [check, outcome])),
    opens: checks
      .filter(({ outcome }) => outcome === "failed")
      .map(({ check }) => check)
      .sort(),
  };
}

function listOf(pairs: readonly CasePair[], ownId: string, today: string, rows: "people" | "postings") {
  const seed = seedOf(`${ownId.toLowerCase()} ${today}`);
  const sides = ({ person, posting }: CasePair) => (rows === "people" ? person : posting);
  const idOf = (pair: CasePair): string => (rows === "people" ? pair.person.person.id : pair.posting.posting.id);
  const scored = pairs
    .flatMap((pair) => (pair.score ? [{ pair, score: pair.score }] : []))
    .map(({ pair, score }) => ({
      id: idOf(pair),
      priority: pair.person.priority,
      band: score.band,
      group: score.group,
      rank: rankOf({ score, posting: pair.posting.posting, load: sides(pair).load, seed, id: idOf(pair) }),
    }))
    .sort((a, b) => compareMatches(a.rank, b.rank));
  const inGroup = (group: number) => scored.filter((row) => row.group === group);
  const filled = GROUPS.filter((group) => inGroup(group).length > 0);
  const ids = (list: readonly { id: string }[]) => list.map(({ id }) => id);
  return {
    seed,
    order: ids(scored),
    groups: Object.fromEntries(filled.map((group) => [group, ids(inGroup(group))])),
    brackets: Object.fromEntries(
      filled.map((group) => [group, drawBrackets(inGroup(group), ({ rank }) => rank.total).map(ids)]),
    ),
    ...(rows === "people"
      ? { second: priorityWithinBand(scored, ({ priority }) => priority).map(({ item }) => item.id) }
      : {}),
    ...openLists(pairs, { seed, idOf, rows }),
  };
}

interface OpenListing {
  seed: number;
  idOf: (pair: CasePair) => string;
  rows: "people" | "postings";
}

function openLists(pairs: readonly CasePair[], { seed, idOf, rows }: OpenListing) {
  const rankOfOpen = (open: OpenPair, posting: MatchPosting, load: number, id: string) => ({
    tenthsKm: openDistance(open, posting),
    closesOn: rows === "postings" ? posting.closesOn : null,
    load: rows === "people" ? load : 0,
    tieBreak: tieBreak(seed, id),
  });
  const listed = pairs
    .flatMap((pair) => (pair.open ? [{ pair, open: pair.open }] : []))
    .map(({ pair, open }) => ({
      id: idOf(pair),
      eligible: open.eligible,
      rank: rankOfOpen(open, pair.posting.posting, pair.person.load, idOf(pair)),
    }))
    .sort((a, b) => compareOpen(a.rank, b.rank));
  const section = (eligible: boolean) => listed.filter((row) => row.eligible === eligible).map(({ id }) => id);
  return { open: section(true), openNotNow: section(false) };
}
