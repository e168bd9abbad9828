import { runsOf, widthOf } from "./runs";
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
  const measure = (piece: string) => widthOf(pdf, piece, weight);
  let size = sizes[0];
  let lines: string[] = [];
  for (size of sizes) {
    pdf.font(weight).fontSize(size);
    lines = broken(words, measure, width);
    if (lines.length <= maxLines && !words.some((word) => measure(word) > width)) return { lines, size };
  }
  return { lines: lines.length > maxLines ? cut(lines.slice(0, maxLines), measure, width) : lines, size };
}

/** Letters no font has would print as boxes: they are left out. */
export function drawable(pdf: Pdf, text: string, weight: Weight): string {
  return runsOf(pdf, text, weight)
    .map((run) => run.text)
    .join("");
}

type Measure = (text: string) => number;

function broken(words: readonly string[], measure: Measure, width: number): string[] {
  const lines: string[] = [];
  let line = "";
  for (const word of words.flatMap((whole) => pieces(whole, measure, width))) {
    const longer = line === "" ? word : `${line} ${word}`;
    if (line !== "" && measure(longer) > width) {
      lines.push(line);
      line = word;
    } else line = longer;
  }
  return line === "" ? lines : [...lines, line];
}

/** A word wider than the room is parted where it must be. */
function pieces(word: string, measure: Measure, width: number): string[] {
  if (measure(word) <= width) return [word];
  const parts: string[] = [];
  let part = "";
  for (const sign of word) {
    if (part !== "" && measure(part + sign) > width) {
      parts.push(part);
      part = "";
    }
    part += sign;
  }
  return [...parts, part];
}

function cut(lines: readonly string[], measure: Measure, width: number): string[] {
  const words = (lines.at(-1) ?? "").split(" ");
  while (words.length > 1 && measure(`${words.join(" ")}…`) > width) words.pop();
  let last = words.join(" ").replace(/[\s,;:.–-]+$/, "");
  while (last !== "" && measure(`${last}…`) > width) last = last.slice(0, -1);
  return [...lines.slice(0, -1), `${last}…`];
}
