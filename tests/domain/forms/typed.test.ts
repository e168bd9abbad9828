import { describe, expect, test } from "vitest";
import { readContact } from "~/domain/forms/contact";
import { phoneDigits } from "~/domain/forms/phone";
import { type Door, DOORS } from "./doors";

/** What each text is read as at every door of its kind. Settings keep a telephone as it was typed, for people read it. */
const EXAMPLES: [kind: keyof typeof DOORS, text: string, value: unknown][] = [
  ["email", "a b@c.it", "email"],
  ["email", "mario rossi@libero.it", "email"],
  ["email", "  Info @ Cartiera.invalid. ", "info@cartiera.invalid"],
  ["email", "a@b .it", "email"],
  ["contact", "a b@c.it", "email"],
  ["contact", "a@b.it.", "a@b.it"],
  ["contact", "non ce l'ho", "contact_missing"],
  ["phone", "non ce l'ho", "phone"],
  ["phone", "+41 (0)79 123 45 67", "+41791234567"],
  ["phone", "0041 (0)79 123 45 67", "+41791234567"],
  ["phone", "+49 (0)30 901820", "+4930901820"],
  ["phone", "+34 (0)612 345 678", "+34612345678"],
  ["phone", "+39 (0)583 123456", "+390583123456"],
  ["phone", "39 0583 4422", "+3905834422"],
  ["phone", "390583123456", "+390583123456"],
  ["phone", "39 340 1234567", "+393401234567"],
  ["phone", "393401234567", "+393401234567"],
  ["phone", "393 1234567", "+393931234567"],
  ["phone", "tel. 0583/12.34.56", "+390583123456"],
  ["phone", "803 116", "+39803116"],
  ["phone", "+41 12", "phone"],
  ["phone", "41 79 123 45 67", "phone"],
  ["phone", "0583 123456 int. 12", "phone"],
  ["phone", "112", "phone"],
  ["vatNumber", "743110157", "00743110157"],
  ["vatNumber", "IT 00743110157", "00743110157"],
  ["vatNumber", "P.IVA 00743110157", "00743110157"],
  ["vatNumber", "743110158", "vat_number"],
  ["vatNumber", "12345678903", "12345678903"],
  ["day", "31-dic-26", "2026-12-31"],
  ["day", "31/12/2026 00:00", "2026-12-31"],
  ["day", "31/12/2026 0:00:00", "2026-12-31"],
  ["day", "2026-12-31T00:00:00", "2026-12-31"],
  ["day", "2026-12-31 00:00:00.000", "2026-12-31"],
  ["day", "2026-12-30T23:00:00.000Z", "2026-12-31"],
  ["day", "2026-12-31T10:00:00+0100", "2026-12-31"],
  ["day", "31 dicembre 2026", "2026-12-31"],
  ["day", "giovedì 31 dicembre 2026", "2026-12-31"],
  ["day", "lunedì 31 dicembre 2026", "date"],
  ["day", "December 31, 2026", "2026-12-31"],
  ["day", "31st of December 2026", "2026-12-31"],
  ["day", "Thu 31 Dec 2026", "2026-12-31"],
  ["day", "le 31 décembre 2026", "2026-12-31"],
  ["day", "1er août 2027", "2027-08-01"],
  ["day", "il 1° gennaio 2027", "2027-01-01"],
  ["day", "31 dicembraio 2026", "date"],
  ["day", "31 dicx 2026", "date"],
  ["day", "31/12/2026 18:30", "date"],
  ["day", "+30", "2026-12-31"],
  ["day", "tomorrow", "2026-12-02"],
  ["moment", "31-dic-26 18:30", "2026-12-31T18:30:00+01:00"],
  ["moment", "31/12/2026 00:00", "2026-12-31T00:00:00+01:00"],
  ["moment", "December 31, 2026 at 6:30 pm", "2026-12-31T18:30:00+01:00"],
  ["moment", "31 juillet 2027 à 18h30", "2027-07-31T18:30:00+02:00"],
  ["moment", "domani ore 15", "2026-12-02T15:00:00+01:00"],
  ["moment", "31/12/2026 13 pm", "date_time"],
  ["places", "2 posti", 2],
  ["places", "1 posto", 1],
  ["places", "3 persone", 3],
  ["places", "2 positions", 2],
  ["places", "2 mesi", "number"],
  ["places", "2 o 3", "number"],
  ["workers", "1.250 dipendenti", 1250],
  ["months", "6 mesi", 6],
  ["months", "2 anni", 24],
  ["months", "2 anni e mezzo", 30],
  ["months", "1 anno e 6 mesi", 18],
  ["months", "1,5 anni", 18],
  ["months", "2 posti", "whole_number"],
  ["km", "30 km", 30],
  ["km", "30 chilometri", 30],
  ["percent", "60%", 60],
  ["percent", "60 per cento", 60],
  ["responseDays", "10 giorni", 10],
  ["responseDays", "2 settimane", 14],
  ["weeklyHours", "40 ore", 2400],
  ["weeklyHours", "38 heures par semaine", 2280],
  ["weeklyHours", "24 hours a week", 1440],
  ["money", "1.500 euro", 150_000],
  ["taxCode", "RSSMRA85T10A562S", "RSSMRA85T10A562S"],
  ["taxCode", "rss mra 85t10 a562s", "RSSMRA85T10A562S"],
  ["taxCode", "C.F. RSSMRA85T10A562S", "RSSMRA85T10A562S"],
  ["taxCode", "%1RSSMRA85T10A562SROSSI^MARIO?", "RSSMRA85T10A562S"],
  ["taxCode", "12345678903", "12345678903"],
  ["taxCode", "12345678904", "tax_code"],
  ["taxCode", "RSSMRA85T81A562Z", "tax_code"],
];

const atEach = (kind: keyof typeof DOORS, text: string) =>
  Object.fromEntries(
    (DOORS[kind] as readonly Door[]).map(([door, read]) => [
      door,
      door === "settings: deskPhone" && read(text) === text.trim() ? "kept" : read(text),
    ]),
  );

test.each(EXAMPLES)("%s «%s» is read as %s wherever it is typed", (kind, text, value) => {
  for (const [door, read] of Object.entries(atEach(kind, text)))
    expect({ door, read: read === "kept" ? value : read }).toEqual({ door, read: value });
});

test("a field for a telephone or an e-mail reads one of the two, or both, never glue", () => {
  const value = (text: string) => {
    const read = readContact(text);
    return "error" in read ? read.error.code : read.value;
  };
  const both = { email: "a@b.it", phone: "+393401234567" };
  for (const text of [
    "340 1234567 a@b.it",
    "a@b.it, 340 1234567",
    "a@b.it / 340 1234567",
    "a @ b.it oppure tel. 340 1234567",
    "e-mail: a@b.it e cell. 340/1234567",
  ])
    expect(value(text)).toEqual(both);
  expect(value("a@b.it")).toEqual({ email: "a@b.it", phone: null });
  expect(value("340 1234567")).toEqual({ email: null, phone: "+393401234567" });
  for (const text of ["mario a@b.it", "a@b.it c@d.it", "340 a@b.it", "a@b"]) expect(value(text)).toBe("email");
});

test("a search reads a number as the forms do", () => {
  expect(phoneDigits("39 0583 4422")).toBe("05834422");
  expect(phoneDigits("000123")).toBe("000123");
  expect(phoneDigits("+41 (0)79 123 45 67")).toBe("41791234567");
  expect(phoneDigits("0041 (0)79 123")).toBe("4179123");
  expect(phoneDigits("0583 12")).toBe("058312");
  expect(phoneDigits("Rossi")).toBeNull();
});

describe("doors agree on whatever is typed", () => {
  /** Pieces of what people type, put together at random from a seed. */
  const PIECES: Record<string, string[]> = {
    email: ["a", "mario", "@", " @ ", "@b.it", " ", ".", "libero.it", "<", ">", "mailto:", "è"],
    phone: ["39", "0583", "340", "1234567", " ", "+", "(0)", "00", "41", "79", "-", "/", "tel.", "non", "800"],
    vatNumber: ["IT", "0074", "3110", "157", " ", ".", "0", "12345678903", "x"],
    day: [
      "31",
      "1",
      "12",
      "2026",
      "26",
      "/",
      "-",
      " ",
      "dic",
      "december",
      "set",
      "mai",
      "00:00",
      "T",
      "Z",
      ",",
      "lun",
      "+",
    ],
    moment: ["31/12/2026", "1 dic 26", "domani", "2026-12-31", " ", " 18", "18:30", " ore ", "6", "pm", "T", "h30"],
    places: ["2", "1.5", ",", " ", "posti", "mesi", "persone", "-", "due"],
    months: ["2", "1,5", " ", "anni", "mesi", "e", "mezzo", "m", "posti"],
    responseDays: ["2", " ", "giorni", "settimane", "mesi", "."],
    money: ["1", ".500", ",00", " ", "€", "euro", "-", "k"],
  };
  let seed = 20261201;
  const random = (below: number) => {
    seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0;
    return Math.floor((seed / 2 ** 32) * below);
  };

  test.each(Object.entries(PIECES))("%s", (kind, pieces) => {
    const seen = new Set<string>();
    for (let round = 0; round < 400; round++) {
      const text = Array.from({ length: 1 + random(7) }, () => pieces[random(pieces.length)])
        .join("")
        .trim();
      if (text === "") continue;
      const read = Object.values(atEach(kind as keyof typeof DOORS, text)).filter((value) => value !== "kept");
      // Bounds are of the field, not of the kind: what is too much in one place is a value in another.
      const values = new Set(
        read.filter((value) => !/^(too|money|date)_(small|large|past|far|future)$/.test(String(value))).map(String),
      );
      expect({ text, values: [...values] }).toEqual({ text, values: [...values].slice(0, 1) });
      seen.add([...values][0] ?? "");
    }
    expect(seen.size).toBeGreaterThan(1);
  });
});
