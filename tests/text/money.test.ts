import { describe, expect, it } from "vitest";
import { money, moneyRange, payLines } from "~/text/format";

const plain = (text: string | null) => text?.replace(/\u00a0/g, " ") ?? null;

describe("money", () => {
  it("groups thousands and drops empty cents", () => {
    expect(plain(money("it", 152000))).toBe("1.520 €");
    expect(plain(money("it", 980))).toBe("9,80 €");
    expect(money("en", 152000)).toBe("€1,520");
  });

  it("writes a range once, and one figure when there is no range", () => {
    expect(plain(moneyRange("it", 152000, 170000))).toBe("1.520–1.700 €");
    expect(plain(moneyRange("it", 139000, 139000))).toBe("1.390 €");
    expect(plain(moneyRange("it", null, 60000))).toBe("600 €");
    expect(moneyRange("it", null, null)).toBeNull();
  });

  it("says gross, the period and the monthly payments above twelve", () => {
    const month = { minCents: 152000, maxCents: 170000, period: "month" as const, instalments: 13 };
    expect(payLines("it", month)?.note).toBe("lordi al mese, per 13 mensilità");
    expect(payLines("it", { ...month, instalments: 12 })?.note).toBe("lordi al mese");
    expect(payLines("en", { ...month, period: "hour" })?.note).toBe("gross an hour");
    expect(payLines("it", { ...month, minCents: null, maxCents: null })).toBeNull();
  });
});
