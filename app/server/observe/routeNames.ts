import type { ServerBuild } from "@remix-run/node";

/** The name of the page at a path (without the language), for measures: few names, none with anybody's token in it. */
export type RouteName = (path: string) => string;

/** Paths that no route knows. */
const NOWHERE = "none";

/** Names every address of the build: "/opportunita/L-482" → "/opportunita/:code". */
export function createRouteNames(routes: ServerBuild["routes"]): RouteName {
  const patterns = Object.keys(routes)
    .map((id) => fullPath(routes, id))
    .filter((pattern) => !pattern.endsWith("*"));
  const fixed = new Set(patterns.filter((pattern) => !pattern.includes(":")));
  const moving = patterns
    .filter((pattern) => pattern.includes(":"))
    .map((pattern) => ({
      pattern,
      test: new RegExp(`^${pattern.replace(/[.]/g, "\\.").replace(/:[^/]+\??/g, "[^/]+")}$`),
    }));
  return (path) => {
    const plain = path.length > 1 ? path.replace(/\/+$/, "") : path;
    return fixed.has(plain) ? plain : (moving.find(({ test }) => test.test(plain))?.pattern ?? NOWHERE);
  };
}

function fullPath(routes: ServerBuild["routes"], id: string | undefined): string {
  const route = id === undefined ? undefined : routes[id];
  if (!route) return "/";
  const above = fullPath(routes, route.parentId);
  return route.path ? `${above === "/" ? "" : above}/${route.path.replace(/^\/|\/$/g, "")}` : above;
}
