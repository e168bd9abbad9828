import { describe, expect, test } from "vitest";
import {
  parseEscoGroups,
  parseEscoOccupations,
  parseEscoRelations,
  parseEscoSkills,
  type CsvRow,
} from "~/domain/vocabulary/escoCsv";

const ADDRESS = "http://esco.invalid";
const occupation = (name: string) => `${ADDRESS}/occupation/${name}`;

function rows(...records: CsvRow["record"][]): CsvRow[] {
  return records.map((record, at) => ({ line: at + 2, record }));
}

describe("occupations", () => {
  const baker = {
    conceptType: "Occupation",
    conceptUri: occupation("baker"),
    iscoGroup: "7512",
    preferredLabel: "fornaio/fornaia",
    altLabels: "fornaia\npanettiere\nfornaio\nPanettiere",
    status: "released",
  };

  test("become titles, ISCO group and other names", () => {
    expect(parseEscoOccupations(rows(baker))).toEqual({
      occupations: [
        {
          uri: occupation("baker"),
          isco: "7512",
          label: "fornaio/fornaia",
          masculine: "fornaio",
          feminine: "fornaia",
          aliases: ["panettiere"],
        },
      ],
      problems: [],
    });
  });

  test("are read from other editions, whose columns have another case and order, and bars between names", () => {
    const newer = {
      naceCode: "10.71",
      AltLabels: "panettiere | fornaia",
      "Preferred Label": "fornaio",
      ISCO_Group: "C7512",
      CONCEPTURI: occupation("baker"),
    };
    expect(parseEscoOccupations(rows(newer)).occupations).toEqual([
      {
        uri: occupation("baker"),
        isco: "7512",
        label: "fornaio",
        masculine: "fornaio",
        feminine: "fornaia",
        aliases: ["panettiere"],
      },
    ]);
  });

  test("that are damaged are told by line and reason, and the rest kept", () => {
    const read = parseEscoOccupations(
      rows(
        { ...baker, conceptUri: "" },
        { ...baker, conceptUri: "baker" },
        { ...baker, iscoGroup: "751" },
        { ...baker, preferredLabel: "  " },
        { ...baker, status: "obsolete" },
        { ...baker, iscoGroup: "9999" },
        baker,
        baker,
      ),
      new Set(["7512"]),
    );
    expect(read.occupations.map(({ uri }) => uri)).toEqual([occupation("baker")]);
    expect(read.problems).toEqual([
      { line: 2, reason: "conceptUri is empty" },
      { line: 3, reason: 'conceptUri "baker" is not an address' },
      { line: 4, reason: 'the ISCO group "751" is not four digits' },
      { line: 5, reason: "preferredLabel is empty" },
      { line: 6, reason: 'its status is "obsolete", not released' },
      { line: 7, reason: "the ISCO group 9999 is not among the groups" },
      { line: 9, reason: `${occupation("baker")} is there twice; the first is kept` },
    ]);
  });
});

test("groups keep their leading zero and take the code from the address where its column is missing", () => {
  const read = parseEscoGroups(
    rows(
      { conceptUri: `${ADDRESS}/isco/C01`, code: "01", preferredLabel: "Ufficiali" },
      { conceptUri: `${ADDRESS}/isco/C7512`, preferredLabel: "Fornai" },
      { conceptUri: `${ADDRESS}/isco/forni`, preferredLabel: "Forni" },
    ),
  );
  expect(read.groups).toEqual([
    { code: "01", uri: `${ADDRESS}/isco/C01`, label: "Ufficiali" },
    { code: "7512", uri: `${ADDRESS}/isco/C7512`, label: "Fornai" },
  ]);
  expect(read.problems).toEqual([{ line: 4, reason: 'the code "forni" is not one to four digits' }]);
});

test("skills keep their other names", () => {
  const read = parseEscoSkills(
    rows({
      conceptType: "KnowledgeSkillCompetence",
      conceptUri: `${ADDRESS}/skill/dough`,
      skillType: "skill/competence",
      preferredLabel: "impastare",
      altLabels: "Impastare\nfare l'impasto",
    }),
  );
  expect(read).toEqual({
    skills: [{ uri: `${ADDRESS}/skill/dough`, label: "impastare", aliases: ["fare l'impasto"] }],
    problems: [],
  });
});

test("relations are essential or optional, and nothing else", () => {
  const pair = { occupationUri: occupation("baker"), skillType: "knowledge", skillUri: `${ADDRESS}/skill/dough` };
  const read = parseEscoRelations(
    rows(
      { ...pair, relationType: "essential" },
      { ...pair, skillUri: `${ADDRESS}/skill/oven`, relationType: "optional" },
      { ...pair, relationType: "" },
    ),
  );
  expect(read.relations.map(({ skillUri, essential }) => [skillUri, essential])).toEqual([
    [`${ADDRESS}/skill/dough`, true],
    [`${ADDRESS}/skill/oven`, false],
  ]);
  expect(read.problems).toEqual([{ line: 4, reason: 'the relation "" is neither essential nor optional' }]);
});
