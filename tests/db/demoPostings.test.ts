import { readdirSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { HARD_CHECKS } from "~/domain/postings/hardChecks";
import { TRADES } from "~db/seed/demo/trades";
import {
  cell,
  tsv,
  raw,
  postings,
  organisations,
  people,
  ofKind,
  jobs,
  share,
  listed,
  unique,
} from "../support/demoRows";

describe("adverts", () => {
  it("are in the Italian spreadsheet dialect with every column, and enough of each kind", () => {
    expect(raw.subarray(0, 3)).toEqual(Buffer.from([0xef, 0xbb, 0xbf]));
    expect(Object.keys(postings[0] ?? {})).toHaveLength(47);
    expect(jobs.length).toBeGreaterThanOrEqual(100);
    expect(ofKind("tirocinio").length).toBeGreaterThanOrEqual(8);
    expect(ofKind("laboratorio").length).toBeGreaterThanOrEqual(10);
  });

  it("belong to a verified organisation under a code of their own, and reach all 33 Comuni", () => {
    const verified = new Set(
      organisations.filter((row) => cell(row, "state") === "verified").map((row) => cell(row, "vat")),
    );
    expect(postings.filter((row) => !verified.has(cell(row, "organizzazione")))).toEqual([]);
    expect(unique(postings.map((row) => cell(row, "codice_interno")))).toBe(postings.length);
    expect(unique(postings.map((row) => cell(row, "comune")))).toBe(33);
    expect(postings.filter((row) => cell(row, "indirizzo") === "")).toEqual([]);
  });

  it("follow the mix of the territory (contracts, experience, education, places)", () => {
    const contracts = (...names: string[]) => share(jobs, (row) => names.includes(cell(row, "contratto")));
    const near = (percent: number, wanted: number, within: number) =>
      expect(Math.abs(percent - wanted)).toBeLessThanOrEqual(within);
    near(contracts("tempo indeterminato"), 19, 4);
    near(contracts("apprendistato professionalizzante"), 6, 3);
    near(contracts("tempo determinato", "sostituzione", "agricolo a termine"), 58, 5);
    near(contracts("somministrazione a termine"), 9, 3);
    near(contracts("lavoro domestico", "a chiamata", "collaborazione"), 8, 3);
    near(
      share(jobs, (row) => cell(row, "esperienza_mesi") === "0"),
      36,
      5,
    );
    const education = (...levels: string[]) => share(jobs, (row) => levels.includes(cell(row, "titolo_studio")));
    near(education("", "1", "2"), 23, 5);
    near(education("3"), 38, 5);
    near(education("4"), 28, 5);
    near(education("6", "7", "8"), 9, 4);
    const piana = jobs.filter((row) =>
      ["Lucca", "Capannori", "Altopascio", "Porcari", "Montecarlo", "Pescaglia", "Villa Basilica"].includes(
        cell(row, "comune"),
      ),
    );
    near(
      share(piana, (row) => cell(row, "comune") === "Lucca"),
      45,
      6,
    );
    near(
      share(piana, (row) => cell(row, "comune") === "Capannori"),
      24,
      5,
    );
  });

  it("say the pay upright in Italian figures, and every date as days from loading", () => {
    const cents = (text: string) => Number(text.replaceAll(".", "").replace(",", "."));
    for (const row of [...jobs, ...ofKind("tirocinio")]) {
      expect(cell(row, "paga_da"), cell(row, "codice_interno")).toMatch(/^\d{1,3}(\.\d{3})*,\d{2}$/);
      expect(cents(cell(row, "paga_a"))).toBeGreaterThanOrEqual(cents(cell(row, "paga_da")));
      expect(cell(row, "inizio")).toMatch(/^\+\d+$/);
      expect(Number(cell(row, "ore_settimanali").replace(",", "."))).toBeLessThanOrEqual(48);
    }
    const closing = postings.map((row) => cell(row, "scadenza"));
    expect(closing.filter((day) => !/^\+\d+$/.test(day) || Number(day) < 5 || Number(day) > 75)).toEqual([]);
    for (const row of ofKind("laboratorio")) {
      expect(cell(row, "inizio_incontro")).toMatch(/^\+\d+ \d{2}:\d{2}$/);
      expect(parseInt(cell(row, "scadenza"), 10)).toBeLessThanOrEqual(parseInt(cell(row, "inizio_incontro"), 10));
    }
  });

  it("keep internships at 600 euro and six months or better, with promoter and tutor", () => {
    for (const row of ofKind("tirocinio")) {
      expect(Number(cell(row, "paga_da").replace(".", "").replace(",", "."))).toBeGreaterThanOrEqual(600);
      expect(Number(cell(row, "mesi"))).toBeLessThanOrEqual(6);
      expect(Number(cell(row, "mesi"))).toBeGreaterThanOrEqual(2);
      expect(cell(row, "promotore") && cell(row, "tutor")).not.toBe("");
    }
  });

  it("call indispensable only what they ask for", () => {
    const words: Record<string, { check: (typeof HARD_CHECKS)[number]; column: string }> = {
      patente: { check: "licence", column: "patenti_richieste" },
      lingua: { check: "language", column: "lingue" },
      inizio: { check: "start", column: "inizio" },
      contratto: { check: "contract", column: "contratto" },
      eta_o_permesso: { check: "age_or_permit", column: "eta_minima" },
    };
    for (const row of postings) {
      for (const word of cell(row, "indispensabili")
        .split(",")
        .map((item) => item.trim())
        .filter(Boolean)) {
        expect(HARD_CHECKS, `${cell(row, "codice_interno")}: ${word}`).toContain(words[word]?.check);
        expect(cell(row, words[word]?.column ?? ""), `${cell(row, "codice_interno")}: ${word}`).not.toMatch(/^(no)?$/);
      }
    }
  });
});

describe("the vocabulary", () => {
  const folder = "db/seed/vocabulary/occupations";
  const occupations = new Set(
    readdirSync(folder).flatMap((file) => tsv(`${folder}/${file}`).map((row) => cell(row, "masculine"))),
  );
  const skills = new Set(tsv("db/seed/vocabulary/skills.tsv").map((row) => cell(row, "it")));

  it("knows every occupation and skill the demonstration names", () => {
    const named = [
      ...postings.map((row) => cell(row, "professione")),
      ...TRADES.map((trade) => trade.occupation),
    ].filter(Boolean);
    expect(named.filter((label) => !occupations.has(label))).toEqual([]);
    const phrases = postings.flatMap((row) => [
      ...listed(row, "competenze_essenziali"),
      ...listed(row, "competenze_utili"),
    ]);
    const held = people.flatMap((person) => person.skills);
    expect([...phrases, ...held].filter((label) => !skills.has(label))).toEqual([]);
  });

  it("is used enough to match on: three to six essential skills in each job, none repeated", () => {
    expect(
      jobs.filter(
        (row) => listed(row, "competenze_essenziali").length < 3 || listed(row, "competenze_essenziali").length > 6,
      ),
    ).toEqual([]);
    const repeated = postings.filter((row) => {
      const all = [...listed(row, "competenze_essenziali"), ...listed(row, "competenze_utili")];
      return unique(all) < all.length;
    });
    expect(repeated.map((row) => cell(row, "codice_interno"))).toEqual([]);
  });
});
