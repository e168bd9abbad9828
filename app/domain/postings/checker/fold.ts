/** A text made easy to match, with the way back to what was written. */
export interface Folded {
  text: string;
  /** For each folded character, where it starts in the original; one more at the end. */
  origin: number[];
}

const SAME = new Map([
  ["’", "'"],
  ["‘", "'"],
  ["`", "'"],
  ["´", "'"],
  ["–", "-"],
  ["—", "-"],
  ["‑", "-"],
  ["“", '"'],
  ["”", '"'],
  ["«", '"'],
  ["»", '"'],
]);
/** Soft hyphens, zero-width and combining marks: they hide a word from a pattern. */
const HIDDEN = /[\u00AD\u200B-\u200F\u2060\uFEFF]|\p{M}/u;

/**
 * Lower case, no accents, straight quotes, one space between words. A line that goes on in lower case or with
 * a figure is one line; other line ends stay "\n".
 */
export function fold(original: string): Folded {
  let text = "";
  const origin: number[] = [];
  for (let at = 0; at < original.length; at++) {
    const plain = foldCharacter(original, at);
    if (plain === " " && (text.endsWith(" ") || text.endsWith("\n"))) continue;
    if (plain === "\n" && text.endsWith("\n")) continue;
    for (const character of plain) {
      text += character;
      origin.push(at);
    }
  }
  origin.push(original.length);
  return { text, origin };
}

function foldCharacter(original: string, at: number): string {
  const character = original[at] ?? "";
  if (HIDDEN.test(character)) return "";
  if (character === "\n" || character === "\r") return goesOn(original, at) ? " " : "\n";
  if (/\s/.test(character)) return " ";
  const plain = character
    .normalize("NFD")
    .replace(/[\u0300-\u036F]/g, "")
    .toLowerCase();
  return SAME.get(character) ?? plain;
}

function goesOn(original: string, at: number): boolean {
  return /^[\r\n]\s*[a-zàèéìòù0-9]/.test(original.slice(at, at + 40)) && !/\n\s*\n/.test(original.slice(at, at + 40));
}
