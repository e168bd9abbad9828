import { beforeAll, expect, test } from "vitest";
import { loader } from "~/routes/feeds/embed/route";
import { loader as build } from "~/routes/site/embed";
import { anOrganisationIn, aPostingIn, insertWorld } from "../../support/desk";
import { ask, indexed, publicContext, SITE } from "../../support/publicSite";
import { testDatabase } from "../../support/database";

const database = await testDatabase();
const { db } = database;
const context = publicContext(database);

beforeAll(async () => {
  await insertWorld(db);
  const organisationId = await anOrganisationIn(db);
  for (let n = 0; n < 3; n += 1)
    await indexed(db, await aPostingIn(db, organisationId, { title: `Magazziniera ${n} <script>`, comune: "046017" }));
});

const html = async (address: string, locale: "it" | "en" = "it") =>
  (await ask(loader, publicContext(database, { locale }), address)).text();
const links = (text: string) =>
  [...text.matchAll(/<a href="([^"]+)" target="([^"]+)"/g)].map(
    ([, href, target]) => [href ?? "", target ?? ""] as const,
  );

test("the list other sites frame has no script, no form, no cookie; its links leave the frame", async () => {
  const response = await ask(loader, context, "/incorpora/opportunita");
  expect(response.headers.get("set-cookie")).toBeNull();
  const text = await response.text();
  expect(text).not.toMatch(/<script|<form|<iframe|<img| style=| on\w+=/i);
  expect(text).toContain("Magazziniera 0 &lt;script&gt;");
  expect(links(text).length).toBe(4);
  expect(links(text).filter(([href, target]) => !href.startsWith(`${SITE}/`) || target !== "_parent")).toEqual([]);
});

test("number, search and language are as asked", async () => {
  const two = await html("/incorpora/opportunita?q=magazziniera&quanti=2", "en");
  expect(two.match(/<li>/g)).toHaveLength(2);
  expect(two).toContain('<html lang="en"');
  expect(links(two).at(-1)?.[0]).toBe(`${SITE}/en/opportunita?q=magazziniera&amp;v=1`);
  expect(two).toContain("See all 3 opportunities");
});

test("an empty list says so and leads to the others", async () => {
  const text = await html("/incorpora/opportunita?dove=046003");
  expect(text).toContain("Oggi non ci sono opportunità così.");
  expect(links(text)).toEqual([[`${SITE}/opportunita`, "_parent"]]);
});

test("the line to copy holds the search, escaped", async () => {
  const { snippet } = await (build as (args: object) => Promise<{ snippet: string }>)({
    request: new Request(`${SITE}/incorpora?q=%22%3E%3Cb&dove=046017&quanti=5&lingua-pagina=en`),
    params: {},
    context,
  });
  expect(snippet).toContain(`src="${SITE}/en/incorpora/opportunita?q=%22%3E%3Cb&amp;dove=046017&amp;v=1&amp;quanti=5"`);
  expect(snippet.match(/[<>]/g)).toEqual(["<", ">", "<", ">"]);
});
