import path from "node:path";
import { expect, test } from "vitest";
import { NOUNS } from "./nouns";
import { isPart, PAGES, placeFor } from "./pages";
import { importsOf, sourcesUnder, stemOf } from "./readImports";

const isComponent = (file: string) => file.startsWith("app/components/");
const isRoute = (file: string) => file.startsWith("app/routes/");

/** Which files of the product import each file: paths from the root without ending. */
const READERS = new Map<string, Set<string>>();
for (const file of sourcesUnder("app"))
  for (const { to, inside } of importsOf(file))
    if (inside) READERS.set(to, (READERS.get(to) ?? new Set()).add(stemOf(file)));
const readersOf = (file: string) => [...(READERS.get(file) ?? [])];

const FILES = ["app/components", "app/routes"].flatMap((folder) => sourcesUnder(folder)).map(stemOf);
const COMPONENTS = FILES.filter(isComponent);
const PARTS = FILES.filter(isPart);

/** Areas that show a component, by themselves or through other components. What the frame around every page shows, all do. */
function areasOf(component: string, seen = new Set<string>()): Set<string> {
  if (seen.has(component)) return new Set();
  seen.add(component);
  return new Set(
    readersOf(component).flatMap((reader) => {
      if (isComponent(reader)) return [...areasOf(reader, seen)];
      return isRoute(reader) ? [reader.split("/")[2] ?? ""] : ["every area", reader];
    }),
  );
}

test("a component is used by two areas or more; what one area uses stands under app/routes", () => {
  expect(COMPONENTS.length).toBeGreaterThan(20);
  expect(COMPONENTS.filter((file) => areasOf(file).size < 2)).toEqual([]);
});

test("a component with one reader stands beside it", () => {
  const alone = COMPONENTS.flatMap((file) => {
    const [reader, ...others] = readersOf(file);
    return reader && others.length === 0 ? [{ file, reader }] : [];
  });
  expect(alone.length).toBeGreaterThan(0);
  expect(alone.filter(({ file, reader }) => path.posix.dirname(file) !== path.posix.dirname(reader))).toEqual([]);
});

test("a part stands beside its only page, or in parts/ of the nearest folder that holds its pages", () => {
  expect(PARTS.length).toBeGreaterThan(20);
  const misplaced = PARTS.map((file) => ({ file, place: placeFor(readersOf(file)) })).filter(
    ({ file, place }) => path.posix.dirname(file) !== place,
  );
  expect(misplaced).toEqual([]);
});

test.each([
  [["app/routes/desk/people/list/route"], "app/routes/desk/people/list"],
  [["app/routes/desk/people/new"], "app/routes/desk/people/new"],
  [["app/routes/desk/people/new", "app/routes/desk/people/edit"], "app/routes/desk/people/parts"],
  [["app/routes/desk/people/parts/PersonForm"], "app/routes/desk/people/parts"],
  [["app/routes/desk/people/parts/PersonForm", "app/routes/desk/day/route"], "app/routes/desk/parts"],
])("what %j read belongs in %s", (readers, place) => {
  expect(placeFor(readers)).toBe(place);
});

test("a page is a folder with its parts, or one file when it has none", () => {
  const folders = [...PAGES].filter((page) => page.endsWith("/route")).map((page) => path.posix.dirname(page));
  const withParts = new Set(PARTS.map((file) => path.posix.dirname(file)));
  expect(folders.filter((folder) => !withParts.has(folder))).toEqual([]);
  expect([...PAGES].filter((page) => !FILES.includes(page))).toEqual([]);
});

test("an area holds pages, the folders of their nouns and of its parts", () => {
  const rooms = FILES.filter(isRoute).flatMap((file) => {
    const [, , area, room, ...inside] = file.split("/");
    return inside.length > 0 ? [`app/routes/${area}/${room}`] : [];
  });
  const allowed = new Set<string>([...NOUNS, "openData", "parts"]);
  const others = new Set(
    rooms.filter((room) => !allowed.has(path.posix.basename(room)) && !PAGES.has(`${room}/route`)),
  );
  expect([...others]).toEqual([]);
});

test("no two components or parts have one name", () => {
  const names = [...COMPONENTS, ...PARTS].map((file) => path.posix.basename(file));
  expect(names.filter((name, at) => names.indexOf(name) !== at)).toEqual([]);
});
