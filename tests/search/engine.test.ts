import { beforeAll, describe, expect, test } from "vitest";
import {
  CHOICES,
  EVERYTHING,
  WITHIN_KM,
  type PostingDocument,
  type SearchAnswer,
  type SearchQuery,
} from "~search/port";
import { createMeilisearchEngine } from "~search/meilisearch/engine";
import { createPostgresEngine } from "~search/postgres/engine";
import { testDatabase } from "../support/database";
import { testMeilisearch } from "../support/meilisearch";
import { document, insertPostings, TRADES } from "../support/searchPostings";

/** One suite for both engines: whatever one promises, the other keeps. Meilisearch where MEILI_URL is set. */
const { db } = await testDatabase();
const connection = testMeilisearch();
const ENGINES = [
  createPostgresEngine(db),
  ...(connection ? [createMeilisearchEngine(connection, { db, iscoOf: () => Promise.resolve(null) })] : []),
];
const TODAY = "2026-11-22";

const PLACES = ["046017", "046007", "046026", "046001", "046018", "046033"];
/** Forty postings: every trade four times, over places, contracts, hours and the rest. */
const DOCUMENTS: PostingDocument[] = Array.from({ length: 40 }, (_, at) =>
  document({
    ...TRADES[at % TRADES.length],
    code: 400 + at,
    comune: PLACES[at % 7] ?? "046017",
    kind: at % 5 === 0 ? "internship" : at % 11 === 0 ? "lab" : "job",
    contractGroup: at % 3 === 0 ? "permanent" : at % 3 === 1 ? "fixed_term" : null,
    workingTime: at % 4 === 0 ? "part_time_vertical" : "full_time",
    shifts: at % 6 === 0 ? ["morning"] : at % 6 === 1 ? ["night", "rotating"] : [],
    educationLevel: at % 8 === 0 ? 4 : at % 8 === 1 ? 6 : null,
    languages: at % 9 === 0 ? ["en", "de"] : [],
    requiredLicences: at % 4 === 1 ? ["b"] : at % 4 === 2 ? ["food_hygiene"] : [],
    experienceMonths: at % 2 ? 12 : 0,
    reachableWithoutCar: at % 3 === 0,
    reserved: at % 13 === 0 ? "art1" : "none",
    seasonal: at % 10 === 9,
    payMonthlyCents: at % 7 === 0 ? null : 100_000 + at * 1000,
    startsOn: at % 5 === 1 ? "2026-11-25" : null,
    closesOn: at % 6 === 2 ? "2026-11-27" : "2026-12-31",
    publishedOn: `2026-11-${String(1 + (at % 20)).padStart(2, "0")}`,
  }),
);
const REMOTE = document({
  code: 500,
  title: "Traduttrice o traduttore",
  comune: null,
  place: null,
  remote: "full",
  description: "Lavoro da casa",
});
const EXPIRED = document({ code: 501, title: "Cameriere di ieri", closesOn: "2026-11-21" });

beforeAll(async () => {
  const all = [...DOCUMENTS, REMOTE, EXPIRED];
  await insertPostings(db, all);
  for (const engine of ENGINES) await engine.rebuild(all);
});

describe.each(ENGINES.map((engine) => [engine.name, engine] as const))("%s", (_name, engine) => {
  const ask = (query: Partial<SearchQuery>): Promise<SearchAnswer> =>
    engine.search({ ...EVERYTHING, pageSize: 100, ...query }, { today: TODAY });
  const codes = async (query: Partial<SearchQuery>) => (await ask(query)).hits.map((hit) => hit.code);
  const inOrder = (list: readonly number[]) => [...list].sort((a, b) => a - b);
  const codesOf = (title: RegExp) => inOrder(DOCUMENTS.filter((doc) => title.test(doc.title)).map((doc) => doc.code));

  describe("words", () => {
    test.each([
      ["cameriera", /Cameriere/],
      ["camerieri", /Cameriere/],
      ["badante", /Assistente familiare/],
      ["mulettista", /Magazziniere/],
      ["OSS", /OSS/],
      ["o.s.s.", /OSS/],
      ["commessa", /vendite/],
      ["cartaio", /macchina continua/],
      ["c#", /C#/],
      [".net", /C#/],
      ["contabilità", /contabile/],
      ["contabilita", /contabile/],
      ["CONTABILE", /contabile/],
      ["magaziniere", /Magazziniere/],
      ["sladatore", /Saldatore/],
      ["camariera", /Cameriere/],
      ["magazz", /Magazziniere/],
      ["l'operatrice", /Operatore/],
    ])("%s finds %s first", async (text, title) => {
      const answer = await ask({ text });
      const expected = codesOf(title);
      expect(inOrder(answer.hits.slice(0, expected.length).map((hit) => hit.code))).toEqual(expected);
    });

    test("all words come before most words, and one strange word never empties the page", async () => {
      const answer = await ask({ text: "saldatore tig xyzxyz" });
      expect(inOrder(answer.hits.map((hit) => hit.code))).toEqual(codesOf(/Saldatore/));
      expect(answer).toMatchObject({ unknownWords: ["xyzxyz"], exactTotal: 0 });
      const mixed = await ask({ text: "saldatore viareggio" });
      expect(mixed.hits[0]?.exact).toBe(true);
      expect(mixed.exactTotal).toBeLessThan(mixed.total);
      const exact = mixed.hits.map((hit) => hit.exact);
      expect(exact).toEqual(exact.toSorted((a, b) => Number(b) - Number(a)));
    });

    test("a common word alone is not enough", async () => {
      const answer = await ask({ text: "addetta alle vendite" });
      expect(inOrder(answer.hits.filter((hit) => hit.exact).map((hit) => hit.code))).toEqual(codesOf(/vendite/));
    });

    test("a correction is said", async () => {
      expect((await ask({ text: "magaziniere" })).corrections).toEqual([
        { typed: "magaziniere", read: "magazziniere" },
      ]);
      expect((await ask({ text: "magazziniere" })).corrections).toEqual([]);
    });

    test("nothing is found for nonsense, and nothing breaks", async () => {
      for (const text of ["qqqqqqqq", "'; drop table postings; --", "a & b | !c :*", "<script>", "0".repeat(199)]) {
        expect((await ask({ text })).total, text).toBeLessThan(DOCUMENTS.length);
      }
      for (const text of ["\\", "((", "%%%", "🙂", " "])
        expect((await ask({ text })).total, text).toBe(DOCUMENTS.length + 1);
    });
  });

  describe("the code", () => {
    test.each(["L-417", "l 417", "417", "L417"])("%s goes straight to it", async (text) => {
      const answer = await ask({ text });
      expect(answer.codeMatch).toBe(DOCUMENTS[17]?.postingId);
      expect(answer.hits.map((hit) => hit.code)).toEqual([417]);
    });
    test("of nobody is a word like any other", async () => expect((await ask({ text: "99999" })).codeMatch).toBeNull());
  });

  describe("facets", () => {
    const QUERIES: Partial<SearchQuery>[] = [
      {},
      { kinds: ["job"] },
      { text: "cameriera", comune: "046017", withinKm: 10 },
      { comune: "046017" },
      { comune: "046017", withinKm: 20, kinds: ["job", "lab"], choices: ["noLicence", "noExperience"] },
      { shifts: ["night"], contractGroups: ["fixed_term"] },
      { occupationGroup: "5", educationMax: 3, languages: ["en"] },
      { text: "operatore turni", remote: ["full"], licences: ["b", "food_hygiene"] },
      { choices: ["closingSoon", "startsSoon"] },
      { workingTimes: ["part_time"], choices: ["noNights"] },
    ];
    test.each(QUERIES.map((query) => [JSON.stringify(query), query] as const))(
      "of %s: each number is what its click gives",
      async (_, query) => {
        const { facets, places, total, exactTotal, hits } = await ask(query);
        const clicked = async (more: Partial<SearchQuery>) => (await ask({ ...query, ...more })).total;
        expect(hits).toHaveLength(total);
        expect(hits.filter((hit) => hit.exact)).toHaveLength(exactTotal);
        for (const [kind, count] of Object.entries(facets.kinds))
          expect(await clicked({ kinds: [kind as "job"] }), kind).toBe(count);
        for (const [group, count] of Object.entries(facets.contractGroups))
          expect(await clicked({ contractGroups: [group as "agency"] }), group).toBe(count);
        for (const [time, count] of Object.entries(facets.workingTimes))
          expect(await clicked({ workingTimes: [time as "part_time"] }), time).toBe(count);
        for (const [shift, count] of Object.entries(facets.shifts))
          expect(await clicked({ shifts: [shift as "night"] }), shift).toBe(count);
        for (const [level, count] of Object.entries(facets.education))
          expect(await clicked({ educationMax: Number(level) as 4 }), level).toBe(count);
        for (const group of ["1", "5", "51", "53", "9"])
          expect(await clicked({ occupationGroup: group }), group).toBe(facets.occupationGroups[group] ?? 0);
        for (const licence of ["b", "food_hygiene", "crane"] as const)
          expect(await clicked({ licences: [licence] }), licence).toBe(facets.licences[licence] ?? 0);
        for (const language of ["en", "de", "fr"] as const)
          expect(await clicked({ languages: [language] }), language).toBe(facets.languages[language] ?? 0);
        for (const [remote, count] of Object.entries(facets.remote))
          expect(await clicked({ remote: [remote as "full"] }), remote).toBe(count);
        for (const choice of CHOICES)
          expect(await clicked({ choices: [...(query.choices ?? []), choice] }), choice).toBe(facets.choices[choice]);
        for (const [comune, count] of Object.entries(facets.comuni))
          expect(await clicked({ comune, withinKm: null }), comune).toBe(count);
        for (const km of WITHIN_KM)
          if (facets.distances) expect(await clicked({ withinKm: km }), `${km} km`).toBe(facets.distances[km]);
        expect(Object.values(places).reduce((sum, count) => sum + count, 0)).toBe(
          hits.length - (hits.some((hit) => hit.code === 500) ? 1 : 0),
        );
      },
    );
  });

  describe("places", () => {
    test("a radius and the kilometres shown agree, and are as the crow flies", async () => {
      const { hits } = await ask({ comune: "046017", withinKm: 10, sort: "nearest" });
      const shown = hits.map((hit) => hit.distanceKm);
      expect(new Set(shown)).toEqual(new Set([0, 5, 9, null]));
      expect(shown).toEqual([...shown].sort((a, b) => (a ?? 99) - (b ?? 99)));
    });
    test("work from home tied to no place is near everywhere, and far from nowhere", async () => {
      const hit = (await ask({ text: "traduttore", comune: "046033", withinKm: 5 })).hits[0];
      expect(hit).toMatchObject({ code: 500, distanceKm: null });
    });
    test("a Comune that does not exist has nothing but that", async () =>
      expect(await codes({ comune: "999999", withinKm: 50 })).toEqual([500]));
  });

  describe("order", () => {
    const field = (pick: (doc: PostingDocument) => string | number | null) => async (sort: SearchQuery["sort"]) =>
      (await codes({ sort })).map((code) =>
        pick([...DOCUMENTS, REMOTE].find((doc) => doc.code === code) as PostingDocument),
      );
    test("newest", async () => {
      const found = await field((doc) => doc.publishedOn)("newest");
      expect(found).toEqual([...found].sort((a, b) => String(b).localeCompare(String(a))));
    });
    test("closing first", async () => {
      const found = await field((doc) => doc.closesOn)("closing");
      expect(found).toEqual([...found].sort((a, b) => String(a).localeCompare(String(b))));
    });
    test("best paid first, unknown pay last", async () => {
      const found = await field((doc) => doc.payMonthlyCents ?? 0)("pay");
      expect(found).toEqual([...found].sort((a, b) => Number(b) - Number(a)));
    });
    test("pages follow each other without gaps or repeats", async () => {
      const all = await codes({ text: "operatore addetto" });
      const pages = await Promise.all(
        [1, 2, 3, 4].map((page) => codes({ text: "operatore addetto", page, pageSize: 7 })),
      );
      expect(pages.flat()).toEqual(all.slice(0, 28));
      expect(await codes({ page: 400 })).toEqual([]);
    });
  });

  describe("keeping the index true", () => {
    const posting = document({ code: engine.name === "postgres" ? 600 : 601, title: "Ombrellaio" });
    beforeAll(() => insertPostings(db, [posting]));

    test("an older version never overwrites a newer one; a change is seen; a removal too", async () => {
      await engine.index([{ ...posting, title: "Bottaia", version: 3 }]);
      await engine.index([{ ...posting, title: "Ombrellaio", version: 2 }]);
      expect(await codes({ text: "bottaio" })).toEqual([posting.code]);
      await engine.remove([posting.postingId]);
      await engine.remove([posting.postingId]);
      expect(await codes({ text: "bottaio" })).toEqual([]);
    });

    test("what has closed is not shown even before it is taken out", async () =>
      expect(await codes({ text: "cameriere di ieri" })).not.toContain(501));

    test("a rebuild gives the same answers", async () => {
      const before = await ask({ text: "cameriera", sort: "newest" });
      expect(await engine.rebuild([...DOCUMENTS, REMOTE, EXPIRED])).toBe(42);
      const { tookMs: _, ...after } = await ask({ text: "cameriera", sort: "newest" });
      expect(before).toMatchObject(after);
    });
  });

  describe("suggestions", () => {
    test("complete what is being typed, whole titles first", async () => {
      expect((await engine.suggest("Camer", { today: TODAY }, 5)).map((suggestion) => suggestion.text)).toEqual([
        "Cameriere o cameriera di sala",
      ]);
      expect((await engine.suggest("addet", { today: TODAY }, 5))[0]).toEqual({
        text: "Addetto o addetta alle vendite",
        postings: 4,
      });
      expect(await engine.suggest("%", { today: TODAY }, 5)).toEqual([]);
    });
  });

  describe("when little is found", () => {
    test("wider radii are offered with what they would find", async () => {
      const narrow: SearchQuery = { ...EVERYTHING, text: "saldatore", comune: "046033", withinKm: 5 };
      const offers = await engine.relax(narrow, { today: TODAY });
      expect(offers.length).toBeGreaterThan(0);
      for (const offer of offers) expect((await ask({ ...offer.query, pageSize: 100 })).total).toBe(offer.total);
      const totals = offers.filter((offer) => offer.reason === "radius").map((offer) => offer.total);
      expect(totals).toEqual(inOrder([...new Set(totals)]));
    });
  });
});
