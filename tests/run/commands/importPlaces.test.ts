import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import { afterAll, expect, test } from "vitest";
import { resolvePlace } from "~/domain/places/resolvePlace";
import { parsePlace } from "~/domain/places/placeText";
import { mergePlaces, PlacesFileError, readAnprArchive, readIstatList } from "~db/places/readPlaceSources";
import { listPlaceCandidates } from "~db/queries/places/places";
import { testDatabase } from "../../support/database";
import { callCommand } from "../../support/runCommand";

const { db, url } = await testDatabase();
const folder = fs.mkdtempSync(path.join(os.tmpdir(), "lucca-places-"));
afterAll(() => fs.rmSync(folder, { recursive: true, force: true }));

/** In the columns, the signs and the encoding ISTAT publishes. */
const ISTAT = Buffer.from(
  `Codice Regione;"Codice dell'Unità territoriale sovracomunale \n(valida a fini statistici)";Codice Comune formato alfanumerico;Denominazione (Italiana e straniera);Denominazione in italiano;Denominazione altra lingua;Sigla automobilistica;Codice Catastale del comune
09;046;046017;Lucca;Lucca;;LU;E715
04;021;021008;Bolzano/Bozen;Bolzano;Bozen;BZ;A952
15;263;063049;Napoli;Napoli;;NA;F839
01;001;001001;Agliè;Agliè;;TO;A074
`,
  "latin1",
);
const ANPR = `"ID","DATAISTITUZIONE","DATACESSAZIONE","CODISTAT","CODCATASTALE","DENOMINAZIONE_IT","ALTRADENOMINAZIONE","SIGLAPROVINCIA","STATO"
"1","1861-03-17","9999-12-31","046017","E715","LUCCA","","LU","A"
"2","1927-01-12","9999-12-31","021008","A952","BOLZANO","BOZEN","BZ","A"
"3","1923-11-24","2014-12-31","046029","I737","SILLANO","","LU","C"
"4","1861-03-17","1880-01-01","000000","A999","ANTICO","","LU","C"
"5","2026-02-21","9999-12-31","","M439","CASTEGNERO NANTO","","VI","A"
`;

test("both lists are read as they are published, and what they know is put together", () => {
  const places = mergePlaces(readIstatList(ISTAT), readAnprArchive(Buffer.from(ANPR)));
  expect(
    places.map(({ istat, name, otherName, startsOn, endsOn }) => [istat, name, otherName, startsOn, endsOn]),
  ).toEqual([
    ["001001", "Agliè", null, null, null],
    ["021008", "Bolzano", "Bozen", "1927-01-12", null],
    [null, "Castegnero Nanto", null, "2026-02-21", null],
    ["046017", "Lucca", null, "1861-03-17", null],
    ["063049", "Napoli", null, null, null],
    [null, "Sillano", null, "1923-11-24", "2014-12-31"],
  ]);
  expect(() => readIstatList(Buffer.from("a;b\n1;2\n"))).toThrow(PlacesFileError);
});

test("the command brings them in, twice as once, and the list that comes along without files", async () => {
  const [istat, anpr] = ["istat.csv", "anpr.csv"].map((name) => path.join(folder, name));
  fs.writeFileSync(istat ?? "", ISTAT);
  fs.writeFileSync(anpr ?? "", ANPR);
  const count = async () =>
    (
      await db
        .selectFrom("places")
        .select((eb) => eb.fn.countAll<number>().as("n"))
        .executeTakeFirstOrThrow()
    ).n;
  for (let time = 0; time < 2; time++) {
    const ended = await callCommand("importPlaces", [`--istat=${istat}`, `--anpr=${anpr}`], url);
    expect(ended).toMatchObject({ code: 0, err: "" });
    expect(ended.out).toContain("4 Comuni and 2 that are no more");
    expect(ended.out).toContain("Castegnero Nanto");
    expect(await count()).toBe(6);
  }
  expect(await callCommand("importPlaces", [], url)).toMatchObject({ code: 0, err: "" });
  expect(await count()).toBeGreaterThan(15_000);
  const typed = parsePlace("Roma");
  const read = resolvePlace(typed, "present", await listPlaceCandidates(db, typed));
  expect(read).toMatchObject({ value: { istat: "058091" } });
});

test.each([
  [["--istat=nowhere.csv", "--anpr=nowhere.csv"], "nowhere.csv is not a file"],
  [["--istat=package.json"], "Give both files"],
  [["--what"], "--help"],
])("%s is refused in one sentence", async (args, words) => {
  const ended = await callCommand("importPlaces", args, url);
  expect(ended.code).toBe(1);
  expect(ended.err.trim().split("\n")).toHaveLength(1);
  expect(ended.err).toContain(words);
});
