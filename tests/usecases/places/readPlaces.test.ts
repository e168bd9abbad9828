import fs from "node:fs";
import { beforeAll, describe, expect, test } from "vitest";
import { fieldError } from "~/domain/forms/errors";
import { loadImportLookups } from "~/usecases/postings/loadImportLookups";
import { loadPlaceValues, readPlace, readPlaces } from "~/usecases/places/readPlaces";
import { PLACES_FILE, readPlacesFile } from "~db/places/placesFile";
import { setComuni, setPlaces } from "~db/queries/places/places";
import { COMUNI } from "~db/seed/comuni";
import { it as words } from "~/text/it";
import { testDatabase } from "../../support/database";

const { db } = await testDatabase();

beforeAll(async () => {
  await db.transaction().execute(async (trx) => {
    await setComuni(trx, COMUNI);
    await setPlaces(trx, readPlacesFile());
  });
});

const present = async (text: string) => {
  const read = await readPlace(db, text, "present");
  return "value" in read ? read.value.istat : read.error.code;
};

test("every Comune of the province is in the list, under its own name and code", async () => {
  for (const { istat, name, belfiore } of COMUNI) {
    expect(await present(name)).toBe(istat);
    expect(await present(belfiore)).toBe(istat);
    expect(await present(istat)).toBe(istat);
  }
});

describe("in forms and in files alike", () => {
  test.each([
    ["Firenze", "048017"],
    ["firenze (FI)", "048017"],
    ["50122 Firenze FI", "048017"],
    ["D612", "048017"],
    ["48017", "048017"],
    ["L'Aquila", "066049"],
    ["l’aquila", "066049"],
    ["Reggio Emilia", "035033"],
    ["Reggio Calabria", "080063"],
    ["Forli'", "040012"],
    ["Bolzano", "021008"],
    ["Bozen", "021008"],
    ["Bolzano/Bozen", "021008"],
    ["Castro (LE)", "075096"],
    ["Castro (Lecce)", "075096"],
    ["Castro BG", "016065"],
    ["Lucca", "046017"],
    ["46017", "046017"],
    ["Sillano", "046037"],
    ["Vergemoli (LU)", "046036"],
    ["046029", "046037"],
  ])("«%s»", async (text, istat) => {
    expect(await present(text)).toBe(istat);
    expect((await loadImportLookups(db)).comune(text) ?? "none").toBe(istat);
  });
});

test("a postal code alone is read where it is ours, and is never a check", async () => {
  expect(await present("55012")).toBe("046007");
  expect(await present("99999 Lucca")).toBe("046017");
});

test("several of one name are asked for, unknown ones refused, with the words to do so", async () => {
  expect(await readPlace(db, "Castro", "present")).toEqual({
    error: fieldError("place_ambiguous", { places: "Castro (BG), Castro (LE)" }),
  });
  expect(await present("Castro (TO)")).toBe("unknown");
  expect(await present("Parigi")).toBe("unknown");
  expect(await present("999999")).toBe("unknown");
  expect(await present("%_'\\")).toBe("unknown");
});

test("an abolished Comune is a birthplace, and as residence is refused with its last day and what was born the next", async () => {
  const residence = await readPlace(db, "Figline Valdarno", "present");
  expect(residence).toEqual({
    error: fieldError("place_abolished", {
      place: "Figline Valdarno (FI)",
      lastDay: "2013-12-31",
      successors: expect.stringContaining("Figline e Incisa Valdarno (FI)") as string,
    }),
  });
  if ("error" in residence && residence.error.code === "place_abolished")
    expect(words.forms.errors.place_abolished(residence.error.params)).toContain("31/12/2013");
  const birth = await readPlaces(
    db,
    { birthPlace: "Figline Valdarno", comune: "Lucca" },
    { birthPlace: "birth", comune: "present" },
  );
  expect(birth).toEqual({ values: { birthPlace: "D583", comune: "046017" }, errors: {} });
  expect((await readPlaces(db, { birthPlace: "Sillano" }, { birthPlace: "birth" })).values).toEqual({
    birthPlace: "I737",
  });
  expect((await readPlaces(db, { birthPlace: "z100" }, { birthPlace: "birth" })).values).toEqual({
    birthPlace: "Z100",
  });
});

test("what is shown reads back as the same place", async () => {
  const fields = { comune: "present", birthPlace: "birth" } as const;
  for (const values of [
    { comune: "075096", birthPlace: "I737" },
    { comune: "016065", birthPlace: "H501" },
  ]) {
    const shown = await loadPlaceValues(db, values, fields);
    expect(shown["comune"]).toContain("Castro (");
    expect((await readPlaces(db, shown, fields)).values).toEqual(values);
  }
});

test("where the list is from and of which day stands in its head and on the legal page", () => {
  const head = fs.readFileSync(PLACES_FILE, "utf8").split("\n").slice(0, 3).join("\n");
  const days = head.match(/\d{4}-\d{2}-\d{2}/g) ?? [];
  expect(days).toHaveLength(2);
  const legal = JSON.stringify(words.pages.legal);
  for (const day of days) expect(legal).toContain(day.split("-").reverse().join("/"));
});
