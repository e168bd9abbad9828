import { expect, test } from "vitest";
import { emptyPosting } from "~/domain/postings/emptyPosting";
import { POSTING_FIELD_KEYS, POSTING_FIELDS } from "~/domain/postings/fieldTable";
import { screenValues } from "~/domain/postings/screenValues";
import { describeValue } from "~/text/forms/describeValue";
import { wordsFor } from "~/text/words";

const NAMED = { occupations: {}, skills: {}, comuni: {} };
const words = wordsFor("it");

test("a box says yes or no also where nothing was sent; what nobody has written stays empty", () => {
  const values = screenValues(emptyPosting("job"));
  for (const field of POSTING_FIELD_KEYS) {
    const { empty } = POSTING_FIELDS[field];
    const said = describeValue(words, [field], values, NAMED);
    if (typeof empty === "boolean") expect([field, said]).toEqual([field, "No"]);
    else if (empty === null) expect([field, said]).toEqual([field, null]);
  }
  expect(describeValue(words, ["seasonal"], { seasonal: "on" }, NAMED)).toBe("Sì");
  expect(describeValue(words, ["remote"], { remote: "partial" }, NAMED)).toBe(words.postings.terms.remote.partial);
});
