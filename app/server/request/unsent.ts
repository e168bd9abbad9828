import type { ServerBuild } from "@remix-run/node";

/**
 * The build with loaders whose data stays on the server. No page is hydrated, so nobody would read what Remix writes out for the
 * browser: encoding it cost a tenth of every page, and what is never written out cannot leak.
 */
export function keepDataHere(build: ServerBuild): ServerBuild {
  const routes = Object.entries(build.routes).map(([id, route]) => {
    const loader = route?.module.loader;
    if (!route || !loader) return [id, route];
    const module = {
      ...route.module,
      loader: async (given: Parameters<typeof loader>[0]) => unsent(await loader(given)),
    };
    return [id, { ...route, module }];
  });
  return { ...build, routes: Object.fromEntries(routes) as ServerBuild["routes"] };
}

/** What a loader gave, readable by its page, and empty to whoever lists its properties. */
function unsent(given: unknown): unknown {
  if (typeof given !== "object" || given === null) return given;
  // What `data()` makes: values with a status and headers.
  if ("type" in given && given.type === "DataWithResponseInit" && "data" in given)
    return Object.assign(given, { data: unsent(given.data) });
  return Object.getPrototypeOf(given) === Object.prototype ? unlisted(given) : given;
}

function unlisted(given: object): object {
  const properties = Object.getOwnPropertyDescriptors(given);
  for (const property of Object.values(properties)) property.enumerable = false;
  return Object.defineProperties({}, properties);
}
