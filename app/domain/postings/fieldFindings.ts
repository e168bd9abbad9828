import type { SentenceCard } from "./checker/cards";
import type { PostingFields } from "./fields";
import { compareGravity, findingKey, type Finding } from "./findings";

/** A sentence, or a field as a whole, as it is shown beside its field: everything found there, and the sentence put right. */
export interface FieldFinding {
  key: string;
  level: Finding["level"];
  field: Finding["field"];
  /** The gravest reason. */
  messageKey: Finding["messageKey"];
  /** Every reason once, gravest first, each with its articles. */
  reasons: readonly { messageKey: Finding["messageKey"]; law: readonly string[] }[];
  /** The writer's own sentence, in pieces; empty when something is missing rather than said. */
  quote: readonly { text: string; marked: boolean }[];
  /** The sentence put right, empty when it is better left out; null when only a person can put it right. */
  suggestedText: string | null;
}

/** The notes of a field: one a sentence, and one for each thing missing. */
export function fieldFindings(
  fields: PostingFields,
  { cards, missing }: { cards: readonly SentenceCard[]; missing: readonly Finding[] },
): FieldFinding[] {
  return [...cards.map((card) => sentenceFinding(fields, card)), ...missing.map(missingFinding)].sort(byLevel);
}

const RANK = { block: 0, warn: 1, hint: 2 } as const;
const byLevel = (a: FieldFinding, b: FieldFinding) => RANK[a.level] - RANK[b.level];

function sentenceFinding(fields: PostingFields, card: SentenceCard): FieldFinding {
  const ranked = [...card.findings].sort(compareGravity);
  const seen = new Set<string>();
  const reasons = ranked.flatMap(({ messageKey, law }) => {
    if (seen.has(messageKey)) return [];
    seen.add(messageKey);
    return [{ messageKey, law }];
  });
  const text = fields[card.field] ?? "";
  return {
    key: card.key,
    level: card.level,
    field: card.field,
    messageKey: ranked[0]?.messageKey ?? "description_missing",
    reasons,
    quote: markedPieces(text, card),
    suggestedText: card.offer?.text ?? null,
  };
}

function missingFinding(finding: Finding): FieldFinding {
  const { level, field, messageKey, law } = finding;
  return {
    key: findingKey(finding),
    level,
    field,
    messageKey,
    reasons: [{ messageKey, law }],
    quote: [],
    suggestedText: null,
  };
}

/** A sentence of a text cut where findings begin and end. */
export function markedPieces(
  text: string,
  { start, end, findings }: { start: number; end: number; findings: readonly Pick<Finding, "start" | "end">[] },
): { text: string; marked: boolean }[] {
  const pieces: { text: string; marked: boolean }[] = [];
  let from = start;
  for (const found of [...findings].sort((a, b) => a.start - b.start)) {
    const at = Math.max(from, found.start);
    if (found.end <= at) continue;
    pieces.push({ text: text.slice(from, at), marked: false }, { text: text.slice(at, found.end), marked: true });
    from = found.end;
  }
  pieces.push({ text: text.slice(from, Math.max(from, end)), marked: false });
  return pieces.filter((piece) => piece.text !== "");
}

/** Reasons that only say that something is missing: shown when the advert is checked, not while it is begun. */
export function isMissingFinding({ messageKey }: Pick<FieldFinding, "messageKey">): boolean {
  return messageKey.endsWith("_missing") || messageKey === "pay_recommended" || messageKey === "internship_pay";
}
