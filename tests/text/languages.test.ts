import { execFile } from "node:child_process";
import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import { promisify } from "node:util";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { en } from "~/text/en";
import { hours, longDate, longDateTime, money, months, payLines, relativeDay } from "~/text/format";
import { it as italian } from "~/text/it";
import { findLanguages } from "~/text/languages";
import { mergeWords } from "~/text/mergeWords";
import { languageOf, LOCALES, wordsFor, contentLanguage } from "~/text/words";

const run = promisify(execFile);
const ROOT = path.resolve(import.meta.dirname, "../..");

/** A whole language in a few lines: what somebody would write to begin one. */
const TINY = `
export const language = {
  name: "Latine",
  direction: "rtl",
  phrases: { intl: "la", at: "hora", underOneKm: "minus 1 km", oneYear: "annus", gross: "integra", per: { hour: "in horam", day: "in diem", month: "in mensem", year: "in annum", total: "omnino" }, instalments: (n) => n + " mensibus", colon: ":" },
  words: { shell: { header: { menu: "Index" } } },
};
`;

describe("one more language, added by its one file", () => {
  const copy = fs.mkdtempSync(path.join(os.tmpdir(), "language-"));
  beforeAll(() => {
    for (const folder of ["app/text", "app/domain"])
      fs.cpSync(path.join(ROOT, folder), path.join(copy, folder), { recursive: true });
    for (const file of ["tsconfig.json", "package.json"]) fs.copyFileSync(path.join(ROOT, file), path.join(copy, file));
    fs.symlinkSync(path.join(ROOT, "node_modules"), path.join(copy, "node_modules"));
    fs.writeFileSync(path.join(copy, "app/text/languages/la.ts"), TINY);
  });
  afterAll(() => fs.rmSync(copy, { recursive: true, force: true }));

  it("is found, and falls back to English", async () => {
    const ask =
      'const w = await import("./app/text/words.ts"); const m = await import("./app/text/money.ts"); console.log(JSON.stringify([w.LOCALES, w.languageOf("la"), w.wordsFor("la").shell.header, w.contentLanguage("la", "pages"), m.payPeriodWords("la", "hour", null)]));';
    fs.writeFileSync(path.join(copy, "ask.mts"), ask);
    const { stdout } = await run(process.execPath, ["--import", "tsx", "ask.mts"], { cwd: copy });
    const [locales, language, header, written, pay] = JSON.parse(stdout) as unknown[];
    expect(locales).toEqual(["it", "en", ...[...findLanguages().keys(), "la"].sort()]);
    expect(language).toMatchObject({ name: "Latine", direction: "rtl" });
    expect(header).toEqual({ ...en.shell.header, menu: "Index" });
    expect(written).toBe("en");
    expect(pay).toBe("integra in horam");
  });
});

describe("what a dictionary leaves out", () => {
  it("is said by the one under it, also inside a list of labels", () => {
    const base = { a: "one", b: { c: "two", d: ["x", "y"] }, f: () => "old" };
    expect(mergeWords(base, { b: { c: "due" } })).toMatchObject({ a: "one", b: { c: "due", d: ["x", "y"] } });
    expect(mergeWords(base, { b: { d: ["z"] } }).b.d).toEqual(["z"]);
    expect(mergeWords<typeof base>(base, { f: () => "new" }).f()).toBe("new");
  });
});

/** Every path of a dictionary. */
function pathsOf(value: unknown, above = ""): string[] {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return [above];
  return Object.entries(value).flatMap(([key, inner]) => pathsOf(inner, above === "" ? key : `${above}.${key}`));
}

describe.each([...findLanguages()])("%s", (locale, { words, name }) => {
  it("says nothing the pages do not ask for", () => {
    const known = new Set(pathsOf(italian));
    expect(pathsOf(words).filter((one) => !known.has(one))).toEqual([]);
  });

  it("names contract, hours, licence, education and everything structured in an advert", () => {
    const { postings, people, applications, organisations } = italian;
    const { postingKind, postingKinds, contract, contractGroup, workingTime, shift, remote, payPeriod, reserved } =
      postings.terms;
    const { licence, language, cefr, eqf } = people.terms;
    const { applicationState, rejectionReason } = applications.terms;
    const { organisationKind } = organisations.terms;
    const asked = {
      postings: {
        terms: {
          postingKind,
          postingKinds,
          contract,
          contractGroup,
          workingTime,
          shift,
          remote,
          payPeriod,
          reserved,
        },
      },
      people: { terms: { licence, language, cefr, eqf } },
      applications: { terms: { applicationState, rejectionReason } },
      organisations: { terms: { organisationKind } },
    };
    const own = new Set(pathsOf(words));
    expect(pathsOf(asked).filter((one) => !own.has(one))).toEqual([]);
  });

  it("writes dates, money and time its own way", () => {
    expect(languageOf(locale).name).toBe(name);
    expect(longDate(locale, "2026-03-12")).not.toBe(longDate("en", "2026-03-12"));
    expect(relativeDay(locale, "2026-11-24", new Date("2026-11-23T10:00:00Z"))).not.toBe("tomorrow");
    expect(months(locale, 12)).not.toBe("one year");
    expect(
      payLines(locale, { minCents: 152_000, maxCents: null, period: "month", instalments: 13 })?.note,
    ).not.toContain("gross");
  });
});

it("French reads as French", () => {
  const plain = (text: string) => text.replace(/[\u00a0\u202f]/g, " ");
  expect(LOCALES).toContain("fr");
  expect(longDateTime("fr", new Date("2026-07-01T22:30:00Z"))).toBe("jeudi 2 juillet 2026, à 0:30");
  expect(plain(hours("fr", 2250))).toBe("37 heures et 30 minutes");
  expect(plain(money("fr", 152_000))).toBe("1 520 €");
  expect(wordsFor("fr").pages.home.figures.hired(2026, 1)).toBe("personne embauchée en 2026 en passant par ici");
  expect([
    contentLanguage("fr", "pages.legal"),
    contentLanguage("fr", "pages.easy"),
    contentLanguage("it", "pages.legal"),
  ]).toEqual(["en", "fr", "it"]);
});
