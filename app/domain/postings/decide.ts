import type { PostingState } from "./moves";

/** States in which the organisation may still change what it wrote; what is published is taken back or duplicated. */
export function isWritable(state: PostingState): boolean {
  return state === "draft" || state === "changes_requested";
}
