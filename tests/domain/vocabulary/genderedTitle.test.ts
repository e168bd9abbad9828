import { expect, test } from "vitest";
import { isGenderPair, splitGenders } from "~/domain/vocabulary/genderedTitle";

test.each([
  ["cameriere/cameriera", "cameriere", "cameriera"],
  ["addetto al muletto / addetta al muletto", "addetto al muletto", "addetta al muletto"],
  ["operatore socio-sanitario/operatrice socio-sanitaria", "operatore socio-sanitario", "operatrice socio-sanitaria"],
  ["professore/professoressa", "professore", "professoressa"],
  ["merchandiser allestitore/merchandiser allestitrice", "merchandiser allestitore", "merchandiser allestitrice"],
  ["sarta/sarto", "sarto", "sarta"],
  ["tecnico/tecnica di laboratorio", "tecnico di laboratorio", "tecnica di laboratorio"],
  ["operatore di presse/operatrice alle presse", "operatore di presse", "operatrice alle presse"],
  ["addetto/a al banco", "addetto al banco", "addetta al banco"],
  ["operatore/trice ecologico/a", "operatore ecologico", "operatrice ecologica"],
])("%s is %s and %s", (published, masculine, feminine) => {
  expect(splitGenders(published)).toEqual({ masculine, feminine });
});

test.each(["responsabile acquisti/vendite", "tecnico TCP/IP", "monaco/suora", "autista", "addetta/", "a/b/c"])(
  "%s is left whole",
  (published) => {
    expect(splitGenders(published)).toEqual({ masculine: published, feminine: published });
  },
);

test("a feminine title among the other names is found", () => {
  expect(splitGenders("artista urbano", ["muralista", "artista urbana"])).toEqual({
    masculine: "artista urbano",
    feminine: "artista urbana",
  });
});

test("two titles that differ by more than gender are no pair", () => {
  expect(isGenderPair("cuoco", "cuoca")).toBe(true);
  expect(isGenderPair("cuoco", "cuoco")).toBe(false);
  expect(isGenderPair("cuoco", "sarta")).toBe(false);
  expect(isGenderPair("cuoco", "cuoca di mensa")).toBe(false);
});
