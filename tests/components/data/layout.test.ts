import { describe, expect, it } from "vitest";
import { MAP_HEIGHT, MAP_WIDTH, placeComuni } from "~/routes/site/postings/list/comuniLayout";
import { pagesShown } from "~/components/data/Pagination";
import { COMUNI } from "../gallery/sample";

describe("pages of a list", () => {
  it("always show the first, the last and the neighbours", () => {
    expect(pagesShown(1, 9)).toEqual([1, 2, 0, 9]);
    expect(pagesShown(5, 9)).toEqual([1, 0, 4, 5, 6, 0, 9]);
    expect(pagesShown(2, 3)).toEqual([1, 2, 3]);
  });
});

describe("the map of the Comuni", () => {
  const placed = placeComuni(COMUNI);

  it("keeps east to the right and north up", () => {
    const at = (name: string) => {
      const found = placed.find((one) => one.name === name);
      if (!found) throw new Error(`${name} is not on the map`);
      return found;
    };
    expect(at("Porcari").x).toBeGreaterThan(at("Capannori").x);
    expect(at("Pescaglia").y).toBeLessThan(at("Lucca").y);
  });

  it("never lets a circle cover another, and keeps all on the drawing", () => {
    for (const one of placed) {
      expect(one.x).toBeGreaterThan(0);
      expect(one.x).toBeLessThan(MAP_WIDTH);
      expect(one.y).toBeLessThan(MAP_HEIGHT);
      for (const other of placed) {
        if (one !== other)
          expect(Math.hypot(one.x - other.x, one.y - other.y), `${one.name} ${other.name}`).toBeGreaterThan(
            (one.radius + other.radius) * 0.9,
          );
      }
    }
  });

  it("leaves out what is off the drawing", () => {
    expect(placeComuni([{ name: "Viareggio", latitude: 43.867, longitude: 10.25, count: 3, to: "/" }])).toEqual([]);
  });
});
