import { describe, expect, test } from "vitest";
import { addMonths, readDay } from "~/domain/forms/days";
import { readEmail } from "~/domain/forms/email";
import { readHours } from "~/domain/forms/hours";
import { readMoment } from "~/domain/forms/moments";
import { readMoney } from "~/domain/forms/money";
import { readNumber, readWhole } from "~/domain/forms/numbers";
import { readPhone } from "~/domain/forms/phone";
import { checkCharacter, isTaxCode } from "~/domain/forms/taxCode";
import { isVatNumber, readVatNumber } from "~/domain/forms/vatNumber";

/** The value read, or the code of the refusal. */
const said = (read: { value: unknown } | { error: { code: string } }) =>
  "value" in read ? read.value : read.error.code;

describe("numbers and money", () => {
  test.each([
    ["1500", 1500],
    ["1.500", 1500],
    ["1 500", 1500],
    ["1'500", 1500],
    ["1.500,50", 1500.5],
    ["1,500.50", 1500.5],
    ["1500.5", 1500.5],
    ["1500,5", 1500.5],
    ["1.234.567", 1234567],
    ["0,5", 0.5],
    ["-3", -3],
    ["1.50", 1.5],
  ])("reads %s", (text, value) => expect(said(readNumber(text))).toBe(value));

  test.each(["mille", "1..5", "1,5,0", "12.34.56", "1e9", "٣", "--1", "1.5.00", "Infinity", "0x10"])(
    "refuses %s",
    (text) => expect(said(readNumber(text))).toBe("number"),
  );

  test.each([
    ["€ 1.500", 150_000],
    ["1.500,00", 150_000],
    ["1500.00", 150_000],
    ["1 500 euro", 150_000],
    ["9,5 €/", "money"],
    ["9,50", 950],
    ["19.99", 1999],
    ["1.280 EUR", 128_000],
    ["1500,-", 150_000],
    ["1,500", "money"],
    ["9,999", "money"],
    ["-5", "money_small"],
    ["99.999.999", "money_large"],
    ["abc", "money"],
  ])("reads the amount %s", (text, cents) => expect(said(readMoney(text))).toBe(cents));

  test("a half person is refused", () => expect(said(readWhole("1,5"))).toBe("whole_number"));
});

describe("days, moments and hours", () => {
  const today = "2026-11-22";
  test.each([
    ["31/12/2026", "2026-12-31"],
    ["31-12-26", "2026-12-31"],
    ["31.12.2026", "2026-12-31"],
    ["1/2/2027", "2027-02-01"],
    ["2026-12-31", "2026-12-31"],
    ["31 dicembre 2026", "2026-12-31"],
    ["1° marzo 2027", "2027-03-01"],
    ["+30", "2026-12-22"],
    ["oggi", today],
    ["domani", "2026-11-23"],
    ["29/02/2028", "2028-02-29"],
  ])("reads %s", (text, iso) => expect(said(readDay(text, { today }))).toBe(iso));

  test.each(["31/02/2026", "29/02/2027", "13/13/2026", "0/1/2026", "31/12", "tra poco", "99999-01-01", "31/12/1066"])(
    "refuses %s",
    (text) => expect(said(readDay(text, { today }))).toBe("date"),
  );

  test("without a today, +30 means nothing", () => expect(said(readDay("+30"))).toBe("date"));
  test("a birth year of two digits is in the past", () =>
    expect(said(readDay("3/4/85", { today, past: true }))).toBe("1985-04-03"));
  test("a month after 31 January is the last of February", () => expect(addMonths("2027-01-31", 1)).toBe("2027-02-28"));

  test.each([
    ["31/12/2026 18:30", "2026-12-31T18:30:00+01:00"],
    ["2026-07-01T09:00", "2026-07-01T09:00:00+02:00"],
    ["1/7/2026 ore 9", "2026-07-01T09:00:00+02:00"],
    ["1 luglio 2026 alle ore 9.30", "2026-07-01T09:30:00+02:00"],
    ["28/03/2027 01:59", "2027-03-28T01:59:00+01:00"],
    ["28/03/2027 03:00", "2027-03-28T03:00:00+02:00"],
    ["+30 18:00", "2026-12-22T18:00:00+01:00"],
    ["2026-12-31T18:30:00+01:00", "2026-12-31T18:30:00+01:00"],
    ["31/12/2026 25:00", "date_time"],
    ["31/12/2026", "date_time"],
  ])("reads the moment %s", (text, iso) => expect(said(readMoment(text, { today }))).toBe(iso));

  test.each([
    ["38", 2280],
    ["38,5", 2310],
    ["38.5", 2310],
    ["38:30", 2310],
    ["38h30", 2310],
    ["40 ore", 2400],
    ["24 ore settimanali", 1440],
    ["6 ore e 30", 390],
    ["38:75", "hours"],
    ["0", "hours"],
    ["200", "hours_large"],
  ])("reads %s as minutes", (text, minutes) => expect(said(readHours(text))).toBe(minutes));
});

describe("addresses and codes", () => {
  test.each([
    [" Info@Cartiera.INVALID ", "info@cartiera.invalid"],
    ["mailto:a@b.invalid", "a@b.invalid"],
    ["a@b", "email"],
    ["a b.invalid", "email"],
    [`${"a".repeat(300)}@b.invalid`, "email"],
  ])("reads the e-mail %.20s", (text, value) => expect(said(readEmail(text.trim()))).toBe(value));

  test.each([
    ["0583 123456", "+390583123456"],
    ["+39 340 1234567", "+393401234567"],
    ["340/1234567", "+393401234567"],
    ["39 340 1234567", "+393401234567"],
    ["393 1234567", "+393931234567"],
    ["0039 0583-123456", "+390583123456"],
    ["+40 721 234 567", "+40721234567"],
    ["800 123456", "+39800123456"],
    ["12345", "phone"],
    ["chiamare la sera", "phone"],
  ])("reads the phone %s", (text, value) => expect(said(readPhone(text))).toBe(value));

  test("the check digit of a VAT number finds one wrong digit", () => {
    expect(isVatNumber("00743110157")).toBe(true);
    expect(said(readVatNumber("IT 0074 3110 157"))).toBe("00743110157");
    for (let at = 0; at < 11; at++) {
      const digits = [..."00743110157"];
      digits[at] = String((Number(digits[at]) + 1) % 10);
      expect(isVatNumber(digits.join(""))).toBe(false);
    }
    expect(isVatNumber("00000000000")).toBe(false);
  });

  test("a tax code is checked, with omocodia", () => {
    expect(isTaxCode("RSSMRA85T10A562S")).toBe(true);
    expect(isTaxCode("RSSMRA85T10A562T")).toBe(false);
    const shared = "RSSMRAURT10A562";
    expect(isTaxCode(shared + checkCharacter(shared))).toBe(true);
    const impossibleDay = "RSSMRA85T72A562";
    expect(isTaxCode(impossibleDay + checkCharacter(impossibleDay))).toBe(false);
  });
});
