import { expect, test } from "vitest";
import { compareForms, mergeForms, readCarried, readChoices, type FormPart } from "~/domain/forms/overtaken";

const PARTS: FormPart[] = [["phone"], ["email"], ["address"], ["weeklyMinutesMin", "weeklyMinutesMax"], ["licences"]];
const SHOWN = { phone: "320 0000 204", email: "", address: "via dei Fossi 3", licences: ["b"], weeklyMinutesMin: "20" };

test("what only one of the two changed is kept, what both changed alike is no difference, the rest is asked", () => {
  const stored = { ...SHOWN, phone: "347 000 9887", email: "sara@posta.invalid", weeklyMinutesMax: "30" };
  const sent = { ...SHOWN, phone: "320 0000 999", address: "via del Quarto 8", weeklyMinutesMax: "25", licences: "b" };
  const compared = compareForms(PARTS, { shown: SHOWN, stored, sent });
  expect([compared.differ, compared.theirs, compared.mine].map((list) => list.map(({ part }) => part[0]))).toEqual([
    ["phone", "weeklyMinutesMin"],
    ["email"],
    ["address"],
  ]);
  const choices = readChoices(compared, { "keep-phone": "theirs", "keep-weeklyMinutesMin": "mine" });
  expect(mergeForms(sent, compared, choices)).toMatchObject({
    phone: "347 000 9887",
    email: "sara@posta.invalid",
    address: "via del Quarto 8",
    weeklyMinutesMin: "20",
    weeklyMinutesMax: "25",
  });
});

test("an answer taken away by the other stays away, and one ticked by nobody is no change", () => {
  const compared = compareForms(PARTS, {
    shown: SHOWN,
    stored: { phone: "320 0000 204", licences: [], weeklyMinutesMin: "20", email: "" },
    sent: { ...SHOWN, phone: "1" },
  });
  expect(compared.theirs.map(({ part }) => part[0])).toEqual(["address", "licences"]);
  expect(mergeForms({ ...SHOWN, phone: "1" }, compared, new Map())).toEqual({
    phone: "1",
    email: "",
    weeklyMinutesMin: "20",
    licences: [],
  });
});

test("blanks and line ends are no change; what cannot be read was never shown", () => {
  expect(
    compareForms([["words"]], { shown: { words: "a\nb" }, stored: { words: "a\nb " }, sent: { words: " a\r\nb" } }),
  ).toEqual({ differ: [], theirs: [], mine: [] });
  expect([readCarried("{"), readCarried('{"a":1}'), readCarried(undefined), readCarried('{"a":["b"]}')]).toEqual([
    {},
    {},
    {},
    { a: ["b"] },
  ]);
});
