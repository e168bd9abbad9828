/**
 * How easy an Italian text is, 0 to 100: 89 + (300 × sentences − 10 × letters) ÷ words (Lucisano and Piemontese, 1988).
 * 60 is easy for people who finished middle school. Each block given is at least one sentence, as a heading or an item of a list is.
 */
export function gulpease(blocks: readonly string[]): number {
  const texts = blocks.map((block) => block.trim()).filter((block) => /[a-zà-ù]/i.test(block));
  const words = texts.flatMap((text) => text.match(/[\p{L}\p{N}]+/gu) ?? []);
  const letters = words.reduce((sum, word) => sum + word.length, 0);
  const sentences = texts.reduce((sum, text) => sum + sentencesOf(text).length, 0);
  return words.length === 0 ? 100 : 89 + (300 * sentences - 10 * letters) / words.length;
}

/** Sentences end with a full stop followed by a capital; those of "art. 9" and "D.Lgs. 276" are no end. */
export function sentencesOf(text: string): string[] {
  return text
    .split(/(?<=[\p{Ll}\p{N})»”][.!?:;])\s+(?=[«“"(]?[\p{Lu}È])/u)
    .filter((sentence) => /\p{L}/u.test(sentence));
}
