import { createRequestHandler, data, type EntryContext, type ServerBuild } from "@remix-run/node";
import { expect, test } from "vitest";
import { omitHydrationData } from "~/server/request/omitHydrationData";

const PLAIN = { title: "Cuoca", secret: "segreto" };

/** What `page` is given of the data of its one route, and what Remix encoded of it for a browser. */
async function rendered(
  given: { loader?: () => unknown; action?: () => unknown; fails?: boolean },
  request = new Request("http://localhost/"),
) {
  const seen: { loaderData: unknown; actionData: unknown }[] = [];
  const encoded: string[] = [];
  const page = async (_request: Request, status: number, headers: Headers, remix: EntryContext) => {
    const { loaderData, actionData } = remix.staticHandlerContext;
    seen.push({ loaderData: loaderData["root"], actionData: actionData?.["root"] });
    encoded.push(await new Response(remix.serverHandoffStream).text());
    if (given.fails && seen.length === 1) throw new Error("half way");
    return new Response("page", { status, headers });
  };
  const { fails: _, ...functions } = given;
  const module = { default: () => null, headers: () => ({ "X-Page": "yes" }), ...functions };
  const build = {
    mode: "production",
    entry: { module: { default: page, handleError: () => {} } },
    routes: { root: { id: "root", path: "", module } },
    assets: { version: "1", url: "", entry: { module: "", imports: [] }, routes: {} },
    future: { v3_singleFetch: true },
  } as unknown as ServerBuild;
  const response = await createRequestHandler(omitHydrationData(build), "production")(request);
  return { response, seen, encoded: encoded.join() };
}

test("a page is given the plain object of its loader, copies hold all of it, and nothing of it is encoded", async () => {
  const { response, seen, encoded } = await rendered({ loader: () => PLAIN });
  expect(await response.text()).toBe("page");
  expect(seen[0]?.loaderData).toBe(PLAIN);
  expect(encoded).toContain("loaderData");
  expect(encoded).not.toMatch(/Cuoca|title|segreto/);
});

test("so are lists and lone words, and what has a status of its own", async () => {
  expect((await rendered({ loader: () => ["segreto"] })).seen[0]?.loaderData).toEqual(["segreto"]);
  const { encoded } = await rendered({ loader: () => "segreto" });
  expect(encoded).not.toContain("segreto");
  const gone = await rendered({ loader: () => data(PLAIN, { status: 410 }) });
  expect([gone.response.status, gone.seen[0]?.loaderData]).toEqual([410, PLAIN]);
  expect(gone.encoded).not.toContain("segreto");
});

test("the answer to a form is kept here as well", async () => {
  const post = new Request("http://localhost/", { method: "POST", body: new URLSearchParams({ name: "" }) });
  const { response, seen, encoded } = await rendered(
    { loader: () => null, action: () => data(PLAIN, { status: 422 }) },
    post,
  );
  expect([response.status, seen[0]]).toEqual([422, { loaderData: null, actionData: PLAIN }]);
  expect(encoded).not.toContain("segreto");
});

test("the page of errors that follows a page which failed is given the data, and encodes none of it", async () => {
  const { response, seen, encoded } = await rendered({ loader: () => PLAIN, fails: true });
  expect([response.status, seen.length, seen[1]?.loaderData]).toEqual([500, 2, PLAIN]);
  expect(encoded).not.toContain("segreto");
});

test("answers that are whole already, and what a loader throws, pass untouched", async () => {
  const moved = await rendered({ loader: () => Response.redirect("http://localhost/altrove", 302) });
  expect([moved.response.status, moved.seen]).toEqual([302, []]);
  const missing = await rendered({
    loader: () => {
      throw new Response("no", { status: 404 });
    },
  });
  expect(missing.response.status).toBe(404);
});

test("were an address of data open, it would tell nothing", async () => {
  const { response } = await rendered({ loader: () => PLAIN }, new Request("http://localhost/_root.data"));
  expect(response.status).toBe(200);
  expect(await response.text()).not.toContain("segreto");
});
