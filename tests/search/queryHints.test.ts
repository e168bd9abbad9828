import { describe, expect, test } from "vitest";
import { EVERYTHING } from "~search/port";
import { extractFilters } from "~search/queryHints";

const COMUNI = [
  { istat: "046017", name: "Lucca" },
  { istat: "046033", name: "Viareggio" },
  { istat: "046002", name: "Bagni di Lucca" },
];
const read = (text: string, differing = {}) => extractFilters({ ...EVERYTHING, text, ...differing }, COMUNI);

describe("words that ask for a filter", () => {
  test.each([
    ["part time", { workingTimes: ["part_time"] }, ""],
    ["lavoro part-time mattina", { workingTimes: ["part_time"], choices: ["morningsOnly"] }, ""],
    ["barista senza esperienza", { choices: ["noExperience"] }, "barista"],
    ["pulizie a Lucca", { comune: "046017", withinKm: 10 }, "pulizie"],
    ["cuoco bagni di lucca", { comune: "046002", withinKm: 10 }, "cuoco"],
    ["Viareggio", { comune: "046033", withinKm: 10 }, ""],
    ["tirocinio ufficio", { kinds: ["internship"] }, "ufficio"],
    ["impiegata da casa", { remote: ["full", "partial"] }, "impiegata"],
    ["servizio civile", { kinds: ["placement"] }, ""],
  ])("%s", (text, change, rest) => {
    expect(read(text)).toMatchObject({ change, rest });
  });

  test.each(["magazziniere", "cuoco", "contabile", "addetto notturnista", "luccatrans", ""])(
    "%j asks for none",
    (text) => {
      expect(read(text)).toBeNull();
    },
  );

  test("what is already filtered stays, and a place chosen is not changed", () => {
    expect(read("part time a Viareggio", { comune: "046017", withinKm: 5, choices: ["noLicence"] })).toMatchObject({
      change: { comune: "046017", withinKm: 5, choices: ["noLicence"], workingTimes: ["part_time"] },
    });
  });
});
