import { XMLParser, XMLValidator } from "fast-xml-parser";
import { beforeAll, expect, test } from "vitest";
import { loader } from "~/routes/feeds/searchFeed";
import { anOrganisationIn, aPostingIn, insertWorld, NOW } from "../../support/desk";
import { ask, indexed, publicContext, SITE } from "../../support/publicSite";
import { testDatabase } from "../../support/database";

const database = await testDatabase();
const { db } = database;
const context = publicContext(database);
const AWKWARD = 'Cuoca/o <b>R&D</b> ]]> "prova"\u0007';

beforeAll(async () => {
  await insertWorld(db);
  const organisationId = await anOrganisationIn(db, "Osteria & Figli");
  await indexed(
    db,
    await aPostingIn(db, organisationId, {
      title: AWKWARD,
      description: "Prepari <i>piatti</i> & dolci",
      comune: "046017",
    }),
    await aPostingIn(db, organisationId, { title: "Magazziniera", comune: "046026" }),
  );
});

const parser = new XMLParser({
  ignoreAttributes: false,
  attributeNamePrefix: "@",
  isArray: (name) => ["item", "entry"].includes(name),
  processEntities: true,
});

interface Entry {
  id: string;
  title: { "#text": string };
  updated: string;
  author: { name: string };
  category: { "@term": string }[];
}

test("Atom has what RFC 4287 asks of every feed and entry, and ids that are addresses", async () => {
  const text = await (await ask(loader, context, "/opportunita.atom")).text();
  expect(XMLValidator.validate(text)).toBe(true);
  const { feed } = parser.parse(text) as {
    feed: {
      id: string;
      title: string;
      updated: string;
      author: { name: string };
      "@xml:lang": string;
      link: { "@rel": string; "@href": string }[];
      entry: Entry[];
    };
  };
  expect(feed).toMatchObject({ id: `${SITE}/opportunita`, "@xml:lang": "it" });
  expect(feed.link.map((link) => [link["@rel"], link["@href"]])).toEqual([
    ["alternate", `${SITE}/opportunita`],
    ["self", `${SITE}/opportunita.atom`],
  ]);
  expect(feed.entry).toHaveLength(2);
  for (const entry of feed.entry) {
    expect(entry.id).toMatch(/^https:\/\/lavoro\.invalid\/opportunita\/L-\d+$/);
    expect(Date.parse(entry.updated)).not.toBeNaN();
    expect(entry.author.name).toBe("Osteria & Figli");
    expect(entry.category.map((category) => category["@term"])).toContain("Lavoro");
  }
  // In Atom the title is HTML: what was typed must not become tags.
  expect(feed.entry.map(({ title }) => title["#text"]).join()).toContain("Cuoca/o &lt;b&gt;R&amp;D&lt;/b&gt; ]]&gt;");
});

test("RSS 2.0 has its required parts, in the language asked", async () => {
  const text = await (
    await ask(loader, publicContext(database, { locale: "en" }), "/opportunita.rss?q=magazziniera")
  ).text();
  expect(XMLValidator.validate(text)).toBe(true);
  const { rss } = parser.parse(text) as {
    rss: {
      "@version": string;
      channel: {
        title: string;
        link: string;
        description: string;
        language: string;
        lastBuildDate: string;
        item: { title: string; link: string; guid: { "#text": string; "@isPermaLink": string }; pubDate: string }[];
      };
    };
  };
  expect(rss["@version"]).toBe("2.0");
  expect(rss.channel).toMatchObject({
    title: "New opportunities: “magazziniera” · Lucca per il lavoro",
    link: `${SITE}/en/opportunita?q=magazziniera&v=1`,
    language: "en",
  });
  const [item] = rss.channel.item;
  expect(item?.title).toMatch(/^Magazziniera \(L-\d+\)$/);
  expect(item?.guid).toEqual({ "#text": item?.link, "@isPermaLink": "true" });
  expect(new Date(item?.pubDate ?? "").toISOString()).toBe(NOW.toISOString());
});

test("the JSON feed has the same postings", async () => {
  const feed = (await (await ask(loader, context, "/opportunita.feed.json?dove=046026")).json()) as {
    version: string;
    items: { url: string; title: string }[];
  };
  expect(feed.version).toMatch(/^https:\/\/jsonfeed\.org\/version\/1/);
  expect(feed.items.map(({ title }) => title.replace(/ \(.*/, ""))).toEqual(["Magazziniera"]);
});

test("a reader who has the feed already gets 304, until something changes", async () => {
  const first = await ask(loader, context, "/opportunita.rss");
  const [tag, changed] = [first.headers.get("etag") ?? "", first.headers.get("last-modified") ?? ""];
  expect((await ask(loader, context, "/opportunita.rss", { headers: { "if-none-match": tag } })).status).toBe(304);
  expect((await ask(loader, context, "/opportunita.rss", { headers: { "if-modified-since": changed } })).status).toBe(
    304,
  );
  const later = publicContext(database, { now: new Date(NOW.getTime() + 86_400_000) });
  expect(
    (
      await ask(loader, later, "/opportunita.rss", {
        headers: { "if-modified-since": new Date(NOW.getTime() - 86_400_000).toUTCString() },
      })
    ).status,
  ).toBe(200);
  await db.updateTable("postings").set({ title: "Magazziniera esperta" }).where("title", "=", "Magazziniera").execute();
  expect((await ask(loader, context, "/opportunita.rss", { headers: { "if-none-match": tag } })).status).toBe(200);
});

test("no title breaks out of RSS", async () => {
  await indexed(
    db,
    await aPostingIn(db, await anOrganisationIn(db, "Seconda"), {
      title: "Fuori ]]>, poi ]]><item><title>finto</title></item>",
      comune: "046017",
    }),
  );
  const text = await (await ask(loader, context, "/opportunita.rss")).text();
  expect(XMLValidator.validate(text)).toBe(true);
  const { rss } = parser.parse(text) as { rss: { channel: { item: { title: string; item?: unknown }[] } } };
  expect(rss.channel.item.every((one) => one.item === undefined)).toBe(true);
  expect(rss.channel.item.map(({ title }) => title).join()).toContain("poi ]] ><item><title>finto</title></item>");
});
