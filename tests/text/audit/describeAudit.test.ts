import { expect, test } from "vitest";
import { HELD_RECORDS } from "~/domain/access/actor";
import { ROLES } from "~/domain/access/roles";
import { AUDIT_NOUNS, READ_PURPOSES } from "~/domain/audit/events";
import { describeAuditEvent, describeAuditNoun, describeReadPurpose, describeRoles } from "~/text/audit/describeAudit";
import { wordsFor } from "~/text/words";

/** A word of the register as it is stored: one word, or some tied by dots. */
const STORED = /^[a-z_]+(?:\.[a-z_]+)+$/;

test.each(["it", "en"])("no line of the register shows a stored word, in %s", (locale) => {
  const words = wordsFor(locale);
  for (const deed of Object.keys(words.audit.terms.auditDeed))
    expect(describeAuditEvent(words, deed), deed).not.toMatch(STORED);
  for (const role of [...ROLES, "system", "visitor"]) expect(describeRoles(words, role), role).not.toBe(role);
  for (const record of HELD_RECORDS) expect(describeRoles(words, `${record}_holder`), record).toMatch(/ link/);
  for (const noun of AUDIT_NOUNS) expect(describeAuditNoun(words, noun), noun).toMatch(/^[A-Z]/);
  for (const purpose of READ_PURPOSES)
    expect([describeReadPurpose(words, purpose), words.people.personal.purposes[purpose]], purpose).toEqual([
      expect.not.stringMatching(STORED),
      expect.any(String),
    ]);
  expect(describeReadPurpose(words, null)).toBe("");
});

test("whoever has two roles is said with both; a word no longer written stays as it was", () => {
  const words = wordsFor("it");
  expect(describeRoles(words, "operator+admin")).toBe("Sportello, Amministrazione");
  expect([describeAuditEvent(words, "posting.sing"), describeReadPurpose(words, "wind")]).toEqual([
    "posting.sing",
    "wind",
  ]);
});
