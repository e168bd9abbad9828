import { expect, test } from "vitest";
import { personParts } from "~/domain/people/form";
import { WIZARD_KINDS } from "~/domain/postings/kinds";
import { screenParts } from "~/domain/postings/screenParts";
import { SCREENS } from "~/domain/postings/screens";
import { LOCALES, wordsFor } from "~/text/words";

test.each(LOCALES)("every part two people may differ about has a name in %s", (locale) => {
  const parts = [...WIZARD_KINDS.flatMap((kind) => SCREENS.flatMap((screen) => screenParts(kind, screen)))];
  const names = new Set([...parts, ...personParts([]), ["interviewAt"]].map(([name]) => name));
  expect([...names].filter((name) => name !== undefined && !wordsFor(locale).forms.fields[name])).toEqual([]);
});
