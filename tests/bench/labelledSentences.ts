import { writtenSentences } from "~/domain/postings/checker/sentences";
import { CLEAN, FAULTY, LATER } from "../domain/postings/ads";
import { THIRD_CLEAN, THIRD_FAULTY } from "../domain/postings/adsThird";
import { findingsOf, type LabelledAd } from "../domain/postings/measureChecker";
import { LABELLED_SETS } from "./checkerSets";

export interface LabelledSentence {
  sentence: string;
  fault: boolean;
}

/** Sentences of the sets that may be trained on: those labelled by span, and those labelled by rule where a finding shows the place. */
export function trainingSentences(decisions: readonly LabelledSentence[]): LabelledSentence[] {
  const spans = LABELLED_SETS.flatMap(({ ads }) => ads.flatMap(bySpan));
  const rules = [...CLEAN, ...FAULTY, ...LATER, ...THIRD_CLEAN, ...THIRD_FAULTY].flatMap((ad) => {
    const found = findingsOf(ad).filter(({ field, level }) => field === "description" && level !== "hint");
    return writtenSentences(ad.text).flatMap(({ start, end }) => {
      const fault = found.some((finding) => finding.start < end && finding.end > start);
      return ad.raises.length > 0 && !fault
        ? []
        : [{ sentence: ad.text.slice(start, end), fault: ad.raises.length > 0 }];
    });
  });
  return [...spans, ...rules, ...decisions];
}

/** The sentences of one advert, at fault where they share words with a labelled span. */
export function bySpan({ text, faults }: LabelledAd): LabelledSentence[] {
  const spans = faults.map(({ span }) => ({ start: text.indexOf(span), end: text.indexOf(span) + span.length }));
  return writtenSentences(text).map(({ start, end }) => ({
    sentence: text.slice(start, end),
    fault: spans.some((span) => span.start >= 0 && span.start < end && span.end > start),
  }));
}
