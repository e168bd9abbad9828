import { describe, expect, it, test } from "vitest";
import { it as italian } from "~/text/it";
import { gulpease, sentencesOf } from "../support/gulpease";

/** Every fixed sentence of a part of the dictionary; links keep their label only. */
function sentencesIn(value: unknown): string[] {
  if (typeof value === "string") return [value.replace(/\[([^\]]+)\]\([^)]+\)/g, "$1")];
  return typeof value === "object" && value !== null
    ? Object.entries(value).flatMap(([key, inner]) => (["formula", "id"].includes(key) ? [] : sentencesIn(inner)))
    : [];
}

/** Labels and titles would make any text look easy: only what is read as a sentence counts. */
const running = (part: unknown): string[] => sentencesIn(part).filter((text) => text.split(/\s+/).length >= 6);

const { pages, postings, organisations, applications, matching, feedback } = italian;
const PARTS: [string, unknown][] = [
  ...Object.entries(pages).map(([key, part]): [string, unknown] => [`pages.${key}`, part]),
  ["matching.publicPage", matching.publicPage],
  ["postings.search", postings.search],
  ["postings.list", postings.list],
  ["postings.publicPage", postings.publicPage],
  ["organisations.landing", organisations.landing],
  ["applications.apply", applications.apply],
  ["feedback.report", feedback.report],
  ["feedback.site", feedback.site],
];

describe("what the public reads in Italian", () => {
  it.each(PARTS)("%s is easy: Gulpease 60 or more", (_name, part) => {
    expect(gulpease(running(part))).toBeGreaterThanOrEqual(60);
  });

  it.each(Object.entries(italian.pages.easy.pages))("easy words, %s: one short idea a line", (_key, { parts }) => {
    const lines = parts.flatMap((part) => sentencesIn(part.lines));
    expect(gulpease(lines)).toBeGreaterThanOrEqual(80);
    for (const line of lines)
      for (const sentence of sentencesOf(line)) expect(sentence.split(/\s+/).length, sentence).toBeLessThanOrEqual(12);
  });

  it("explains its abbreviations: each is in the glossary, or is a word everybody says", () => {
    const explained = new Set(italian.pages.glossary.terms.flatMap(({ term }) => term.split(/\s+/)));
    const EVERYBODY = new Set(["IVA", "UE", "III", "AA", "UNI", "CEI", "EN", "CC", "BY", "EUPL"]);
    const found = PARTS.flatMap(([name, part]) =>
      sentencesIn(part).flatMap((text) => (text.match(/\b[A-Z]{2,6}\b/g) ?? []).map((word) => `${word} (${name})`)),
    );
    const unknown = found.filter(
      (one) => !explained.has(one.split(" ")[0] ?? "") && !EVERYBODY.has(one.split(" ")[0] ?? ""),
    );
    expect([...new Set(unknown)]).toEqual([]);
  });
});

test("the measure itself: a lawyer's sentence is hard, a short one is easy", () => {
  expect(
    gulpease([
      "Ai sensi e per gli effetti della normativa vigente in materia di trattamento delle informazioni personali, l’interessato dichiara di aver preso visione dell’informativa.",
    ]),
  ).toBeLessThan(45);
  expect(gulpease(["Apri la pagina.", "Scrivi il tuo nome.", "Premi il tasto."])).toBeGreaterThan(80);
  expect(sentencesOf("È vietato (D.Lgs. 276/2003, art. 11). Chiama lo sportello.")).toHaveLength(2);
});
