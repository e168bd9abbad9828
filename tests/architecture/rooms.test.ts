import { expect, test } from "vitest";
import { LOOSE_USE_CASES, NOUN_FLOORS, NOUNS, ROOMS } from "./nouns";
import { circlesAmong } from "./circles";
import { importsOf, sourcesUnder, stemOf, textOf } from "./readImports";
import { useCasesIn } from "./useCases";

const FLOORS = Object.keys(ROOMS);
/** Each noun floor mirrored by its tests. */
const MIRRORED = NOUN_FLOORS.filter((floor) => floor.startsWith("app/")).map((floor) =>
  floor.replace("app/", "tests/"),
);

/** The folder of a floor a file stands in; undefined for a loose file. */
function roomOf(floor: string, file: string): string | undefined {
  const [room, ...inside] = file.slice(floor.length + 1).split("/");
  return inside.length > 0 ? room : undefined;
}

test.each(FLOORS)("%s has rooms for nouns and for what is listed, and no others", (floor) => {
  const allowed = new Set<string>([...(NOUN_FLOORS.includes(floor) ? NOUNS : []), ...(ROOMS[floor] ?? [])]);
  const rooms = new Set(sourcesUnder(floor).flatMap((file) => roomOf(floor, file) ?? []));
  expect([...rooms].filter((room) => !allowed.has(room))).toEqual([]);
});

test.each(MIRRORED)("%s has the rooms of what it tests", (folder) => {
  const floor = folder.replace("tests/", "app/");
  const allowed = new Set<string>([...NOUNS, ...(ROOMS[floor] ?? [])]);
  const rooms = new Set(sourcesUnder(folder).flatMap((file) => roomOf(folder, file) ?? []));
  expect(rooms.size).toBeGreaterThan(0);
  expect([...rooms].filter((room) => !allowed.has(room))).toEqual([]);
});

test("only what every use case needs stands loose beside their rooms", () => {
  const loose = sourcesUnder("app/usecases").filter((file) => !roomOf("app/usecases", file));
  expect(loose.filter((file) => !LOOSE_USE_CASES.includes(file.replace("app/usecases/", "")))).toEqual([]);
});

test("a use case is called by pages, by the composition root and by the clock; others share its steps", () => {
  const useCases = new Map(sourcesUnder("app/usecases").map((file) => [stemOf(file), useCasesIn(file, textOf(file))]));
  const callers = sourcesUnder("app").filter(
    (file) => !/^app\/(routes|run|commands)\/|^app\/usecases\/clock\//.test(file),
  );
  const calls = callers.flatMap((file) =>
    importsOf(file).flatMap(({ to, names }) =>
      names.filter((name) => useCases.get(to)?.includes(name)).map((name) => `${file} calls ${name} of ${to}`),
    ),
  );
  expect(calls).toEqual([]);
  expect([...useCases.values()].flat().length).toBeGreaterThan(70);
  expect(
    useCasesIn("a.ts", "export function publish(context: Context) { return guarded(context, actor, guard); }"),
  ).toEqual(["publish"]);
  expect(
    useCasesIn(
      "a.ts",
      "export async function writeLetter(trx: WriteDb, context: Context) { return guarded(context); }",
    ),
  ).toEqual([]);
});

test("nouns fall one way: no two folders of a floor import each other, types included", () => {
  const between = NOUN_FLOORS.flatMap((floor) => {
    const roomsOf = new Map<string, Set<string>>();
    for (const file of sourcesUnder(floor)) {
      const room = roomOf(floor, file);
      if (!room || room === "languages") continue;
      const known = roomsOf.get(room) ?? new Set<string>();
      for (const { to } of importsOf(file)) {
        const other = to.startsWith(`${floor}/`) ? roomOf(floor, to) : undefined;
        if (other && other !== room) known.add(other);
      }
      roomsOf.set(room, known);
    }
    return circlesAmong(roomsOf).map((circle) => `${floor}: ${circle.join(", ")}`);
  });
  expect(between).toEqual([]);
});

test("links in letters are made in one place, in the reader's language", () => {
  const spelled = sourcesUnder("app/usecases").filter(
    (file) => file !== "app/usecases/letters/linkTo.ts" && /siteUrl \+|\$\{[\w.]*siteUrl\}/.test(textOf(file)),
  );
  expect(spelled).toEqual([]);
  const words = sourcesUnder("app/text").filter((file) => /\$\{[\w.]*([lL]ink|[uU]rl)\}\/[a-z]/.test(textOf(file)));
  expect(words).toEqual([]);
});

test("every write goes through the frame: nothing else opens a transaction, registers or posts a letter", () => {
  const frames = ["app/usecases/guarded.ts", "app/usecases/letters/sendLetter.ts", "app/usecases/letters/sendMail.ts"];
  const around = /\.transaction\(\)|\binsertAudit\(|\binsertMail\(/;
  const writers = sourcesUnder("app/usecases").filter((file) => around.test(textOf(file)));
  expect(writers.filter((file) => !frames.includes(file))).toEqual([]);
  const outside = sourcesUnder("app").filter((file) => /^app\/(routes|server|matching|serializers)\//.test(file));
  expect(outside.filter((file) => around.test(textOf(file)))).toEqual([]);
});
