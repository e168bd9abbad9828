import { featuresOf } from "~/domain/wording/features";
import { fold } from "~/domain/wording/fold";
import type { PostingFields } from "../fields";
import { CHECKED_FIELDS, type CheckedField } from "./checkPosting";
import model from "./secondReader.json";
import { writtenSentences } from "./sentences";

/**
 * A linear model over words and letters of sentences, trained by `npm run checker:train` from labelled sentences. It
 * is shown to the desk only, as "read this sentence again": it never blocks, and writers never see it.
 */
export interface SecondReading {
  field: CheckedField;
  start: number;
  end: number;
  /** 0 to 1: how much the sentence resembles those a person found at fault. */
  likeness: number;
  /** The words that weighed most, as they fold. */
  words: readonly string[];
}

/** The weights, one byte each, and what they are multiplied by. */
interface Model {
  weights: Int8Array;
  scale: number;
  bias: number;
  /** Likeness from which a sentence is worth reading again. */
  threshold: number;
}

const MODEL: Model = {
  weights: Int8Array.from(atob(model.weights), (character) => character.charCodeAt(0)),
  scale: model.scale,
  bias: model.bias,
  threshold: model.threshold,
};
const MOST_WORDS = 3;

/** Sentences worth reading again where no rule has found anything, likest to a fault first. */
export function readAgain(
  fields: PostingFields,
  findings: readonly { field: string; start: number; end: number; level: string }[],
): SecondReading[] {
  return CHECKED_FIELDS.filter((field) => field !== "title")
    .flatMap((field) => {
      const text = fields[field] ?? "";
      return writtenSentences(text).flatMap(({ start, end }) => {
        const found = findings.some(
          (finding) =>
            finding.field === field && finding.level !== "hint" && finding.start < end && finding.end > start,
        );
        const { likeness, words } = likenessOf(text.slice(start, end));
        return found || likeness < MODEL.threshold ? [] : [{ field, start, end, likeness, words }];
      });
    })
    .sort((a, b) => b.likeness - a.likeness);
}

/** How much a sentence resembles a fault, and the words that say so. */
export function likenessOf(sentence: string): { likeness: number; words: string[] } {
  const read = featuresOf(fold(sentence).text).map(({ word, places }) => ({
    word,
    weight: places.reduce((sum, place) => sum + (MODEL.weights[place] ?? 0), 0) * MODEL.scale,
  }));
  const count = Math.max(1, read.length);
  const score = MODEL.bias + read.reduce((sum, { weight }) => sum + weight, 0) / Math.sqrt(count);
  const words = read
    .filter(({ word, weight }) => weight > 0 && word.length > 2)
    .sort((a, b) => b.weight - a.weight)
    .slice(0, MOST_WORDS)
    .map(({ word }) => word);
  return { likeness: 1 / (1 + Math.exp(-score)), words: [...new Set(words)] };
}
