import { existsSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { afterAll, beforeEach, describe, expect, test } from "vitest";
import { setGroups, setOccupations } from "~db/queries/vocabulary/vocabulary";
import { createPostgresVocabulary } from "~search/postgres/vocabulary/engine";
import { testDatabase } from "../../support/database";
import { freePort } from "../../support/ports";
import { callCommand, runCommand } from "../../support/runCommand";

/** The files as published, where they are given. */
const REAL = process.env["ESCO_DATA"] ?? "";
const { db, url } = await testDatabase();
const folders: string[] = [];
afterAll(() => folders.forEach((folder) => rmSync(folder, { recursive: true })));

function folderOf(files: Record<string, string>): string {
  const folder = mkdtempSync(path.join(os.tmpdir(), "esco-"));
  folders.push(folder);
  for (const [name, text] of Object.entries(files)) writeFileSync(path.join(folder, name), text);
  return folder;
}

const run = (args: string[], databaseUrl = url) => callCommand("importVocabulary", args, databaseUrl);

const address = (kind: string, name: string) => `http://esco.invalid/${kind}/${name}`;
const OCCUPATIONS = "conceptType,conceptUri,iscoGroup,preferredLabel,altLabels";
const occupation = (name: string, isco: string, label: string, others = "") =>
  `Occupation,${address("occupation", name)},${isco},${label},"${others}"`;
const FILES = {
  "ISCOGroups_it.csv": [
    "conceptType,conceptUri,code,preferredLabel",
    `ISCOGroup,${address("isco", "C4321")},4321,Magazzinieri secondo ESCO`,
    `ISCOGroup,${address("isco", "C9333")},9333,Manovali delle merci`,
  ].join("\n"),
  "occupations_it.csv": [
    OCCUPATIONS, // 1
    occupation("keeper", "9333", "magazziniere/magazziniera"), // 2
    occupation("mover", "9333", "addetto al carico/addetta al carico", "magazziniere\ncaricatore"), // 3 and 4
    occupation("lost", "93", "senza gruppo"), // 5
  ].join("\n"),
  "skills_it.csv": [
    "conceptType,conceptUri,skillType,preferredLabel,altLabels",
    `KnowledgeSkillCompetence,${address("skill", "lift")},skill,sollevare pesi,`,
  ].join("\n"),
  "occupationSkillRelations_it.csv": [
    "occupationUri,relationType,skillType,skillUri",
    `${address("occupation", "mover")},essential,skill,${address("skill", "lift")}`,
    `${address("occupation", "mover")},optional,skill,${address("skill", "nobody-has-it")}`,
  ].join("\n"),
};

async function stored() {
  const occupations = await db.selectFrom("occupations").selectAll().orderBy("id").execute();
  const relations = await db.selectFrom("occupationSkills").selectAll().execute();
  const groups = await db.selectFrom("iscoGroups").select(["code", "labelIt"]).orderBy("code").execute();
  const entries = await db.selectFrom("auditEntries").select("deed").execute();
  return { occupations, relations, groups, entries };
}

beforeEach(async () => {
  await db.deleteFrom("occupations").execute();
  await db.deleteFrom("skills").execute();
  await db.deleteFrom("iscoGroups").execute();
  await db.transaction().execute(async (trx) => {
    await setGroups(trx, [{ code: "4321", labelIt: "Magazzinieri", labelEn: "Stock clerks" }], { keepKnown: false });
    await setOccupations(trx, [
      {
        source: "local",
        key: "keeper",
        isco: "4321",
        masculine: "magazziniere",
        feminine: "magazziniera",
        labelEn: null,
        aliases: [],
        sector: null,
      },
    ]);
  });
});

describe("npm run vocabulary:import", { timeout: 120_000 }, () => {
  test("adds what ESCO has, tells the damaged row by file and line, keeps our own words", async () => {
    const { code, out } = await runCommand("importVocabulary", [folderOf(FILES)], url);
    expect(code).toBe(0);
    expect(out).toContain('occupations_it.csv, line 5: the ISCO group "93" is not four digits');
    expect(out).toMatch(/1 row left out/);
    expect(out).toMatch(/relations: 1 stored, 1 left out/);
    const { occupations, relations, groups } = await stored();
    expect(occupations.map(({ source, masculine, feminine }) => `${source} ${masculine} ${feminine}`)).toEqual([
      "local magazziniere magazziniera",
      "esco magazziniere magazziniera",
      "esco addetto al carico addetta al carico",
    ]);
    expect(groups).toEqual([
      { code: "4321", labelIt: "Magazzinieri" },
      { code: "9333", labelIt: "Manovali delle merci" },
    ]);
    expect(relations).toMatchObject([{ occupationId: occupations[2]?.id, essential: true }]);
  });

  test("the second time changes nothing and says so; a corrected file corrects", async () => {
    await run([folderOf(FILES)]);
    const before = await stored();
    const again = await run([folderOf(FILES)]);
    expect(again.out).toContain("Nothing to change");
    expect(await stored()).toEqual(before);
    const corrected = FILES["occupations_it.csv"].replace("caricatore", "facchino");
    const third = await run([folderOf({ ...FILES, "occupations_it.csv": corrected })]);
    expect(third.out).toContain("occupations: 0 added, 1 corrected, 1 as they were");
    expect((await stored()).occupations.at(-1)?.aliases).toEqual(["magazziniere", "facchino"]);
  });

  test("shows nobody the same name twice: ours is found, and ESCO's others after it", async () => {
    await run([folderOf(FILES)]);
    const { occupations } = await stored();
    const vocabulary = createPostgresVocabulary(db);
    const [ours, same, other] = occupations.map(({ id }) => id);
    const found = (await vocabulary.occupations("magazziniera", 8)).map(({ occupationId }) => occupationId);
    expect(found[0]).toBe(ours);
    expect(found).not.toContain(same);
    expect((await vocabulary.occupations("caricatore", 8))[0]?.occupationId).toBe(other);
    expect(await vocabulary.skills("sollevare pesi", 8)).toHaveLength(1);
  });

  test("fails in one sentence, and changes nothing", async () => {
    const cases: [string[], string, RegExp][] = [
      [[], url, /^Give the directory of the ESCO files/],
      [["/nowhere/at/all"], url, /^\/nowhere\/at\/all is not a directory/],
      [["tests"], url, /^tests has no file like ISCOGroups_it\.csv/],
      [
        [folderOf(FILES)],
        `postgresql://nobody:nothing@localhost:${await freePort()}/none`,
        /^The database at localhost:\d+\/none cannot be used/,
      ],
      [[folderOf({ ...FILES, "occupations_it.csv": OCCUPATIONS })], url, /^No usable group or no usable occupation/],
    ];
    const ends = await Promise.all(cases.map(([args, databaseUrl]) => run(args, databaseUrl)));
    ends.forEach(({ code, err }, at) => {
      expect({ code, lines: err.trim().split("\n").length }, err).toEqual({ code: 1, lines: 1 });
      expect(err).toMatch(cases[at]?.[2] ?? /./);
    });
    expect((await stored()).occupations).toHaveLength(1);
  });
});

test.skipIf(!existsSync(REAL))(
  "the published files give 2 942 occupations and 619 groups, twice no more",
  { timeout: 120_000 },
  async () => {
    await run([REAL]);
    const again = await run([REAL]);
    expect(again.out).toContain("0 added, 0 corrected, 2942 as they were");
    const { occupations, groups } = await stored();
    expect([occupations.filter(({ source }) => source === "esco").length, groups.length]).toEqual([2942, 619]);
  },
);
