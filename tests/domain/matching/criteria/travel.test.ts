import { describe, expect, it } from "vitest";
import { distanceBetween, greatCircleTenthsKm, travelValue } from "~/domain/matching/distance";
import type { MatchPlace } from "~/domain/matching/types";
import { buildVocabulary } from "~/domain/matching/vocabulary";
import { Chance } from "../chance";
import { BARGA, LUCCA, PORCARI, ROWS } from "../samples";

/** The same distance by vectors instead of haversine. */
type Located = MatchPlace & { lat: number; lon: number };
function byVectors(from: Located, to: Located): number {
  const unit = ({ lat, lon }: Located) => {
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
      expect(Math.abs((greatCircleTenthsKm(from, to) ?? 0) / 10 - byVectors(from, to))).toBeLessThan(0.0501);
      expect(greatCircleTenthsKm(from, to)).toBe(greatCircleTenthsKm(to, from));
    }
    expect(greatCircleTenthsKm(LUCCA, PORCARI)).toBe(116);
  });

  it("prefers a road where the table has that way, not the way back", () => {
    const roads = buildVocabulary({ ...ROWS, roads: [{ from: LUCCA.comune, to: BARGA.comune, tenthsKm: 372 }] });
    expect(distanceBetween(LUCCA, BARGA, roads)).toEqual({ tenthsKm: 372, estimated: false });
    expect(distanceBetween(BARGA, LUCCA, roads)).toEqual({
      tenthsKm: greatCircleTenthsKm(BARGA, LUCCA),
      estimated: true,
    });
    expect(distanceBetween(BARGA, { ...BARGA, lat: null, lon: null }, roads)).toEqual({
      tenthsKm: 0,
      estimated: false,
    });
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
});
