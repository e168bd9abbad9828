import { describe, expect, it } from "vitest";
import { drawBrackets, bandOf, scoreTenths, wholeScore } from "~/domain/matching/bands";
import { compareMatches, personLoad, postingLoad, rankOf, type MatchRank } from "~/domain/matching/order";
import { priorityWithinBand } from "~/domain/matching/priority";
import { seedOf, tieBreak } from "~/domain/matching/tieBreak";
import { Chance } from "./chance";
import { uuid } from "./samples";

const rank = (differing: Partial<MatchRank> = {}): MatchRank => ({
  group: 1,
  total: 70_000,
  essentialShare: 500,
  tenthsKm: 100,
  load: 1000,
  tieBreak: [5, 5],
  ...differing,
});

describe("order", () => {
  it.each<[string, Partial<MatchRank>, Partial<MatchRank>]>([
    ["group before anything", { total: 10_000 }, { group: 2, total: 90_000 }],
    ["then score", { total: 70_001, essentialShare: 0, tenthsKm: 900, load: 9000 }, {}],
    ["then essentials", { essentialShare: 501, tenthsKm: 900, load: 9000 }, {}],
    ["then distance", { tenthsKm: 99, load: 9000 }, {}],
    ["distance not known last", { load: 9000 }, { tenthsKm: null }],
    ["then fewest proposals", { load: 0, tieBreak: [9, 9] }, {}],
    ["then the draw", { tieBreak: [4, 9] }, {}],
    ["then its second number", { tieBreak: [5, 4] }, {}],
  ])("%s", (_, first, second) => {
    expect(compareMatches(rank(first), rank(second))).toBeLessThan(0);
    expect(compareMatches(rank(second), rank(first))).toBeGreaterThan(0);
  });

  it("is total, and the same whatever order the list came in", () => {
    const chance = new Chance(8);
    const people = Array.from({ length: 300 }, (_, index) => ({
      id: uuid(index * 7919),
      rank: rankOf({
        score: {
          group: 1,
          total: 60_000 + chance.below(3),
          essentials: { met: 0, asked: 2, share: 500 * chance.below(2) },
          tenthsKm: chance.maybe(chance.below(3)),
        },
        posting: { remote: "no" },
        load: personLoad(chance.below(2)),
        seed: 77,
        id: uuid(index * 7919),
      }),
    }));
    const ordered = (list: typeof people) =>
      list.toSorted((a, b) => compareMatches(a.rank, b.rank)).map(({ id }) => id);
    for (let round = 0; round < 20; round += 1) expect(ordered(chance.shuffled(people))).toEqual(ordered(people));
    const alike = people.flatMap((a) => people.filter((b) => compareMatches(a.rank, b.rank) === 0));
    expect(alike).toEqual(people);
  });

  it("compares applications by the place", () => {
    expect([postingLoad(7, 2), postingLoad(1, 3), postingLoad(0, 1), postingLoad(3, 0)]).toEqual([3500, 333, 0, 3000]);
  });

  it("takes work from home as no way at all, and leaves a distance that is not known last", () => {
    const at = (remote: "no" | "full") =>
      rankOf({
        score: { group: 1, total: 1, essentials: { met: 0, asked: 0, share: 1000 }, tenthsKm: null },
        posting: { remote },
        load: 0,
        seed: 1,
        id: uuid(1),
      }).tenthsKm;
    expect([at("no"), at("full")]).toEqual([null, 0]);
  });

  it("begins a bracket 3 points below the first row of the one before, not below the last", () => {
    const totals = [92_000, 90_000, 89_001, 89_000, 86_001, 86_000];
    expect(drawBrackets(totals, (total) => total)).toEqual([[92_000, 90_000, 89_001], [89_000, 86_001], [86_000]]);
    expect(drawBrackets([], (total: number) => total)).toEqual([]);
  });
});

describe("the draw", () => {
  it("puts everybody first about as often, over many lists", () => {
    const ids = Array.from({ length: 5 }, (_, index) => uuid(index + 1));
    const wins = new Map(ids.map((id) => [id, 0]));
    for (let list = 0; list < 5000; list += 1) {
      const seed = seedOf(`annuncio ${list}`);
      const drawn = ids.toSorted((a, b) =>
        compareMatches(rank({ tieBreak: tieBreak(seed, a) }), rank({ tieBreak: tieBreak(seed, b) })),
      );
      for (const first of drawn.slice(0, 1)) wins.set(first, (wins.get(first) ?? 0) + 1);
    }
    for (const count of wins.values()) expect(Math.abs(count - 1000)).toBeLessThan(130);
  });

  it("fits 31 bits and does not repeat over 20 000 people numbered in a row", () => {
    const draws = Array.from({ length: 20_000 }, (_, index) => tieBreak(123, uuid(index)));
    expect(new Set(draws.map(String)).size).toBe(draws.length);
    expect(draws.flat().every((half) => Number.isInteger(half) && half >= 0 && half < 2 ** 31)).toBe(true);
  });

  it("stays as published, so another engine can be checked against it", () => {
    expect(tieBreak(1, "00000000-0000-4000-8000-000000000001")).toEqual([1_588_824_790, 583_837_387]);
    expect(seedOf("prova")).toBe(1_838_111_505);
  });
});

describe("bands", () => {
  it.each([
    [100_000, "high"],
    [79_950, "high"],
    [79_949, "medium"],
    [59_950, "medium"],
    [59_949, "low"],
    [39_950, "low"],
    [39_949, "minimal"],
    [0, "minimal"],
  ])("%i thousandths: %s", (total, band) => {
    expect(bandOf(total)).toBe(band);
  });

  it("never shows a number that belongs to another band", () => {
    for (let total = 0; total <= 100_000; total += 37) expect(bandOf(wholeScore(total) * 1000)).toBe(bandOf(total));
    expect([scoreTenths(71_050), scoreTenths(71_049), wholeScore(79_600)]).toEqual([711, 710, 79]);
  });
});

describe("priority", () => {
  const list = (["high", "high", "medium", "medium", "medium", "low"] as const).map((band, index) => ({
    band,
    group: 1 as const,
    name: `p${index + 1}`,
  }));

  it("moves people only within their band and remembers where they were", () => {
    const placed = priorityWithinBand(list, ({ name }) => ["p2", "p4", "p5", "p6"].includes(name));
    expect(
      placed.map(({ item, position, positionWithoutPriority }) => [item.name, position, positionWithoutPriority]),
    ).toEqual([
      ["p2", 1, 2],
      ["p1", 2, 1],
      ["p4", 3, 4],
      ["p5", 4, 5],
      ["p3", 5, 3],
      ["p6", 6, 6],
    ]);
  });

  it("moves nobody outside the first group", () => {
    const other = [
      { band: "high" as const, group: 2 as const, name: "q1" },
      { band: "high" as const, group: 2 as const, name: "q2" },
    ];
    const placed = priorityWithinBand([...list, ...other], ({ name }) => name === "q2");
    expect(placed.map(({ item }) => item.name).slice(-2)).toEqual(["q1", "q2"]);
  });

  it("leaves the list as it was when nobody, or everybody, has one", () => {
    for (const answer of [true, false])
      expect(priorityWithinBand(list, () => answer).map(({ item }) => item)).toEqual(list);
  });
});
