import type { Words } from "~/text/words";

/** Every "no" of the interface, with its HTTP status. Words in text/. */
export const PROBLEMS = { no_posting: 404, no_address: 404, text_missing: 400, too_many: 429, method: 405 } as const;
export type ProblemKey = keyof typeof PROBLEMS;

/** RFC 9457: what went wrong, in words, and where the kinds of error are explained. */
export function problemBody(
  key: ProblemKey,
  { words, siteUrl, instance }: { words: Words; siteUrl: string; instance: string },
) {
  const { title, detail } = words.api.reference.problems[key];
  return { type: `${siteUrl}/api#${key}`, title, status: PROBLEMS[key], detail, instance };
}
