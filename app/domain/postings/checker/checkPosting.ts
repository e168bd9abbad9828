import { fold, type Folded } from "~/domain/wording/fold";
import { readFrames } from "~/domain/wording/readFrames";
import type { PostingFields } from "../fields";
import { compareGravity, type CheckContext, type Finding } from "../findings";
import { FRAMES, levelOf, ruleOf } from "./rules";
import { oneSexTitles } from "./titles";

/** Fields in the writer's own words. */
export const CHECKED_FIELDS = [
  "title",
  "description",
  "scheduleNote",
  "payNote",
  "otherRequirements",
] as const satisfies readonly (keyof PostingFields)[];
export type CheckedField = (typeof CHECKED_FIELDS)[number];

/** Several times what any field may hold; beyond it nothing is read, so that a hostile text costs no more than a long one. */
const MAX_READ_LENGTH = 12_000;

/** Everything the wording rules find, gravest first. Positions are in the text as written. */
export function checkPosting(fields: PostingFields, context: CheckContext): Finding[] {
  const folded = CHECKED_FIELDS.map((field) => ({ field, folded: foldOf(fields[field]) }));
  const whole = folded.map((each) => each.folded.text).join("\n");
  return folded
    .flatMap((each) => read(each.folded, fields[each.field] ?? "", { field: each.field, fields, context, whole }))
    .sort(compareGravity);
}

const foldOf = (text: string | null) => fold((text ?? "").slice(0, MAX_READ_LENGTH));

interface Advert {
  fields: PostingFields;
  context: CheckContext;
  /** All its texts, folded. */
  whole: string;
}

/** All the texts of an advert, folded: what sort of place it is. */
export function wholeOf(fields: PostingFields): string {
  return CHECKED_FIELDS.map((field) => foldOf(fields[field]).text).join("\n");
}

/** The same for the words of one field, as written there or as an offer would leave them. */
export function checkField(text: string, field: CheckedField, advert: Advert): Finding[] {
  return read(foldOf(text), text, { ...advert, field });
}

function read(
  folded: Folded,
  original: string,
  { field, fields, context, whole }: Advert & { field: CheckedField },
): Finding[] {
  if (folded.text === "") return [];
  const found = [
    ...readFrames(folded.text, FRAMES, { situation: { fields, context }, whole }).map(
      ({ frame, start, end, cue, doubted }) => ({
        rule: frame.rule,
        level: levelOf(frame.rule, doubted),
        start,
        end,
        cue,
      }),
    ),
    ...oneSexTitles(folded.text, field === "title").map(({ rule, start, end }) => ({
      rule,
      level: levelOf(rule, false),
      start,
      end,
      cue: null,
    })),
  ];
  return withoutShadows(found.map((each) => findingOf(each, field, { folded, original })));
}

interface Found {
  rule: string;
  level: Finding["level"];
  start: number;
  end: number;
  cue: string | null;
}

function findingOf(
  { rule, level, start, end, cue }: Found,
  field: CheckedField,
  { folded, original }: { folded: Folded; original: string },
): Finding {
  const from = folded.origin[start] ?? 0;
  const to = folded.origin[end] ?? original.length;
  const excerpt = original.slice(from, to);
  const lead = excerpt.length - excerpt.trimStart().length;
  const { reason, law } = ruleOf(rule);
  return {
    ruleId: rule,
    level,
    field,
    start: from + lead,
    end: from + excerpt.trimEnd().length,
    excerpt: excerpt.trim(),
    law,
    messageKey: reason,
    ...(cue === null ? {} : { cue }),
  };
}

/** Two rules on the same words: the graver stays, then the longer. A rule that spans a whole sentence leaves room for others in it. */
function withoutShadows(findings: Finding[]): Finding[] {
  const ranked = [...findings].sort(
    (a, b) => compareGravity({ ...a, start: 0 }, { ...b, start: 0 }) || b.end - b.start - (a.end - a.start),
  );
  const kept: Finding[] = [];
  for (const finding of ranked) if (!kept.some((graver) => shadows(graver, finding))) kept.push(finding);
  return kept;
}

const familyOf = ({ ruleId }: Finding) => ruleId.split("-")[0];

function shadows(graver: Finding, finding: Finding): boolean {
  const shared = Math.min(graver.end, finding.end) - Math.max(graver.start, finding.start);
  if (shared <= 0) return false;
  return familyOf(graver) === familyOf(finding) || shared * 3 > (graver.end - graver.start) * 2;
}
