import { expect, test } from "vitest";
import { NAME_SYNONYMS, SYNONYMS } from "~search/synonyms";
import { variants } from "~search/italian/variants";
import { stems, words } from "~search/italian/words";

const ways = (text: string) => variants(words(text)).map((variant) => variant.words.map((word) => word.text).join(" "));

test.each([
  ["badante", "assistente familiare"],
  ["mulettista", "addetto muletto"],
  ["mulettista", "carrellista"],
  ["colf", "collaboratore domestico"],
  ["camionista", "autista camion"],
  ["commessa", "addetto vendita"],
  ["addetta alle vendite", "commesso"],
  ["OSS", "operatore socio sanitario"],
  ["O.S.S.", "operatore socio sanitario"],
  ["P.T.", "part time"],
])("%s also asks for %s", (typed, other) => {
  expect(ways(typed)).toContain(other);
});

test("the first way is the text as typed, the others trust themselves less, and there are at most eight", () => {
  const [first, ...others] = variants(words("operaio addetto autista commesso"));
  expect(first).toEqual({ words: words("operaio addetto autista commesso"), trust: 1, whole: [] });
  expect(others.length).toBeLessThanOrEqual(7);
  expect(others.every((variant) => variant.trust < 1)).toBe(true);
});

test("an operaio is not every addetto in an advert, but is in the name of an occupation", () => {
  expect(ways("operaio")).not.toContain("addetto");
  expect(
    variants(words("operatore tornio"), "names").map((variant) => variant.words.map((word) => word.text).join(" ")),
  ).toContain("addetto tornio");
});

test("a phrase is replaced where it stands, the rest stays", () => {
  expect(ways("badante notturna a Lucca")).toContain("assistente familiare notturna lucca");
});

test("every phrase has words, and no group says the same thing twice", () => {
  for (const group of [...SYNONYMS, ...NAME_SYNONYMS]) {
    const keys = group.map((phrase) => stems(phrase).join(" "));
    expect(
      keys.every((key) => key !== ""),
      group.join(),
    ).toBe(true);
    expect(new Set(keys).size, group.join()).toBe(keys.length);
  }
});

test("no word has more than the fifty synonyms the other engine takes", () => {
  const counts = new Map<string, Set<string>>();
  for (const group of [...SYNONYMS, ...NAME_SYNONYMS])
    for (const phrase of group)
      counts.set(stems(phrase).join(" "), new Set([...(counts.get(stems(phrase).join(" ")) ?? []), ...group]));
  expect(Math.max(...[...counts.values()].map((others) => others.size))).toBeLessThanOrEqual(50);
});
