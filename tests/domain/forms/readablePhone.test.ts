import { expect, test } from "vitest";
import { readablePhone } from "~/domain/forms/phone";

test.each([
  ["+390583000236", "0583 000236"],
  ["+393200000026", "320 000 0026"],
  ["+39061234567", "06 123 4567"],
  ["+33123456789", "+33 1 23 45 67 89"],
  ["+41791234567", "+41 79 123 45 67"],
  ["+39800123456", "800 123 456"],
  ["0583 000 101", "0583 000 101"],
])("%s is read as %s", (stored, read) => {
  expect(readablePhone(stored)).toBe(read);
});
