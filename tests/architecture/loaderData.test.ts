import { expect, test } from "vitest";
import { sourcesUnder, textOf } from "./readImports";

/** Names under which a page holds what its loader gave, and rests of it: copied with "...", both would be empty (app/server/request/omitHydrationData.ts). */
function copies(source: string): string[] {
  const held = [...source.matchAll(/const (\w+) = use(?:Route)?LoaderData\b/g)].map(([, name = ""]) => name);
  const rests = [...source.matchAll(/\{[^}]*\.\.\.(\w+) \} = use(?:Route)?LoaderData\b/g)].map(([, name = ""]) => name);
  return [
    ...rests,
    ...held.filter((name) => source.includes(`...${name}`)),
    ...(source.includes("...useLoaderData") ? ["useLoaderData"] : []),
  ];
}

test("no page copies the whole of what its loader gave, for only its named parts can be read", () => {
  const pages = [...sourcesUnder("app/routes", /\.tsx$/), ...sourcesUnder("app/components", /\.tsx$/), "app/root.tsx"];
  expect(pages.flatMap((file) => copies(textOf(file)).map((name) => `${file}: ...${name}`))).toEqual([]);
  expect(copies("const all = useLoaderData<typeof loader>();\n<Tiles {...all} />")).toEqual(["all"]);
});
