import type { Finding } from "~/domain/postings/findings";

/** A finding as it reaches a page. */
export type ShownFinding = Finding;
/** The same with the id of its card in the page, so that the marked words lead to it. */
export type PlacedFinding = ShownFinding & { id: string };

export function placeFindings(findings: readonly ShownFinding[]): PlacedFinding[] {
  return findings.map((finding, at) => ({ ...finding, id: `finding-${at + 1}` }));
}
