import { describe, expect, test } from "vitest";
import { EQF_LEVELS } from "~/domain/terms/education";
import { LANGUAGES } from "~/domain/terms/languages";
import { LICENCES } from "~/domain/terms/licences";
import { CONTRACT_GROUPS } from "~/domain/terms/contracts";
import { POSTING_KINDS } from "~/domain/postings/kinds";
import { SHIFTS } from "~/domain/terms/schedule";
import {
  CHOICES,
  EVERYTHING,
  REMOTE_FILTERS,
  SORTS,
  WITHIN_KM,
  WORKING_TIME_GROUPS,
  type SearchQuery,
} from "~search/port";
import { formatQuery, parseQuery } from "~search/query";
import { randomOf } from "../support/searchPostings";

const read = (text: string) => parseQuery(new URLSearchParams(text));

describe("an address", () => {
  test("says what was asked, in Italian and with its version", () => {
    const query: SearchQuery = {
      ...EVERYTHING,
      text: "cameriera",
      comune: "046017",
      withinKm: 20,
      kinds: ["internship", "job"],
      choices: ["noLicence"],
      sort: "closing",
      page: 3,
    };
    expect(formatQuery(query).toString()).toBe(
      "q=cameriera&dove=046017&km=20&tipo=lavoro&tipo=tirocinio&senza-patente=1&ordina=scadenza&pagina=3&v=1",
    );
  });

  test("of a query that asks for nothing is empty", () => expect(formatQuery(EVERYTHING).toString()).toBe(""));

  test("read back gives the same query, for a thousand of them", () => {
    const random = randomOf(3);
    const some = <T>(list: readonly T[]) => list.filter(() => random() < 0.3);
    const one = <T>(list: readonly T[]) => (random() < 0.5 ? (list[Math.floor(random() * list.length)] ?? null) : null);
    for (let at = 0; at < 1000; at++) {
      const comune = one(["046017", "046007"]);
      const query: SearchQuery = {
        ...EVERYTHING,
        text: one(["", "O.S.S. & C++", "l’addetto/a 50%", "ジョブ 🙂"]) ?? "",
        comune,
        withinKm: comune === null ? null : one(WITHIN_KM),
        kinds: some(POSTING_KINDS),
        contractGroups: some(CONTRACT_GROUPS),
        workingTimes: some(WORKING_TIME_GROUPS),
        shifts: some(SHIFTS),
        occupationGroup: one(["5", "51", "0"]),
        educationMax: one(EQF_LEVELS),
        licences: some(LICENCES),
        languages: some(LANGUAGES),
        remote: some(REMOTE_FILTERS),
        choices: some(CHOICES),
        sort: one(SORTS) ?? "relevance",
        page: 1 + Math.floor(random() * 9),
      };
      expect(parseQuery(new URLSearchParams(formatQuery(query).toString()))).toEqual(query);
    }
  });
});

describe("junk", () => {
  test.each([
    "tipo=navicella&km=7&dove=lucca&pagina=-1&ordina=caso&titolo=99&professione=abc&v=9",
    "pagina=1e9",
    "pagina=0",
    "titolo=",
    "km=20",
    "senza-patente=forse",
    "lingua=xx&patente=zz",
    "dove=046017%00",
    "professione=513",
  ])("%s is as if it were not there", (text) => expect(read(text)).toEqual(EVERYTHING));

  test("text keeps its words and loses control characters, halves of characters and excess", () => {
    expect(read("q=%00+cuoco%0A%09a%E2%80%8Bdomicilio+%ED%A0%80").text).toMatch(/^cuoco a domicilio/);
    expect(parseQuery(new URLSearchParams({ q: "\ud800cuoco" })).text).toBe("cuoco");
    expect([...read(`q=${"è".repeat(100_000)}`).text]).toHaveLength(200);
  });

  test("the last page has an end", () => expect(read("pagina=9999").page).toBe(500));
});
