import type { Pdf, Weight } from "./sheet";

export interface Fitted {
  lines: string[];
  size: number;
}

export interface Room {
  weight: Weight;
  width: number;
  maxLines: number;
  /** Sizes to try in points, largest first. */
  sizes: readonly [number, ...number[]];
}

/**
 * Breaks a text into lines at the largest size that fits. When not even the smallest does, it is cut after
 * the last whole word, with "…": nothing is ever drawn outside its room.
 */
export function fitText(pdf: Pdf, text: string, { weight, width, maxLines, sizes }: Room): Fitted {
  const words = drawable(pdf, text, weight)
    .split(/\s+/)
    .filter((word) => word !== "");
  let size = sizes[0];
  let lines: string[] = [];
  for (size of sizes) {
    pdf.font(weight).fontSize(size);
    lines = broken(pdf, words, width);
    if (lines.length <= maxLines && !words.some((word) => pdf.widthOfString(word) > width)) return { lines, size };
  }
  return { lines: lines.length > maxLines ? cut(pdf, lines.slice(0, maxLines), width) : lines, size };
}

/** Letters the font does not have would print as boxes: they are left out. */
export function drawable(pdf: Pdf, text: string, weight: Weight): string {
  pdf.font(weight);
  const { font } = (pdf as unknown as { _font: { font: { hasGlyphForCodePoint(code: number): boolean } } })._font;
  return [...text.normalize("NFC")]
    .filter((sign) => /\s/.test(sign) || font.hasGlyphForCodePoint(sign.codePointAt(0) ?? 0))
    .join("");
}

function broken(pdf: Pdf, words: readonly string[], width: number): string[] {
  const lines: string[] = [];
  let line = "";
  for (const word of words.flatMap((whole) => pieces(pdf, whole, width))) {
    const longer = line === "" ? word : `${line} ${word}`;
    if (line !== "" && pdf.widthOfString(longer) > width) {
      lines.push(line);
      line = word;
    } else line = longer;
  }
  return line === "" ? lines : [...lines, line];
}

/** A word wider than the room is parted where it must be. */
function pieces(pdf: Pdf, word: string, width: number): string[] {
  if (pdf.widthOfString(word) <= width) return [word];
  const parts: string[] = [];
  let part = "";
  for (const sign of word) {
    if (part !== "" && pdf.widthOfString(part + sign) > width) {
      parts.push(part);
      part = "";
    }
    part += sign;
  }
  return [...parts, part];
}

function cut(pdf: Pdf, lines: readonly string[], width: number): string[] {
  const words = (lines.at(-1) ?? "").split(" ");
  while (words.length > 1 && pdf.widthOfString(`${words.join(" ")}…`) > width) words.pop();
  let last = words.join(" ").replace(/[\s,;:.–-]+$/, "");
  while (last !== "" && pdf.widthOfString(`${last}…`) > width) last = last.slice(0, -1);
  return [...lines.slice(0, -1), `${last}…`];
}
