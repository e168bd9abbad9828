import { compareGravity, findingKey, type CheckContext, type Finding } from "../findings";
import type { PostingFields } from "../fields";
import { CHECKED_FIELDS, checkField, wholeOf, type CheckedField } from "./checkPosting";
import { apply, offerFor, type Offer } from "./offer";
import { writtenSentences } from "./sentences";

/** A sentence with everything found in it, and what could stand in its place. */
export interface SentenceCard {
  /** What buttons name the card by: the gravest finding's key. */
  key: string;
  field: CheckedField;
  level: Finding["level"];
  /** The sentence in the field, as written. */
  start: number;
  end: number;
  /** In the order of the text. */
  findings: readonly Finding[];
  /** Checked again: with it in place nothing is found there any more. Null where only a person can mend the sentence. */
  offer: Offer | null;
}

/** The findings of an advert's words, sentence by sentence, in the order of fields and text. */
export function sentenceCards(
  fields: PostingFields,
  findings: readonly Finding[],
  context: CheckContext,
): SentenceCard[] {
  const whole = wholeOf(fields);
  return CHECKED_FIELDS.flatMap((field) => {
    const text = fields[field];
    const own = findings.filter((finding) => finding.field === field && finding.end > finding.start);
    if (text === null || own.length === 0) return [];
    return together(text, own).map(({ start, end, held }) => {
      const [gravest] = [...held].sort(compareGravity);
      const offer = checkedOffer({ text, field, start, end, held, others: own }, { fields, context, whole });
      return {
        key: gravest ? findingKey(gravest) : "",
        field,
        level: gravest?.level ?? "hint",
        start,
        end,
        findings: held,
        offer,
      };
    });
  });
}

/** The field with a card's offer in place. */
export function withOffer(text: string, offer: Offer): string {
  return apply(text, offer);
}

interface Held {
  start: number;
  end: number;
  held: Finding[];
}

/** Findings by the sentence they stand in; sentences that share a finding are one. */
function together(text: string, findings: readonly Finding[]): Held[] {
  const groups: Held[] = [];
  for (const sentence of writtenSentences(text)) {
    const held = findings.filter((finding) => finding.start < sentence.end && finding.end > sentence.start);
    if (held.length === 0) continue;
    const last = groups.at(-1);
    if (last && held.some((finding) => last.held.includes(finding))) {
      last.end = sentence.end;
      last.held = [...new Set([...last.held, ...held])];
    } else groups.push({ ...sentence, held });
  }
  return groups.map((group) => ({ ...group, held: group.held.sort((a, b) => a.start - b.start) }));
}

interface Place extends Held {
  text: string;
  field: CheckedField;
  /** Every finding of the field. */
  others: readonly Finding[];
}

/** An offer is shown only when nothing is found in its place any more, and nothing new elsewhere. Hints are advice: they may stay. */
function checkedOffer(
  { text, field, start, end, held, others }: Place,
  advert: Parameters<typeof checkField>[2],
): Offer | null {
  const graver = held.filter(({ level }) => level !== "hint");
  const tries = graver.length > 0 && graver.length < held.length ? [held, graver] : [held];
  const known = new Set(others.filter((finding) => !held.includes(finding)).map(findingKey));
  for (const findings of tries) {
    const offer = offerFor(text, { start, end }, findings, field === "title");
    if (!offer) continue;
    const left = checkField(apply(text, offer), field, advert);
    const allowed = new Set([...known, ...held.filter((finding) => !findings.includes(finding)).map(findingKey)]);
    if (left.every((finding) => (finding.level === "hint" ? true : allowed.has(findingKey(finding))))) return offer;
  }
  return null;
}
