import type { PostingFields } from "../fields";
import { compareGravity, type CheckContext, type Finding } from "../findings";
import { fold } from "./fold";
import type { Place, Rule } from "./rule";
import { RULES } from "./rules";

/** Fields in the writer's own words. */
export const CHECKED_FIELDS = [
  "title",
  "description",
  "scheduleNote",
  "payNote",
  "otherRequirements",
] as const satisfies readonly (keyof PostingFields)[];
type CheckedField = (typeof CHECKED_FIELDS)[number];

/** Everything the 42 wording rules find, gravest first. Positions are in the text as written. */
export function checkPosting(fields: PostingFields, context: CheckContext): Finding[] {
  return CHECKED_FIELDS.flatMap((field) => checkField(field, fields, context)).sort(compareGravity);
}

function checkField(field: CheckedField, fields: PostingFields, context: CheckContext): Finding[] {
  const original = fields[field];
  if (original === null || original === "") return [];
  const folded = fold(original);
  const findings = RULES.flatMap((rule) =>
    [...folded.text.matchAll(rule.pattern)].flatMap((match) => {
      const place = placeOf(match, folded.text, fields, context);
      if (rule.naming && !isNaming(field, place)) return [];
      if (rule.fine?.(place)) return [];
      const [start, end] = [
        folded.origin[match.index] ?? 0,
        folded.origin[match.index + match[0].length] ?? original.length,
      ];
      return [findingOf(rule, { field, start, end: trimmedEnd(original, start, end) }, original)];
    }),
  );
  return withoutShadows(findings);
}

function findingOf(rule: Rule, where: Pick<Finding, "field" | "start" | "end">, original: string): Finding {
  const excerpt = original.slice(where.start, where.end);
  const suggestion = rule.better?.(excerpt);
  return {
    ruleId: rule.id,
    level: rule.level,
    ...where,
    excerpt,
    law: rule.law,
    messageKey: rule.reason,
    ...(suggestion === undefined ? {} : { suggestion }),
  };
}

const REACH = 120;

function placeOf(match: RegExpExecArray, text: string, fields: PostingFields, context: CheckContext): Place {
  const end = match.index + match[0].length;
  const before = text.slice(Math.max(0, match.index - REACH), match.index);
  const after = text.slice(end, end + REACH);
  return {
    match,
    before: before.slice(lastStop(before)),
    after: after.slice(0, firstStop(after)),
    text,
    fields,
    context,
  };
}

/** A sentence ends at ! ? ; a line end, or a full stop that is not inside a number or an abbreviation. */
const STOP = /[!?;\n]|(?<![a-z.]art|\bn|\bc|\bl|\bmax|\bsig)\.(?=\s|$)/g;

function lastStop(text: string): number {
  const last = [...text.matchAll(STOP)].at(-1);
  return last === undefined ? 0 : last.index + 1;
}

function firstStop(text: string): number {
  return text.search(new RegExp(STOP.source)) < 0 ? text.length : text.search(new RegExp(STOP.source));
}

/** The place names who is looked for: the title, or right after "cercasi". */
function isNaming(field: CheckedField, { before }: Place): boolean {
  if (field === "title") return !/\b(?:dal?l?|del?l?|con|per|in|al?l?)[aoie]? ?$/.test(before) && before.length < 30;
  return /\b(?:cerc(?:asi|a|o|hiamo)|ricerc(?:asi|a|hiamo)|selezion(?:a|iamo)|assum(?:e|iamo|esi)|posto (?:da|di)|figura di|lavoro (?:come|da))(?: \w+)? (?:un[ao]?'? ?|n\. ?\d+ |due |tre )?$/.test(
    before,
  );
}

function trimmedEnd(original: string, start: number, end: number): number {
  return start + original.slice(start, end).trimEnd().length;
}

/** Two rules on the same words: the graver stays, then the longer. A rule that spans a whole sentence leaves room for others in it. */
function withoutShadows(findings: Finding[]): Finding[] {
  const ranked = [...findings].sort(
    (a, b) => compareGravity({ ...a, start: 0 }, { ...b, start: 0 }) || b.end - b.start - (a.end - a.start),
  );
  return ranked.filter((finding, at) => !ranked.slice(0, at).some((graver) => shadows(graver, finding)));
}

const familyOf = ({ ruleId }: Finding) => ruleId.split("-")[0];

function shadows(graver: Finding, finding: Finding): boolean {
  const shared = Math.min(graver.end, finding.end) - Math.max(graver.start, finding.start);
  if (shared <= 0) return false;
  return familyOf(graver) === familyOf(finding) || shared * 3 > (graver.end - graver.start) * 2;
}
