import type { PostingSummary } from "~/domain/postings/summary";
import { dayInRome } from "~/text/format";
import { CachedMarkup } from "../../parts/CachedMarkup";
import { PostingCard } from "../../parts/PostingCard";

interface Props {
  postings: readonly PostingSummary[];
  now: Date;
  /** ISTAT code of where the reader starts from, carried along. */
  from: string | null;
}

/** The postings a search found, a card each. */
export function PostingsFound({ postings, now, from }: Props) {
  // Cards count in days: at one hour of the day a card is written once for all who see it.
  const today = new Date(`${dayInRome(now)}T12:00:00Z`);
  return (
    <ul className="posting-list">
      {postings.map((posting) => (
        <CachedMarkup key={posting.code} as="li" of={PostingCard} with={{ posting, now: today, from }} />
      ))}
    </ul>
  );
}
