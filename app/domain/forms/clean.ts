/** Characters nobody types on purpose: controls, bidirectional overrides, zero-width marks, byte order mark. */
// prettier-ignore
const INVISIBLE = // oxlint-disable-next-line no-control-regex -- removing control characters is the point
  /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F\u200B\u200E\u200F\u202A-\u202E\u2060-\u2069\uFEFF]/g;
/** Half of a surrogate pair on its own: the database would refuse it. */
const LONE_SURROGATE = /[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g;

/** One line: invisible characters out, any run of blanks is one space, trimmed. */
export function cleanLine(raw: string): string {
  return visible(raw).replace(/\s+/g, " ").trim();
}

/** Several lines: same, keeping line ends and at most one empty line between paragraphs. */
export function cleanText(raw: string): string {
  return visible(raw)
    .replace(/\r\n?|[\u2028\u2029]/g, "\n")
    .split("\n")
    .map((line) => line.replace(/[^\S\n]+/g, " ").trim())
    .join("\n")
    .replace(/\n{3,}/g, "\n\n")
    .trim();
}

function visible(raw: string): string {
  return raw.replace(INVISIBLE, "").replace(LONE_SURROGATE, "").normalize("NFC");
}
