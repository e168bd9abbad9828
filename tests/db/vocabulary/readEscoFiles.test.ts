import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { afterEach, describe, expect, test } from "vitest";
import { readEscoFiles } from "~db/vocabulary/readEscoFiles";

/** The files as published, where they are given. */
const REAL = process.env["ESCO_DATA"] ?? "";
const folders: string[] = [];
afterEach(() => folders.splice(0).forEach((folder) => rmSync(folder, { recursive: true })));

function folderOf(files: Record<string, string>): string {
  const folder = mkdtempSync(path.join(os.tmpdir(), "esco-"));
  folders.push(folder);
  for (const [name, text] of Object.entries(files)) writeFileSync(path.join(folder, name), text);
  return folder;
}

const GROUPS = "conceptType,conceptUri,code,preferredLabel\nISCOGroup,http://esco.invalid/isco/C7512,7512,Fornai\n";
const HEADER = "conceptType,conceptUri,iscoGroup,preferredLabel,altLabels,inScheme";
const row = (name: string, label: string, alts = "") =>
  `Occupation,http://esco.invalid/occupation/${name},7512,${label},${alts},"http://esco.invalid/scheme/a,\nhttp://esco.invalid/scheme/b"`;

describe("a directory of ESCO files", () => {
  test("is read whole: mark at the start, names on several lines, Windows line ends, skills and relations", () => {
    const occupations = `\uFEFF${HEADER}\n${row("baker", "fornaio/fornaia", '"panettiere\nfornaia"')}\n`.replaceAll(
      "\n",
      "\r\n",
    );
    const read = readEscoFiles(
      folderOf({
        "ISCOGroups_it.csv": GROUPS,
        "occupations_en.csv": "not this one",
        "occupations_it.csv": occupations,
        "researchOccupationsCollection_it.csv": "nor this one",
        "skills_it.csv":
          "conceptType,conceptUri,skillType,preferredLabel,altLabels\nKnowledgeSkillCompetence,http://esco.invalid/skill/dough,skill,impastare,\n",
        "skillsHierarchy_it.csv": "nor this one",
        "occupationSkillRelations_it.csv":
          "occupationUri,relationType,skillType,skillUri\nhttp://esco.invalid/occupation/baker,essential,skill,http://esco.invalid/skill/dough\n",
      }),
    );
    expect(read).toMatchObject({
      groups: [{ code: "7512", label: "Fornai" }],
      occupations: [{ masculine: "fornaio", feminine: "fornaia", aliases: ["panettiere"] }],
      skills: [{ label: "impastare" }],
      relations: [{ essential: true }],
      problems: [],
    });
  });

  test("keeps every row but the damaged ones, each told by file and line", () => {
    const occupations = [
      HEADER, // 1
      row("a", "fornaio/fornaia", '"uno\ndue"'), // 2 to 4
      row("b", '"fornaio con virgolette aperte', '"uno\ndue"'), // 5 to 7
      row("c", "panettiere"), // 8 and 9
      "Occupation,http://esco.invalid/occupation/d,7512,troppo corta", // 10
      "qualcosa di estraneo", // 11
      row("e", ""), // 12 and 13
      row("f", "pasticciere", '"virgolette "fuori" posto"'), // 14 and 15
      row("g", "gelatiere"), // 16 and 17
    ].join("\n");
    const read = readEscoFiles(folderOf({ "ISCOGroups_it.csv": GROUPS, "occupations_it.csv": occupations }));
    expect(read.occupations.map(({ uri }) => uri.at(-1))).toEqual(["a", "c", "g"]);
    expect(read.problems.map(({ file, line, reason }) => `${file} ${line}: ${reason}`)).toEqual([
      "occupations_it.csv 5: a quotation mark is open or out of place",
      "occupations_it.csv 10: the number of cells differs from the header",
      "occupations_it.csv 11: the number of cells differs from the header",
      "occupations_it.csv 12: preferredLabel is empty",
      "occupations_it.csv 14: a quotation mark is open or out of place",
    ]);
  });

  test("without the file of groups is refused in one sentence", () => {
    const folder = folderOf({ "occupations_it.csv": HEADER });
    expect(() => readEscoFiles(folder)).toThrow(/has no file like ISCOGroups_it\.csv/);
  });
});

describe.skipIf(!existsSync(REAL))("the files as published", () => {
  test("give 2 942 occupations and 619 groups, nearly all titles split by gender", () => {
    const { occupations, groups, problems } = readEscoFiles(REAL);
    expect([occupations.length, groups.length, problems]).toEqual([2942, 619, []]);
    const joined = occupations.filter(
      ({ label, masculine, feminine }) => label.includes("/") && masculine === feminine,
    );
    expect(joined.length).toBeLessThan(10);
    expect(occupations.filter(({ masculine, feminine }) => /\//.test(masculine + feminine)).length).toBe(joined.length);
  });

  test("lose only the rows that were damaged", () => {
    const text = readFileSync(path.join(REAL, "occupations_it.csv"), "utf8");
    const [head, ...records] = text.split(/\n(?=Occupation,)/);
    const damaged = records.map((record, at) =>
      at === 1000 ? record.replace('"', "") : at === 2000 ? record.slice(0, 90) : record,
    );
    const line = (at: number) => [head, ...damaged.slice(0, at)].join("\n").split("\n").length + 1;
    const groups = readFileSync(path.join(REAL, "ISCOGroups_it.csv"), "utf8");
    const read = readEscoFiles(
      folderOf({ "occupations_it.csv": [head, ...damaged].join("\n"), "ISCOGroups_it.csv": groups }),
    );
    expect(read.occupations.length).toBe(2940);
    expect(new Set(read.problems.map((problem) => problem.line))).toEqual(new Set([line(1000), line(2000)]));
  });
});
