import { isHiringKind } from "~/domain/postings/kinds";
import { isPastHour } from "~/domain/postings/joining";
import { isEventKind } from "~/domain/registrations/events";
import { daysUntil, relativeDay } from "~/text/format";
import type { IconName } from "~/components/icons";
import type { Tone } from "~/components/data/Badge";
import type { Locale, Words } from "~/text/words";
import type { PostingSummary } from "~/domain/postings/summary";

export interface PostingBadge {
  key: string;
  text: string;
  tone: Tone;
  icon: IconName;
}

/** From how many days before the end a card says so. */
const SOON = 7;
/** A start within these days is "now". */
const NOW = 10;
const MAX_BADGES = 3;

/** At most three, urgency first. */
export function badgesOf(
  posting: PostingSummary,
  { locale, words, now }: { locale: Locale; words: Words; now: Date },
): PostingBadge[] {
  const text = words.postings.card;
  const left = posting.closesOn === null ? null : daysUntil(posting.closesOn, now);
  const late = isPastHour(posting, now);
  const all: (PostingBadge | false)[] = [
    late && { key: "closed", text: words.postings.terms.postingState.closed, tone: "amber", icon: "clock" },
    !late &&
      posting.closesOn !== null &&
      left !== null &&
      left >= 0 &&
      left <= SOON && {
        key: "closes",
        text: text.expires(relativeDay(locale, posting.closesOn, now)),
        tone: "amber",
        icon: "calendar",
      },
    posting.kind === "job" &&
      posting.experienceMonths === 0 && { key: "experience", text: text.noExperience, tone: "open", icon: "sprout" },
    posting.startsOn !== null &&
      daysUntil(posting.startsOn, now) <= NOW && { key: "starts", text: text.startsNow, tone: "open", icon: "start" },
    posting.remote !== "no" && {
      key: "remote",
      text: (isEventKind(posting.kind) ? words.postings.terms.remoteEvent : words.postings.terms.remote)[
        posting.remote
      ],
      tone: "blue",
      icon: "home",
    },
    posting.reachableWithoutCar && { key: "car", text: text.withoutCar, tone: "blue", icon: "bus" },
    isHiringKind(posting.kind) &&
      posting.places > 1 && { key: "places", text: text.severalPlaces(posting.places), tone: "plain", icon: "people" },
  ];
  return all.filter((badge) => badge !== false).slice(0, MAX_BADGES);
}
