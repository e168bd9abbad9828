import { CheckDigitizer, Parser } from "@marketto/codice-fiscale-utils";
import { describe, expect, test } from "vitest";
import { isTaxCode, taxCodeFacts } from "~/domain/forms/taxCode";
import { readPerson } from "~/domain/people/form";
import { birthDateIn, familyNameCode, givenNameCode, taxCodeDoubts } from "~/domain/people/taxCodeDoubts";

const TODAY = "2026-12-01";

test("100,000 made codes are read as the library makes them", { timeout: 120_000 }, () => {
  // Its parser asks the connector for places only, which are made here.
  const library = new Parser(undefined as never);
  let seed = 7;
  const random = (below: number) => {
    seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0;
    return Math.floor((seed / 2 ** 32) * below);
  };
  const letters = "AEIOUAEIOBCDFGLMNPRSTVZ";
  const name = () => Array.from({ length: 2 + random(7) }, () => letters[random(letters.length)]).join("");
  const wrong: string[] = [];
  for (let round = 0; round < 100_000; round++) {
    const [family, given, sex] = [name(), name(), random(2) === 0 ? "M" : "F"];
    const born = new Date(Date.UTC(1930 + random(96), random(12), 1 + random(31)));
    const place = `${letters[random(letters.length)]}${String(random(1000)).padStart(3, "0")}`;
    const day = library.dateGenderToCf(born, sex as never) ?? "";
    const first15 = `${library.lastNameToCf(family)}${library.firstNameToCf(given)}${day}${place}`;
    const plain = first15 + CheckDigitizer.checkDigit(first15);
    const code = round % 3 === 0 ? library.cfOmocode(plain, random(128)) : plain;
    const facts = taxCodeFacts(code);
    const iso = born.toISOString().slice(0, 10);
    const same =
      isTaxCode(code) &&
      facts?.birthDays.includes(iso) &&
      facts.sex === sex.toLowerCase() &&
      facts.birthPlace === place &&
      familyNameCode(family) === code.slice(0, 3) &&
      givenNameCode(given) === code.slice(3, 6) &&
      Object.keys(taxCodeDoubts(code, { familyName: family, givenName: given, birthDate: iso })).length === 0;
    const other = code.slice(0, 15) + String.fromCharCode(65 + random(26));
    const refused = isTaxCode(other) === (other === code);
    if (!same || !refused) wrong.push(`${family} ${given} ${iso} ${code} ${other}`);
  }
  expect(wrong).toEqual([]);
});

describe("a tax code and the rest of the form", () => {
  const code = "RSSMRA85T10A562S";
  const doubts = (known: Parameters<typeof taxCodeDoubts>[1], of = code) =>
    Object.fromEntries(Object.entries(taxCodeDoubts(of, known)).map(([field, { code: why }]) => [field, why]));

  test.each([
    ["the same person", { givenName: "Mario", familyName: "Rossi", birthDate: "1985-12-10" }, {}],
    ["two surnames, the first in the code", { givenName: "Maria Pia", familyName: "Rossi Bianchi" }, {}],
    ["two surnames, the second in the code", { givenName: "Mario", familyName: "Bianchi Rossi" }, {}],
    ["one name only", { givenName: "", familyName: "Rossi" }, {}],
    ["another surname", { givenName: "Mario", familyName: "Bianchi" }, { taxCode: "tax_code_name" }],
    ["another given name", { givenName: "Luca", familyName: "Rossi" }, { taxCode: "tax_code_name" }],
    ["another birthday", { birthDate: "1985-10-12" }, { birthDate: "tax_code_birth" }],
    ["the other sex", { sex: "f" as const }, { taxCode: "tax_code_sex" }],
    ["another place", { birthPlace: "E715" }, { taxCode: "tax_code_place" }],
    ["the same place", { birthPlace: "A562", sex: "m" as const }, {}],
  ])("%s", (_, known, expected) => expect(doubts(known)).toEqual(expected));

  test("accents, apostrophes and umlauts change nothing; a provisional code says nothing", () => {
    expect(familyNameCode("DANGELO")).toBe("DNG");
    expect(doubts({ familyName: "D’Àngelo" }, "DNGMRA85T10A562W")).toEqual({});
    expect(doubts({ familyName: "Müller" }, "MLLMRA85T10A562X")).toEqual({});
    expect(doubts({ familyName: "Rossi", birthDate: "2000-01-01" }, "12345678903")).toEqual({});
    expect(birthDateIn("12345678903", TODAY)).toBeNull();
  });
});

describe("at the desk", () => {
  const read = (values: Record<string, string>) =>
    readPerson({ givenName: "Mario", familyName: "Rossi", ...values }, TODAY);
  const codes = (values: Record<string, string>) =>
    Object.fromEntries(Object.entries(read(values).errors ?? {}).map(([field, { code }]) => [field, code]));

  test("a card that is read fills in the date of birth", () => {
    expect(read({ taxCode: "%1RSSMRA85T10A562SROSSI^MARIO?" }).entry).toMatchObject({
      taxCode: "RSSMRA85T10A562S",
      birthDate: "1985-12-10",
    });
  });

  test("what looks wrong is asked once and can be overruled; other doubts are asked anew", () => {
    const typed = { taxCode: "RSSMRA85T10A562S", familyName: "Verdi" };
    const first = read(typed);
    expect(first.errors).toEqual({ taxCode: { code: "tax_code_name", params: {} } });
    const confirmedDoubts = first.doubts ?? "";
    expect(read({ ...typed, confirmedDoubts }).entry).toMatchObject({ familyName: "Verdi" });
    expect(codes({ ...typed, confirmedDoubts, birthDate: "1/1/1990" })).toEqual({
      taxCode: "tax_code_name",
      birthDate: "tax_code_birth",
    });
    expect(read({ ...typed, phone: "112", confirmedDoubts }).doubts).toBeUndefined();
  });

  test("a birth date of today, or of a child, is not saved without a word", () => {
    expect(codes({ birthDate: "oggi" })).toEqual({ birthDate: "birth_young" });
    expect(codes({ birthDate: "2/12/2012" })).toEqual({ birthDate: "birth_young" });
    expect(codes({ birthDate: "1/12/2012" })).toEqual({});
    expect(codes({ birthDate: "2/12/2026" })).toEqual({ birthDate: "date_future" });
  });

  test("people with one name have it in either field", () => {
    expect(read({ givenName: "", familyName: "Suharto" }).entry).toMatchObject({
      givenName: "",
      familyName: "Suharto",
    });
    expect(read({ givenName: "Suharto", familyName: " " }).entry).toMatchObject({
      givenName: "Suharto",
      familyName: "",
    });
    expect(codes({ givenName: "", familyName: "" })).toEqual({ givenName: "required", familyName: "required" });
  });
});
