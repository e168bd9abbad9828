import type { OccupationId, SkillId } from "~/domain/ids";
import { plain } from "~/domain/postings/csvWords";
import type { ImportLookups } from "~/domain/postings/importRow";
import type { ReadDb } from "~db/client";
import { parsePlace } from "~/domain/places/placeText";
import { placeKeys } from "~/domain/places/placeKeys";
import { type Place, resolvePlace, SUCCESSORS } from "~/domain/places/resolvePlace";
import { listPresentPlaces } from "~db/queries/places/places";
import { listOccupations, listSkills } from "~db/queries/vocabulary/vocabulary";

/** What the words of an import file mean when they are written just as the lists have them. */
export async function loadImportLookups(db: ReadDb): Promise<ImportLookups> {
  const [occupations, skills, places] = [await listOccupations(db), await listSkills(db), await listPresentPlaces(db)];
  const occupation = byWords(
    ownFirst(occupations).map((each) => ({ id: each.id, words: [each.masculine, each.feminine, ...each.aliases] })),
  );
  const isco = byWords(ownFirst(occupations).map((each) => ({ id: each.id, words: [each.isco] })));
  const skill = byWords(ownFirst(skills).map((each) => ({ id: each.id, words: [each.labelIt, ...each.aliases] })));
  const comune = indexPlaces(places);
  return {
    occupation: (text): OccupationId | null => occupation.get(plain(text)) ?? isco.get(plain(text)) ?? null,
    skill: (text): SkillId | null => skill.get(plain(text)) ?? null,
    comune,
  };
}

/** Reads a cell as the forms read a place, from what is there now. */
function indexPlaces(places: readonly Place[]): (text: string) => string | null {
  const byKey = new Map<string, Place[]>();
  for (const place of places)
    for (const key of [...placeKeys(place.name, place.otherName), place.istat ?? "", place.cadastral ?? ""])
      byKey.set(key, [...(byKey.get(key) ?? []), place]);
  const named = (name: string) => [...new Set(placeKeys(name, null).flatMap((key) => byKey.get(key) ?? []))];
  return (text) => {
    const typed = parsePlace(text);
    const code = typed.name === "" ? (typed.cadastral ?? typed.istat ?? "") : "";
    const typedPlaces = typed.name === "" ? (byKey.get(SUCCESSORS[code] ?? code) ?? []) : named(typed.name);
    const found = typedPlaces.flatMap((place) => [
      place,
      ...(byKey.get(SUCCESSORS[place.cadastral ?? ""] ?? "") ?? []),
    ]);
    const provincesAround = typed.around === null ? [] : named(typed.around).flatMap(({ province }) => province ?? []);
    const read = resolvePlace(typed, "present", { found, provincesAround, born: [] });
    return "value" in read ? read.value.istat : null;
  };
}

/** Our own words before the European ones: of two with the same name, ours is meant. */
function ownFirst<Item extends { source: string }>(items: readonly Item[]): Item[] {
  return [...items.filter(({ source }) => source === "local"), ...items.filter(({ source }) => source !== "local")];
}

/** By label before by alias; the first that has a name keeps it. */
function byWords<Id>(items: readonly { id: Id; words: readonly string[] }[]): Map<string, Id> {
  const idsByWord = new Map<string, Id>();
  const maxWords = Math.max(0, ...items.map(({ words }) => words.length));
  for (let at = 0; at < maxWords; at++) {
    for (const { id, words } of items) {
      const word = plain(words[at] ?? "");
      if (word !== "" && !idsByWord.has(word)) idsByWord.set(word, id);
    }
  }
  return idsByWord;
}
