import { describe, expect, test } from "vitest";
import { applySuggestion } from "~/domain/postings/checker/applySuggestion";
import { checkPosting } from "~/domain/postings/checker/checkPosting";
import { fold } from "~/domain/postings/checker/fold";
import { RULES } from "~/domain/postings/checker/rules";
import type { PostingFields } from "~/domain/postings/fields";
import { findingKey } from "~/domain/postings/findings";
import { CLEAN, FAULTY, LATER } from "./ads";
import { FOURTH_CLEAN, FOURTH_FAULTY } from "./adsFourth";
import { THIRD_CLEAN, THIRD_FAULTY } from "./adsThird";
import { LONGEST } from "./longestAdverts";
import { findingsOf, measureChecker } from "./measureChecker";
import { CONTEXT, JOB } from "./samplePosting";

const check = (description: string, given: Partial<PostingFields> = {}) =>
  checkPosting({ ...JOB, description, ...given }, CONTEXT);

test("there are 42 rules, each with its articles", () => {
  expect(new Set(RULES.map((rule) => rule.id)).size).toBe(42);
  for (const rule of RULES) expect(rule.law.length, rule.id).toBeGreaterThan(0);
});

test("on every set of adverts blocks and warnings are right at least 95 times in 100", () => {
  expect(CLEAN.length).toBeGreaterThanOrEqual(60);
  expect(FAULTY.length).toBeGreaterThanOrEqual(60);
  for (const measure of [
    ...measureChecker([...CLEAN, ...FAULTY]),
    ...measureChecker(LATER),
    ...measureChecker([...THIRD_CLEAN, ...THIRD_FAULTY]),
    ...measureChecker([...FOURTH_CLEAN, ...FOURTH_FAULTY]),
  ]) {
    expect(measure.precision, `${measure.name}: ${measure.wrong.join("; ")}`).toBeGreaterThanOrEqual(0.95);
    expect(measure.recall, `${measure.name}: ${measure.missed.join("; ")}`).toBeGreaterThanOrEqual(0.95);
  }
});

describe("positions", () => {
  test.each([
    "Cerchiamo persone: MÀSSIMO  30\n anni, grazie",
    "È così: perciò — «Massimo\u00A030 anni», grazie",
    "👩‍🔧 e 🧑‍🍳: max\u00AD 30 anni!",
  ])("the excerpt is the text as written: %s", (text) => {
    const [finding] = check(text);
    expect(finding?.ruleId).toBe("AGE-01");
    expect(text.slice(finding?.start, finding?.end)).toBe(finding?.excerpt);
    expect(finding?.excerpt.replace(/\s+|\u00AD/g, " ")).toMatch(/^(massimo|màssimo|max) +30 anni$/i);
  });

  test("every finding of every advert points at its own words", () => {
    for (const ad of [...CLEAN, ...FAULTY, ...LATER]) {
      for (const finding of findingsOf(ad))
        expect((finding.field === "title" ? ad.title : ad.text).slice(finding.start, finding.end)).toBe(
          finding.excerpt,
        );
    }
  });

  test("folding keeps one origin a character", () => {
    const folded = fold("Perché  «È»\r\n\r\nnò");
    expect(folded.text).toBe('perche "e"\nno');
    expect(folded.origin).toHaveLength(folded.text.length + 1);
  });
});

describe("exemptions", () => {
  const ages = (text: string, given: Partial<PostingFields>) => check(text, given).map((finding) => finding.ruleId);
  test("the ages of the law pass for apprentices and civil service, others do not", () => {
    expect(ages("Età 18-29 anni", { contract: "apprenticeship_2" })).toEqual([]);
    expect(ages("Età 18-35 anni", { contract: "apprenticeship_2" })).toEqual(["AGE-02"]);
    expect(ages("Età 18-29 anni", { contract: "fixed_term" })).toEqual(["AGE-02"]);
    expect(ages("Età 15-25 anni", { contract: "apprenticeship_1" })).toEqual([]);
    expect(ages("Età 18-28 anni", { kind: "placement", contract: null })).toEqual([]);
  });
  test("an unpaid internship passes only inside a course of study", () => {
    expect(ages("Tirocinio non retribuito", { kind: "internship", contract: "internship" })).toEqual(["TIR-01"]);
    expect(ages("Tirocinio non retribuito", { kind: "internship", contract: "internship", curricular: true })).toEqual(
      [],
    );
  });
  test("an agency that names its authorisation may keep its client's name", () => {
    const posting = { ...JOB, description: "Per azienda cliente selezioniamo personale." };
    expect(checkPosting(posting, CONTEXT).map((each) => each.ruleId)).toEqual(["ANO-01"]);
    expect(
      checkPosting(posting, { ...CONTEXT, owner: { ...CONTEXT.owner, authorisation: "Aut. Min. 1234 del 1/2/2020" } }),
    ).toEqual([]);
  });
  test("vague words on pay pass when the pay is written", () => {
    expect(check("Retribuzione commisurata all'esperienza.")).toEqual([]);
    expect(
      check("Retribuzione commisurata all'esperienza.", { payMinCents: null, payMaxCents: null }).map(
        (each) => each.ruleId,
      ),
    ).toEqual(["PAY-01"]);
  });
});

describe("better wording", () => {
  const better = (text: string, field: "title" | "description" = "description") => {
    const [finding] = checkPosting(
      { ...JOB, title: field === "title" ? text : JOB.title, description: field === "title" ? "" : text },
      CONTEXT,
    );
    return finding ? applySuggestion(text, finding) : text;
  };
  test.each([
    ["Segretaria di studio", "Segretaria/o di studio", "title"],
    ["Saldatore", "Saldatrice/saldatore", "title"],
    ["Cercasi cameriera per il fine settimana", "Cercasi cameriera/e per il fine settimana", "description"],
    ["Persona puntuale, nubile, con esperienza.", "Persona puntuale, con esperienza.", "description"],
    [
      "Cerchiamo un ragazzo giovane per il banco",
      "Cerchiamo una persona anche alla prima esperienza per il banco",
      "description",
    ],
    ["Un team giovane ti aspetta", "Un team affiatato ti aspetta", "description"],
    ["Si richiede madrelingua italiana.", "Si richiede italiano livello B2.", "description"],
    ["Inviare CV con foto a noi", "Inviare CV a noi", "description"],
    ["Tirocinio di 12 mesi", "Tirocinio di 6 mesi", "description"],
  ] as const)("%s → %s", (text, expected, field) => expect(better(text, field)).toBe(expected));
});

test("a false alarm is remembered by its words", () => {
  const [first] = check("Massimo 30 anni.");
  const [moved] = check("Prima di tutto: MASSIMO  30 anni.");
  expect(first && moved && findingKey(first) === findingKey(moved)).toBe(true);
});

test("the longest advert is read to its end", () => {
  const end = ". Massimo 30 anni.";
  for (const text of LONGEST) expect(check(text + end).map(({ excerpt }) => excerpt)).toContain("Massimo 30 anni");
});
