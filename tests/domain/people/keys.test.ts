import { expect, test } from "vitest";
import { nameKey } from "~/domain/people/nameKey";
import { phoneKey } from "~/domain/people/phoneKey";
import { ageOn } from "~/domain/people/age";

test.each([
  [
    ["Maria Pia", "ROSSI"],
    ["Rossi", "maria  pia"],
  ],
  [
    ["Niccolò", "D'Angelo"],
    ["NICCOLO", "DANGELO"],
  ],
  [
    ["José", "Núñez-Peña"],
    ["Jose", "Nunez Pena"],
  ],
  [
    ["Łukasz", "Żak"],
    ["Lukasz", "Zak"],
  ],
])("%j and %j are one name", (a, b) => {
  expect(nameKey(a[0] ?? "", a[1] ?? "")).toBe(nameKey(b[0] ?? "", b[1] ?? ""));
});

test("a telephone is one however it is written", () => {
  expect(phoneKey("+39 0583 12.34.56")).toBe("390583123456");
  expect(phoneKey("0583/123456")).toBe("390583123456");
  expect(phoneKey(null)).toBeNull();
});

test("a birthday is counted on its day, also the 29th of February", () => {
  expect(ageOn("2000-02-29", "2027-02-27")).toBe(26);
  expect(ageOn("2000-02-29", "2027-02-28")).toBe(27);
  expect(ageOn("2000-11-23", "2026-11-22")).toBe(25);
});
