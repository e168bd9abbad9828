/** Where a sentence stands in a folded text; `end` is after its last character. */
export interface Span {
  start: number;
  end: number;
}

/** ! ? ; a bullet or a line end, or a full stop that is not inside a number or an abbreviation. */
const STOP =
  /[!?;\n•]|(?<!\b(?:art|artt|n|c|l|max|min|sig|sigg|dott|dr|es|ecc|tel|cell|ns|spett|liv|lett|aut|prot|ca|co|p|s|u|d|v|gg|hh|det|ind|lun|mar|mer|gio|ven|sab|dom|pres|pom|matt|sett))\.(?=\s|$)|\.(?=\.)/g;
/** A text without stops is cut all the same, so that no sentence is longer than a paragraph. */
const LONGEST = 600;

/** The sentences of a folded text, in order and without gaps. */
export function sentencesOf(text: string): Span[] {
  const spans: Span[] = [];
  let start = 0;
  const close = (end: number) => {
    while (end - start > LONGEST) {
      const blank = text.lastIndexOf(" ", start + LONGEST);
      const cut = blank > start ? blank + 1 : start + LONGEST;
      spans.push({ start, end: cut });
      start = cut;
    }
    if (end > start) spans.push({ start, end });
    start = end;
  };
  for (const stop of text.matchAll(STOP)) close(stop.index + stop[0].length);
  close(text.length);
  return spans;
}
