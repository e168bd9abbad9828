import type { ServerBuild } from "@remix-run/node";

/**
 * The build with loaders whose data stays on the server. No page is hydrated, so nobody would read what Remix writes out for the
 * browser: encoding it cost a tenth of every page, and what is never written out cannot leak.
 */
export function omitHydrationData(build: ServerBuild): ServerBuild {
  const routes = Object.entries(build.routes).map(([id, route]) => {
    const loader = route?.module.loader;
    if (!route || !loader) return [id, route];
    const module = {
      ...route.module,
      loader: async (loaded: Parameters<typeof loader>[0]) => withoutHydrationData(await loader(loaded)),
    };
    return [id, { ...route, module }];
  });
  return { ...build, routes: Object.fromEntries(routes) as ServerBuild["routes"] };
}

/** What a loader gave, readable by its page, and empty to whoever lists its properties. */
function withoutHydrationData(loaded: unknown): unknown {
  if (typeof loaded !== "object" || loaded === null) return loaded;
  // What `data()` makes: values with a status and headers.
  if ("type" in loaded && loaded.type === "DataWithResponseInit" && "data" in loaded)
    return Object.assign(loaded, { data: withoutHydrationData(loaded.data) });
  return Object.getPrototypeOf(loaded) === Object.prototype ? withoutEnumerables(loaded) : loaded;
}

function withoutEnumerables(loaded: object): object {
  const properties = Object.getOwnPropertyDescriptors(loaded);
  for (const property of Object.values(properties)) property.enumerable = false;
  return Object.defineProperties({}, properties);
}
