import { expect, test } from "vitest";
import { editDistance, editsAllowed } from "~search/italian/typos";

test("one error at five letters, two at nine, none in short words, numbers and codes", () => {
  expect(
    ["oss", "bari", "cuoco", "mulettis", "badante24", "mulettista", "482"].map((word) => editsAllowed(word)),
  ).toEqual([0, 0, 1, 1, 0, 2, 0]);
});

test.each([
  ["saldatore", "saldatore", 0],
  ["saldatore", "saldatoer", 1],
  ["saldatore", "sldatore", 1],
  ["saldatore", "salldatore", 1],
  ["saldatore", "saldatora", 1],
  ["saldatore", "slddatore", 2],
  ["cuoco", "", 3],
  ["", "", 0],
])("from %s to %s: %i", (from, to, edits) => {
  expect(editDistance(from, to, 2)).toBe(edits);
  expect(editDistance(to, from, 2)).toBe(edits);
});
