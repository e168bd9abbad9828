import { describe, expect, it } from "vitest";
import { hours, kilometres, listed, months, number, percent } from "~/text/format";

const plain = (text: string) => text.replace(/\u00a0/g, " ");

describe("numbers", () => {
  it("groups four figures too", () => {
    expect(number("it", 1284)).toBe("1.284");
    expect(number("en", 1284)).toBe("1,284");
    expect(number("it", 14, 1)).toBe("14,0");
    expect(percent("it", 0.907)).toBe("91%");
  });

  it("turns minutes into hours a person says", () => {
    expect(plain(hours("it", 2400))).toBe("40 ore");
    expect(plain(hours("it", 2250))).toBe("37 ore e 30 minuti");
    expect(plain(hours("it", 60))).toBe("1 ora");
    expect(plain(hours("en", 45))).toBe("45 minutes");
  });

  it("says months as years when they are whole years", () => {
    expect(plain(months("it", 6))).toBe("6 mesi");
    expect(months("it", 12)).toBe("un anno");
    expect(plain(months("en", 36))).toBe("3 years");
  });

  it("never writes 0 km", () => {
    expect(plain(kilometres("it", 0.3))).toBe("meno di 1 km");
    expect(plain(kilometres("it", 8.6))).toBe("9 km");
  });

  it("lists in words", () => {
    expect(listed("it", ["mattina", "sera", "notte"])).toBe("mattina, sera e notte");
  });
});
