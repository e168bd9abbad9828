import { withOffer } from "~/domain/postings/checker/cards";
import type { PostingFields } from "~/domain/postings/fields";
import { reviewCards } from "./reviewFindings";
import type { ReadDb } from "~db/client";
import type { PostingRecord } from "~db/queries/postings/postings";

/** The field a card is about, with its offer in place; null when that sentence is no longer there, or nothing is offered. */
export async function loadSuggestion(
  db: ReadDb,
  posting: PostingRecord,
  key: string,
  now: Date,
): Promise<{ field: keyof PostingFields; text: string; before: string } | null> {
  const { cards } = await reviewCards(db, posting, now);
  const card = cards.find((one) => one.key === key);
  const text = card && posting[card.field];
  return card?.offer && text ? { field: card.field, text: withOffer(text, card.offer), before: text } : null;
}
