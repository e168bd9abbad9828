import { data, type HandleDocumentRequestFunction, type ServerBuild } from "@remix-run/node";

/**
 * The build with a page's data kept out of Remix's hydration. No page is hydrated, so nobody would read what Remix encodes for the
 * browser: that cost a tenth of every page, and what is never encoded cannot leak. Pages read the very objects their loaders returned.
 */
export function omitHydrationData(build: ServerBuild): ServerBuild {
  const routes = Object.entries(build.routes).map(([id, route]) => {
    if (!route) return [id, route];
    const { loader, action } = route.module;
    const module = {
      ...route.module,
      ...(loader && { loader: async (args: Parameters<typeof loader>[0]) => sealed(await loader(args)) }),
      ...(action && { action: async (args: Parameters<typeof action>[0]) => sealed(await action(args)) }),
    };
    return [id, { ...route, module }];
  });
  return {
    ...build,
    routes: Object.fromEntries(routes) as ServerBuild["routes"],
    entry: { ...build.entry, module: { ...build.entry.module, default: unsealing(build.entry.module.default) } },
  };
}

/** Holds a value where only `read` finds it: the encoder meets an object without properties. */
class Sealed {
  readonly #value: unknown;
  constructor(value: unknown) {
    this.#value = value;
  }
  static read(this: void, held: unknown): unknown {
    return held instanceof Sealed ? held.#value : held;
  }
}

/** What a loader or an action returned, wrapped; whole responses and the mistake of returning nothing are Remix's to answer. */
function sealed(returned: unknown): unknown {
  if (returned === undefined || returned instanceof Response) return returned;
  if (isDataWithInit(returned)) return data(new Sealed(returned.data), returned.init ?? undefined);
  return new Sealed(returned);
}

/** What Remix's `data()` makes: a value with a status and headers. */
function isDataWithInit(returned: unknown): returned is { data: unknown; init: ResponseInit | null } {
  return (
    typeof returned === "object" && returned !== null && "type" in returned && returned.type === "DataWithResponseInit"
  );
}

/** Unseals the data for the time a page is rendered; a page that fails is encoded once more, with the page of errors. */
function unsealing(handleRequest: HandleDocumentRequestFunction): HandleDocumentRequestFunction {
  return async (...given) => {
    const [, , , remix] = given;
    const page = remix.staticHandlerContext; // changed in place: Remix finds in it where a page failed
    const { loaderData, actionData } = page;
    page.loaderData = unsealed(loaderData);
    page.actionData = actionData && unsealed(actionData);
    try {
      return await handleRequest(...given);
    } finally {
      Object.assign(page, { loaderData, actionData });
    }
  };
}

function unsealed(byRoute: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(byRoute).map(([id, held]) => [id, Sealed.read(held)]));
}
