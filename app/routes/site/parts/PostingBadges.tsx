import { Badge } from "~/components/data/Badge";
import { useLocale, useWords } from "~/components/locale";
import type { PostingSummary } from "~/domain/postings/summary";
import { badgesOf } from "./badges";

/** At most three reasons to look, urgency first. */
export function PostingBadges({ posting, now }: { posting: PostingSummary; now: Date }) {
  const badges = badgesOf(posting, { locale: useLocale(), words: useWords(), now });
  if (badges.length === 0) return null;
  return (
    <ul className="badge-list">
      {badges.map(({ key, text, tone, icon }) => (
        <li key={key}>
          <Badge tone={tone} icon={icon}>
            {text}
          </Badge>
        </li>
      ))}
    </ul>
  );
}
