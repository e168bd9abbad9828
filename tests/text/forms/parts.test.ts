import { expect, test } from "vitest";
import { personParts } from "~/domain/people/form";
import { WIZARD_KINDS } from "~/domain/postings/kinds";
import { screenParts } from "~/domain/postings/screenParts";
import { SCREENS } from "~/domain/postings/screens";
import { describePart } from "~/text/forms/describeValue";
import { LOCALES, wordsFor } from "~/text/words";

test.each(LOCALES)("every part two people may differ about has a name in %s", (locale) => {
  const screens = WIZARD_KINDS.flatMap((kind) => SCREENS.flatMap((screen) => screenParts(kind, screen)));
  const parts = [...screens, ...personParts([]), ["interviewAt"] as const];
  expect(parts.filter((part) => describePart(wordsFor(locale), part) === part[0])).toEqual([]);
});
