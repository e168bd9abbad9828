import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { afterEach, describe, expect, test } from "vitest";
import { isGenderPair } from "~/domain/vocabulary/genderedTitle";
import { readVocabulary, type VocabularyOccupation } from "~db/seed/vocabulary/readVocabulary";
import { SECTORS } from "~db/seed/vocabulary/sectors";

const SOURCE = path.resolve(import.meta.dirname, "../../db/seed/vocabulary");
const { groups, skills, occupations, credits } = readVocabulary();

const namesOf = ({ masculine, feminine, aliases }: VocabularyOccupation) =>
  new Set([masculine, feminine, ...aliases].map((name) => name.toLowerCase()));

function keysOf(name: string): string[] {
  return occupations.filter((occupation) => namesOf(occupation).has(name.toLowerCase())).map(({ key }) => key);
}

describe("the vocabulary of the territory", () => {
  test("covers every sector, with at least 250 occupations in all", () => {
    expect(occupations.length).toBeGreaterThanOrEqual(250);
    for (const sector of SECTORS)
      expect(occupations.filter((occupation) => occupation.sector === sector).length, sector).toBeGreaterThanOrEqual(8);
  });

  test("gives every occupation both titles, masculine first, or the one word Italian has for both", () => {
    const odd = occupations.filter(
      ({ masculine, feminine }) => masculine !== feminine && !isGenderPair(masculine, feminine),
    );
    expect(odd).toEqual([]);
    expect(keysOf("cameriera di sala")).toEqual(["cameriere_sala"]);
  });

  test("names all four levels of every ISCO group in use", () => {
    const codes = new Set(groups.map(({ code }) => code));
    const missing = occupations
      .flatMap(({ isco }) => [1, 2, 3, 4].map((digits) => isco.slice(0, digits)))
      .filter((code) => !codes.has(code));
    expect(missing).toEqual([]);
  });

  test("has no skill that nobody needs, and no two skills with one name", () => {
    const used = new Set(occupations.flatMap(({ essential, optional }) => [...essential, ...optional]));
    const families = new Set(credits.broader.map(({ broader }) => broader));
    expect(skills.filter(({ key }) => !used.has(key) && !families.has(key))).toEqual([]);
    expect(new Set(skills.map(({ it }) => it)).size).toBe(skills.length);
  });

  test("lets no name point to occupations of different ISCO groups", () => {
    const groupsOf = new Map<string, Set<string>>();
    for (const occupation of occupations)
      for (const name of namesOf(occupation))
        groupsOf.set(name, (groupsOf.get(name) ?? new Set()).add(occupation.isco));
    expect([...groupsOf].filter(([, isco]) => isco.size > 1).map(([name]) => name)).toEqual([]);
  });
});

describe("the words people use", () => {
  test.each([
    ["badante", "assistente_familiare"],
    ["assistente familiare", "assistente_familiare"],
    ["mulettista", "carrellista"],
    ["addetta al muletto", "carrellista"],
    ["OSS", "operatore_socio_sanitario"],
    ["operatrice socio-sanitaria", "operatore_socio_sanitario"],
    ["ASA", "assistente_base"],
    ["colf", "colf"],
    ["collaboratrice domestica", "colf"],
    ["camionista", "autista_camion"],
    ["lavapiatti", "lavapiatti"],
    ["commis", "aiuto_cuoco"],
    ["cameriera", "cameriere_sala"],
    ["banconista", "addetto_gastronomia"],
    ["addetta alle vendite", "commesso"],
    ["magazziniera", "magazziniere"],
    ["manutentore", "manutentore_meccanico"],
    ["conduttore di linea", "conduttore_linea_converting"],
    ["ribobinatrice", "ribobinatore"],
    ["orlatrice", "orlatore"],
    ["cavatore", "cavatore"],
    ["vetroresinista", "laminatore_vetroresina"],
    ["cantiniera", "cantiniere"],
    ["raccoglitore di olive", "raccoglitore_olive"],
    ["bidella", "collaboratore_scolastico"],
    ["muratore", "muratore"],
    ["operatrice CNC", "operatore_cnc"],
    ["RSPP", "rspp"],
    ["PLE", "operatore_piattaforma"],
    ["PT", "personal_trainer"],
    ["HACCP", "tecnico_qualita_alimentare"],
  ])("%s is %s", (word, key) => {
    expect(keysOf(word)).toEqual([key]);
  });
});

describe("a file with a mistake", () => {
  const folders: string[] = [];
  afterEach(() => folders.splice(0).forEach((folder) => rmSync(folder, { recursive: true })));

  function withChange(file: string, change: (text: string) => string): string {
    const folder = mkdtempSync(path.join(os.tmpdir(), "vocabulary-"));
    folders.push(folder);
    cpSync(SOURCE, folder, { recursive: true });
    writeFileSync(path.join(folder, file), change(readFileSync(path.join(SOURCE, file), "utf8")));
    return folder;
  }

  test.each<[string, string, (text: string) => string, RegExp]>([
    [
      "an unknown skill",
      "occupations/paper.tsv",
      (text) => text.replace("macchina_continua|", "macchina_discontinua|"),
      /paper\.tsv, line 2: skill macchina_discontinua/,
    ],
    [
      "a key twice",
      "skills.tsv",
      (text) => `${text}haccp\tdi nuovo\tagain\n`,
      /skills\.tsv, line \d+: haccp is already in skills\.tsv, line \d+/,
    ],
    [
      "an ISCO code of three digits",
      "occupations/marble.tsv",
      (text) => text.replace("\t8111\t", "\t811\t"),
      /marble\.tsv, line 2: isco: must be four digits/,
    ],
    [
      "a group nobody wrote down",
      "isco_groups.tsv",
      (text) => text.replace(/^8344\t.*\n/m, ""),
      /logistics\.tsv, line 3: ISCO group 8344/,
    ],
    ["a missing cell", "occupations/care.tsv", (text) => text.replace("\thome care worker", ""), /care\.tsv: .*line 2/],
  ])("%s is refused with file and line", (_, file, change, message) => {
    expect(() => readVocabulary(withChange(file, change))).toThrow(message);
  });
});
