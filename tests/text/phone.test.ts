import { expect, test } from "vitest";
import { readablePhone } from "~/text/phone";

test.each([
  ["+390583000236", "0583 000 236"],
  ["+393200000026", "320 0000 026"],
  ["+39061234567", "06 1234 567"],
  ["+33123456789", "+33123456789"],
  ["0583 000 101", "0583 000 101"],
])("%s is read as %s", (stored, read) => {
  expect(readablePhone(stored)).toBe(read);
});
