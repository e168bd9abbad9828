import { Badge, type Tone } from "~/components/data/Badge";
import { useWords } from "~/components/locale";
import type { PostingState } from "~/domain/postings/moves";

const TONE: Record<PostingState, Tone> = {
  draft: "line",
  in_review: "amber",
  changes_requested: "amber",
  published: "open",
  paused: "line",
  closed: "plain",
  archived: "plain",
};

export function PostingBadge({ state }: { state: PostingState }) {
  return <Badge tone={TONE[state]}>{useWords().postings.terms.postingState[state]}</Badge>;
}
