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

test("one network of IPv6 counts as one visitor, every IPv4 address as itself", () => {
  expect(rateLimitKey("2001:db8:0:7::1")).toBe("2001:db8:0:7::/64");
  expect(rateLimitKey("2001:0DB8::7:ffff:1:2:3")).toBe("2001:db8:0:7::/64");
  expect(rateLimitKey("2001:db8:0:8:9:9:9:9")).toBe("2001:db8:0:8::/64");
  expect(rateLimitKey("::1")).toBe("0:0:0:0::/64");
  expect([rateLimitKey("::ffff:192.0.2.7"), rateLimitKey("192.0.2.7")]).toEqual(["192.0.2.7", "192.0.2.7"]);
  expect([rateLimitKey("fe80::1%eth0"), rateLimitKey("64:ff9b::192.0.2.7"), rateLimitKey("")]).toEqual([
    "fe80:0:0:0::/64",
    "64:ff9b:0:0::/64",
    "",
  ]);
});
