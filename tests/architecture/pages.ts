import path from "node:path";
import { textOf } from "./readImports";

/** The modules app/routes.ts names, as paths from the root without ending: pages and files for machines. */
export const PAGES: ReadonlySet<string> = new Set(
  [...textOf("app/routes.ts").matchAll(/"(routes\/[^"]+)\.tsx?"/g)].map(([, page]) => `app/${page}`),
);

/** Whatever stands under app/routes and is no page is a part of one, or of several. `file` has no ending. */
export function isPart(file: string): boolean {
  return file.startsWith("app/routes/") && !PAGES.has(file);
}

/** The folder of a page or a part; a page that is one file counts as a folder of its own name. */
export function folderOf(file: string): string {
  return PAGES.has(file) && path.posix.basename(file) !== "route" ? file : path.posix.dirname(file);
}

/** May `file` use this part? One beside it, or one in a folder `parts` of a folder it stands in. */
export function isWithinReach(file: string, part: string): boolean {
  const home = path.posix.dirname(part);
  if (home === folderOf(file)) return true;
  return path.posix.basename(home) === "parts" && file.startsWith(`${path.posix.dirname(home)}/`);
}

/** Where a part belongs: in the only folder it is read from, else in `parts` of the nearest folder that holds them all. */
export function placeFor(readers: readonly string[]): string {
  const folders = [...new Set(readers.map(folderOf))].map((folder) => folder.split("/"));
  const [first = [], ...others] = folders;
  if (others.length === 0) return first.join("/");
  const apart = first.findIndex((step, at) => others.some((other) => other[at] !== step));
  const shared = (apart === -1 ? first : first.slice(0, apart)).join("/");
  return shared.endsWith("/parts") ? shared : `${shared}/parts`;
}
