import { describe, expect, it } from "vitest";
import { scoreTravel } from "~/domain/matching/criteria/travel";
import { greatCircleTenthsKm, distanceTenthsKm, travelValue } from "~/domain/matching/distance";
import type { MatchPlace } from "~/domain/matching/types";
import { buildVocabulary } from "~/domain/matching/vocabulary";
import { Chance } from "../chance";
import { aPerson, aPosting, BARGA, LUCCA, PORCARI, ROWS, VOCABULARY } from "../samples";

/** The same distance by vectors instead of haversine. */
function byVectors(from: MatchPlace, to: MatchPlace): number {
  const unit = ({ lat, lon }: MatchPlace) => {
    const [phi, lambda] = [(lat * Math.PI) / 180, (lon * Math.PI) / 180];
    return [Math.cos(phi) * Math.cos(lambda), Math.cos(phi) * Math.sin(lambda), Math.sin(phi)] as const;
  };
  const [a, b] = [unit(from), unit(to)];
  const dot = a[0] * b[0] + a[1] * b[1] + a[2] * b[2];
  const cross = Math.hypot(a[1] * b[2] - a[2] * b[1], a[2] * b[0] - a[0] * b[2], a[0] * b[1] - a[1] * b[0]);
  return 6371.0088 * Math.atan2(cross, dot) * 1.3;
}

describe("distance", () => {
  it("is the great circle × 1.3 in tenths of a kilometre, the same both ways", () => {
    const chance = new Chance(7);
    for (let round = 0; round < 1500; round += 1) {
      const place = () => ({
        comune: "000000",
        lat: 43.7 + chance.below(600_000) / 1e6,
        lon: 10.1 + chance.below(600_000) / 1e6,
      });
      const [from, to] = [place(), place()];
      expect(Math.abs(greatCircleTenthsKm(from, to) / 10 - byVectors(from, to))).toBeLessThan(0.0501);
      expect(greatCircleTenthsKm(from, to)).toBe(greatCircleTenthsKm(to, from));
    }
    expect(greatCircleTenthsKm(LUCCA, PORCARI)).toBe(116);
  });

  it("prefers a road where the table has one, either way round", () => {
    const roads = buildVocabulary({ ...ROWS, roads: [{ from: LUCCA.comune, to: BARGA.comune, tenthsKm: 372 }] });
    expect(distanceTenthsKm(BARGA, LUCCA, roads)).toBe(372);
    expect(distanceTenthsKm(PORCARI, LUCCA, roads)).toBe(116);
  });
});

describe("travel", () => {
  it("is full up to 5 km, then halves every 15 km by car and every 8 without", () => {
    expect([0, 50, 51, 200, 350, 500, 650].map((tenths) => travelValue(tenths, true))).toEqual([
      1000, 1000, 995, 500, 250, 125, 63,
    ]);
    expect([50, 130, 210, 290, 370].map((tenths) => travelValue(tenths, false))).toEqual([1000, 500, 250, 125, 63]);
  });

  it("never rises with distance, and never rests on the last digit of a power", () => {
    for (const [hasCar, halving] of [
      [true, 150],
      [false, 80],
    ] as const) {
      for (let tenths = 51; tenths <= 3000; tenths += 1) {
        expect(travelValue(tenths, hasCar)).toBeLessThanOrEqual(travelValue(tenths - 1, hasCar));
        const exact = 1000 * 2 ** (-(tenths - 50) / halving);
        const fromHalf = Math.abs(exact - Math.floor(exact) - 0.5);
        if ((tenths - 50) % halving !== 0) expect(fromHalf).toBeGreaterThan(1e-6);
      }
    }
  });

  it("is nothing beyond the person's own limit, and up to it counts as usual", () => {
    const from = (maxTravelKm: number | null) =>
      scoreTravel(aPerson({ maxTravelKm }), aPosting({ place: PORCARI }), VOCABULARY);
    expect(from(11)).toMatchObject({ value: 0, relation: "beyond_limit" });
    expect(from(12)).toMatchObject({ value: travelValue(116, true), relation: "farther" });
    expect(from(null)).toMatchObject({ value: travelValue(116, true) });
    const at = (tenthsKm: number) =>
      buildVocabulary({ ...ROWS, roads: [{ from: LUCCA.comune, to: PORCARI.comune, tenthsKm }] });
    const limited = (tenthsKm: number) =>
      scoreTravel(aPerson({ maxTravelKm: 12 }), aPosting({ place: PORCARI }), at(tenthsKm)).relation;
    expect([limited(120), limited(121)]).toEqual(["farther", "beyond_limit"]);
  });

  it("asks for no way at all when the work is done from home", () => {
    expect(
      scoreTravel(aPerson({ place: null, maxTravelKm: 1 }), aPosting({ remote: "full", place: BARGA }), VOCABULARY),
    ).toMatchObject({ value: 1000, relation: "remote" });
  });

  it("is 500 for what nobody has said, only where it would matter", () => {
    expect(scoreTravel(aPerson({ place: null }), aPosting(), VOCABULARY)).toMatchObject({
      value: 500,
      missing: "person",
    });
    expect(scoreTravel(aPerson(), aPosting({ place: null }), VOCABULARY)).toMatchObject({
      value: 500,
      missing: "posting",
    });
    expect(scoreTravel(aPerson({ hasCar: null }), aPosting({ place: PORCARI }), VOCABULARY)).toMatchObject({
      value: 500,
      missing: "person",
    });
    expect(scoreTravel(aPerson({ hasCar: null }), aPosting(), VOCABULARY)).toMatchObject({
      value: 1000,
      missing: null,
    });
  });
});
