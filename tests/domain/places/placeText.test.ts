import { expect, test } from "vitest";
import { looseKey, placeKey } from "~/domain/places/placeKeys";
import { parsePlace } from "~/domain/places/placeText";

test.each([
  ["Capannori", { name: "Capannori" }],
  ["Castro (LE)", { name: "Castro", province: "LE" }],
  ["Castro (Lecce)", { name: "Castro", around: "Lecce" }],
  ["Castro LE", { name: "Castro", province: "LE" }],
  ["Castro, LE", { name: "Castro", province: "LE" }],
  ["Castro - LE", { name: "Castro", province: "LE" }],
  ["55012 Capannori LU", { name: "Capannori", province: "LU", postalCode: "55012" }],
  ["Capannori 55012 (LU)", { name: "Capannori", province: "LU", postalCode: "55012" }],
  ["I-55100 Lucca", { name: "Lucca", postalCode: "55100" }],
  ["Comune di Lucca, Toscana", { name: "Lucca", around: "Toscana" }],
  ["Lucca (E715)", { name: "Lucca", cadastral: "E715" }],
  ["E715", { name: "", cadastral: "E715" }],
  ["e715", { name: "", cadastral: "E715" }],
  ["046017", { name: "", istat: "046017" }],
  ["46017", { name: "", istat: "046017", postalCode: "46017" }],
  ["1001", { name: "", istat: "001001" }],
  ["Re", { name: "Re" }],
  ["Lu", { name: "Lu" }],
  ["Ro Ferrarese", { name: "Ro Ferrarese" }],
])("«%s» is taken apart", (typed, parts) => expect(parsePlace(typed)).toMatchObject(parts));

test("names are looked for without accents, apostrophes and small words", () => {
  expect(placeKey("Forlì")).toBe(placeKey("Forli'"));
  expect(looseKey("Reggio nell'Emilia")).toBe(looseKey("reggio emilia"));
  expect(looseKey("San Giuliano Terme")).toBe(looseKey("S. Giuliano Terme"));
  expect(looseKey("Castelnuovo di Garfagnana")).toBe(looseKey("Castelnuovo Garfagnana"));
  expect(looseKey("La")).toBe("la");
});
