import { describe, expect, test } from "vitest";
import { sentenceCards, withOffer } from "~/domain/postings/checker/cards";
import { checkPosting } from "~/domain/postings/checker/checkPosting";
import { fold } from "~/domain/wording/fold";
import { RULES } from "~/domain/postings/checker/rules";
import { emptyPosting } from "~/domain/postings/emptyPosting";
import type { PostingFields } from "~/domain/postings/fields";
import { findingKey } from "~/domain/postings/findings";
import type { Ad } from "./ad";
import { CLEAN, FAULTY, LATER } from "./ads";
import { LONGEST } from "./longestAdverts";
import { LABELLED_SETS, RULE_SETS } from "../../bench/checkerSets";
import { findingsOf, measureAdverts, measureChecker } from "./measureChecker";
import { CONTEXT, JOB } from "./samplePosting";

const check = (description: string, given: Partial<PostingFields> = {}) =>
  checkPosting({ ...JOB, description, ...given }, CONTEXT);

test("there are 42 rules, each with its articles", () => {
  expect(Object.keys(RULES)).toHaveLength(42);
  for (const [id, rule] of Object.entries(RULES)) expect(rule.law.length, id).toBeGreaterThan(0);
});

/** What each set must keep: a change that reads one of them worse is seen here. Figures by advert. */
test("no set of adverts is read worse than it was", () => {
  for (const { name, ads } of RULE_SETS) {
    const byAdvert = measureChecker(ads).find((measure) => measure.name === "block, by advert");
    expect(byAdvert?.precision, `${name}: precision`).toBeGreaterThanOrEqual(0.95);
    expect(byAdvert?.recall, `${name}: recall`).toBeGreaterThanOrEqual(name === "fourth" ? 0.9 : 0.95);
  }
  for (const { name, ads } of LABELLED_SETS) {
    const { precision, recall, wrong } = measureAdverts(ads, ["block"]);
    expect(precision, `${name}: ${wrong.join("; ")}`).toBeGreaterThanOrEqual(0.95);
    expect(recall, `${name}: recall`).toBeGreaterThanOrEqual(0.9);
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

describe("offers", () => {
  const offered = (
    text: string,
    field: "title" | "description" = "description",
    given: Partial<PostingFields> = {},
  ) => {
    const fields = {
      ...JOB,
      ...given,
      title: field === "title" ? text : "Addetta/o",
      description: field === "title" ? "" : text,
    };
    const card = sentenceCards(fields, checkPosting(fields, CONTEXT), CONTEXT).find((each) => each.field === field);
    return card?.offer ? withOffer(text, card.offer) : null;
  };
  const BEFORE = "Servizio al banco e cura del locale, con una collega.";

  test.each([
    ["Segretaria di studio", "Segretaria/o di studio"],
    ["Saldatore", "Saldatrice/saldatore"],
  ])("a word for a word: %s → %s", (text, expected) => expect(offered(text, "title")).toBe(expected));

  test.each([
    ["Cercasi cameriera per il fine settimana", "Cercasi cameriera/e per il fine settimana"],
    ["Un team giovane ti aspetta.", "Un team affiatato ti aspetta."],
    ["Si richiede madrelingua italiana.", "Si richiede italiano B2."],
    ["Inviare CV con foto a noi.", "Inviare CV a noi."],
    ["Posto aperto agli invalidi civili.", "Posto aperto alle persone con disabilità."],
    ["Richiesta perfetta conoscenza della lingua italiana.", "Richiesta conoscenza dell’italiano a livello B2."],
  ])("inside a sentence: %s → %s", (sentence, expected) =>
    expect(offered(`${BEFORE} ${sentence}`)).toBe(`${BEFORE} ${expected}`),
  );

  test.each([
    ["Persona puntuale, nubile, con esperienza.", "Persona puntuale, con esperienza."],
    ["Requisiti: bella presenza, cordialità, inglese.", "Requisiti: cordialità, inglese."],
    ["Sorriso, buona presenza e disponibilità nel fine settimana.", "Sorriso e disponibilità nel fine settimana."],
    ["Età 20/35, ottime capacità di comunicazione.", "Ottime capacità di comunicazione."],
  ])("a clause of a list: %s → %s", (sentence, expected) =>
    expect(offered(`${BEFORE} ${sentence}`)).toBe(`${BEFORE} ${expected}`),
  );

  test.each(["Astenersi stranieri.", "Chi ha bimbi piccoli capirà che non è il posto adatto.", "Non oltre i 30 anni."])(
    "a sentence that says nothing else goes whole: %s",
    (sentence) =>
      expect(offered(`${BEFORE} ${sentence} Divisa fornita da noi.`)).toBe(`${BEFORE} Divisa fornita da noi.`),
  );

  test.each([
    "Cercasi uomo per turno dalle 22 alle 6, 1.500 euro lordi.",
    "Cerchiamo un ragazzo giovane per il banco, contratto a termine.",
    "Niente marocchini, 9 euro lordi l'ora.",
  ])("pay, contract and hours are not taken out with the fault: %s", (sentence) =>
    expect(offered(`${BEFORE} ${sentence}`)).toBeNull(),
  );

  test("what leans on the sentence before it keeps it", () => {
    expect(offered(`${BEFORE} Solo italiani. Ma chi parla inglese ha un vantaggio.`)).toBeNull();
  });

  test("a title is never emptied", () => {
    expect(offered("Solo donne", "title")).toBeNull();
    expect(offered("Astenersi perditempo", "title")).toBeNull();
  });

  test("all findings of a sentence are one card, and its offer mends them all", () => {
    const fields = { ...JOB, title: "Addetta/o", description: `${BEFORE} Max 30 anni, nubile, automunita.` };
    const cards = sentenceCards(fields, checkPosting(fields, CONTEXT), CONTEXT);
    expect(cards).toHaveLength(1);
    expect(cards[0]?.findings.map(({ ruleId }) => ruleId)).toEqual(["AGE-01", "FAM-01", "OTH-04"]);
  });

  test("after any offer of any set nothing is found in its place, and no blank, stop or bracket is left over", () => {
    let offers = 0;
    for (const ad of everyAd()) {
      const fields: PostingFields = { ...emptyPosting("job"), title: ad.title, description: ad.text, ...ad.given };
      for (const card of sentenceCards(fields, checkPosting(fields, CONTEXT), CONTEXT)) {
        if (!card.offer) continue;
        offers++;
        const text = withOffer(fields[card.field] ?? "", card.offer);
        const after = { ...fields, [card.field]: text };
        const left = checkPosting(after, CONTEXT).filter(({ level }) => level !== "hint");
        const before = new Set(checkPosting(fields, CONTEXT).map(findingKey));
        expect(
          left.filter((finding) => !before.has(findingKey(finding))),
          text,
        ).toEqual([]);
        expect(
          left.some((finding) =>
            card.findings.some((mended) => mended.level !== "hint" && findingKey(mended) === findingKey(finding)),
          ),
          text,
        ).toBe(false);
        expect(text).not.toMatch(/ [,.;:]|,\s*[,.]|^[\s,.;:]|\(\s*\)/);
        expect(card.field === "title" ? text.length : 1).toBeGreaterThan(0);
      }
    }
    expect(offers).toBeGreaterThan(100);
  });
});

function everyAd(): Ad[] {
  return [
    ...RULE_SETS.flatMap(({ ads }): Ad[] => [...ads]),
    ...LABELLED_SETS.flatMap(({ ads }) =>
      ads.map(({ title, text, kind }): Ad => ({ title, text, raises: [], given: { kind } })),
    ),
  ];
}

describe("the examples that phrases lost", () => {
  const blocks = (text: string) =>
    check(text)
      .filter(({ level }) => level === "block")
      .map(({ ruleId }) => ruleId);
  test.each([
    ["In negozio niente velo.", "REL-01"],
    ["Cercasi signorina per il banco.", "SEX-01"],
    ["350 euro al mese, in nero per iniziare.", "PAY-03"],
    ["Negozio di scarpe, cercasi commessa di bella presenza.", "SEX-05"],
    ["Chi ha passato i quaranta lasci il posto agli altri.", "AGE-01"],
    ["Le categorie protette non inviino cv.", "DIS-01"],
    ["La macchina tagliacuci la comprate da noi a rate.", "FEE-02"],
    ["Apri la p.iva: turni e pazienti li assegnamo noi, 36 ore, permessi da chiedere.", "PAY-04"],
  ])("%s", (text, rule) => expect(blocks(text)).toContain(rule));

  test.each([
    "Servizio vaccinazioni in farmacia, test di gravidanza ai clienti.",
    "Insegnante di religione cattolica: idoneità diocesana richiesta dall'Intesa CEI-MIUR.",
    "Certificato penale antipedofilia chiesto all'assunzione come da legge.",
    "Nessuna età giusta, nessuna età sbagliata.",
    "Niente nero, mai: tutto in busta.",
    "Se hai figli nessun problema.",
    "Pelle nera, pelle bianca, marocchino rosso: è il cuoio.",
  ])("and lawful words that look like faults: %s", (text) => expect(blocks(text)).toEqual([]));

  test("a finding names the words, the cue and the articles", () => {
    const [finding] = check("Gli stranieri, purtroppo, non li assumiamo.");
    expect(finding?.excerpt).toContain("stranieri");
    expect(finding?.cue).toBeDefined();
    expect(finding?.law.length).toBeGreaterThan(0);
  });

  test("where the law may allow it a person looks: a warning, not a block", () => {
    expect(check("Sgravio per under 35, contratto a termine.").filter(({ level }) => level === "block")).toEqual([]);
  });
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

test("a hostile text costs no more than a long one: every frame tries a bounded number of places", () => {
  for (const seed of [
    "donna ",
    "un una ",
    "non cerchiamo donna o uomo di ",
    "500 euro versare quota di ",
    "-\n",
    "a",
  ]) {
    const text = seed.repeat(Math.ceil(100_000 / seed.length));
    expect(check(text).length).toBeLessThan(400);
  }
});
