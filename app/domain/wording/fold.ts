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
 * Lower case, no accents (nor apostrophes typed for one), straight quotes, one space between words. A line that goes
 * on in lower case or with a figure is one line; other line ends stay "\n".
 */
export function fold(original: string): Folded {
  const parts: string[] = [];
  const origin: number[] = [];
  let last = "";
  for (let at = 0; at < original.length; at++) {
    const plain = PLAIN[original.charCodeAt(at)] ?? foldCharacter(original, at);
    if (plain === "" || (plain === " " && (last === " " || last === "\n")) || (plain === "\n" && last === "\n"))
      continue;
    parts.push(plain);
    for (let each = 0; each < plain.length; each++) origin.push(at);
    last = plain;
  }
  origin.push(original.length);
  return { text: parts.join(""), origin };
}

/** What the characters of plain English text fold to; the others are looked at one by one. */
const PLAIN: readonly (string | undefined)[] = Array.from({ length: 128 }, (_, code) => {
  const character = String.fromCharCode(code);
  return code < 32 || character === "'" || character === "`" ? undefined : character.toLowerCase();
});

function foldCharacter(original: string, at: number): string {
  const character = original[at] ?? "";
  if (HIDDEN.test(character) || isTypedAccent(original, at)) return "";
  if (character === "\n" || character === "\r") return goesOn(original, at) ? " " : "\n";
  if (/\s/.test(character)) return " ";
  const plain = character
    .normalize("NFD")
    .replace(/[\u0300-\u036F]/g, "")
    .toLowerCase();
  return SAME.get(character) ?? plain;
}

/** "eta'", "piu'": an apostrophe typed for an accent, at the end of a word. */
function isTypedAccent(original: string, at: number): boolean {
  return (
    /['’‘`´]/.test(original[at] ?? "") &&
    /[aeiouàèéìòù]/i.test(original[at - 1] ?? "") &&
    !/[\p{L}\d]/u.test(original[at + 1] ?? "")
  );
}

function goesOn(original: string, at: number): boolean {
  return /^[\r\n]\s*[a-zàèéìòù0-9]/.test(original.slice(at, at + 40)) && !/\n\s*\n/.test(original.slice(at, at + 40));
}
