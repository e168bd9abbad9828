import type { Finding } from "../findings";

/** The text with the better wording in place, and the commas and blanks it leaves behind put right. */
export function applySuggestion(text: string, finding: Pick<Finding, "start" | "end" | "suggestion">): string {
  const [before, after] = [text.slice(0, finding.start), text.slice(finding.end)];
  const joined = `${before}${finding.suggestion ?? ""}${after}`;
  if (finding.suggestion !== "") return joined;
  return joined
    .replace(/[^\S\n]{2,}/g, " ")
    .replace(/[^\S\n]+([,.;:!?])/g, "$1")
    .replace(/([,;:])(?:\s*[,;:])+/g, "$1")
    .replace(/[,;:]\s*([.!?])/g, "$1")
    .replace(/^[\s,.;:]+/, "")
    .trim();
}
