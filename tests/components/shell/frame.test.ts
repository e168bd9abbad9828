import { describe, expect, it } from "vitest";
import { localPath } from "~/components/locale";
import { areasOf } from "~/components/shell/areas";
import { currentOf, telephone } from "~/components/shell/frame";
import { wordsFor } from "~/text/words";

describe("frames", () => {
  it("put /en before a path of the site and before nothing else", () => {
    expect(localPath("en", "/opportunita?q=carta")).toBe("/en/opportunita?q=carta");
    expect(localPath("en", "/")).toBe("/en");
    for (const other of ["#main", "tel:0583000123", "https://example.invalid/", "//example.invalid"])
      expect(localPath("en", other)).toBe(other);
    expect(localPath("it", "/opportunita")).toBe("/opportunita");
  });

  it("mark one place as current: the nearest above the page", () => {
    expect(currentOf("/scrivania/persone/7", ["/scrivania", "/scrivania/persone"])).toBe("/scrivania/persone");
    expect(currentOf("/scrivaniamia", ["/scrivania"])).toBeNull();
  });

  it("offer each place once to who has several roles", () => {
    expect(areasOf(["delegate", "secretary"], wordsFor("it"))).toHaveLength(1);
  });

  it("dial only figures", () => {
    expect(telephone("0583 000 123")).toBe("tel:0583000123");
    expect(telephone("+39 0583.000.123")).toBe("tel:+390583000123");
  });
});
