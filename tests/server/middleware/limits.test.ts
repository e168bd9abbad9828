import { expect, test } from "vitest";
import { createLimits } from "~/server/middleware/limits";
import { rateLimitKey } from "~/server/middleware/rateLimitKey";
import { testDatabase } from "../../support/database";

const { pool } = await testDatabase();

test("nobody's mailbox is filled by forms: letters to one address end, however it is written and whoever asks; others go on", async () => {
  const limits = createLimits(pool);
  const allowed: boolean[] = [];
  for (let nth = 0; nth < 22; nth++)
    allowed.push(await limits.allow("letterAddress", nth % 2 ? "vittima@prova.invalid" : "Vittima@Prova.invalid"));
  expect(allowed).toEqual([...Array.from({ length: 20 }, () => true), false, false]);
  expect(await limits.allow("letterAddress", "altra@prova.invalid")).toBe(true);
});

test.each([
  ["2001:db8:0:7::1", "2001:db8:0:7::/64"],
  ["2001:0DB8::7:ffff:1:2:3", "2001:db8:0:7::/64"],
  ["2001:db8:0:8:9:9:9:9", "2001:db8:0:8::/64"],
  ["64:ff9b::192.0.2.7", "64:ff9b:0:0::/64"],
  ["::1", "0:0:0:0::/64"],
  ["fe80::1%eth0", "fe80:0:0:0::/64"],
  ["192.0.2.7", "192.0.2.7"],
  ["::ffff:192.0.2.7", "192.0.2.7"],
  ["::FFFF:c000:207", "192.0.2.7"],
  ["::ffff:192.0.2.7%eth0", "192.0.2.7"],
  ["", ""],
  ["unknown", "unknown"],
  ["127.1", "127.1"],
  ["2001:db8::1::2", "2001:db8::1::2"],
  ["[2001:db8::1]:443", "[2001:db8::1]:443"],
])("of the address %j the limits count %j", (address, network) => {
  expect(rateLimitKey(address)).toBe(network);
});
