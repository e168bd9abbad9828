import { z } from "zod";
import { oneOf } from "~/domain/forms/choices";
import { required } from "../forms/fieldReader";
import { line, paragraph } from "~/domain/forms/text";

export const RATINGS = ["1", "2", "3", "4", "5"] as const;
/** Reasons why a page was liked: the question after a vote of four or five. */
export const LIKED = ["clear", "complete", "progress", "no_trouble", "other"] as const;
/** What to improve: the question after a vote of three or less. */
export const TO_IMPROVE = ["unclear", "incomplete", "no_progress", "trouble", "other"] as const;
export const RATING_WORDS_MAX = 500;

export type RatingReason = (typeof LIKED)[number] | (typeof TO_IMPROVE)[number];
export const RatingId = z.uuid();

/** The vote of a page; the reasons may come with it or after it. */
export const RatingForm = {
  path: required(line(200)),
  rating: required(oneOf(RATINGS)),
  liked: oneOf(LIKED),
  improve: oneOf(TO_IMPROVE),
  words: paragraph(RATING_WORDS_MAX),
};

/** The second step of a vote already given. */
export const RatingDetailForm = { liked: RatingForm.liked, improve: RatingForm.improve, words: RatingForm.words };

export const isLiked = (rating: number): boolean => rating >= 4;

/** The one reason that goes with the vote; the other list was hidden, or left over. */
export function ratingReason(
  rating: number,
  { liked, improve }: { liked?: RatingReason | null | undefined; improve?: RatingReason | null | undefined },
): RatingReason | null {
  return (isLiked(rating) ? liked : improve) ?? null;
}

/** Pages with a record or a secret in their address are counted as one. */
const RECORD = /^\/(opportunita|eventi)\/[^/]+/;
const HAS_TOKEN = /^\/(candidatura|password|conferma-indirizzo|avvisi)(\/|$)/;

/**
 * The page a vote is counted under, from the path a form sent: adverts together, never a query,
 * nothing from pages whose address is somebody's secret. Null for what is no public page.
 */
export function ratedPagePath(path: string): string | null {
  const plain = path
    .replace(/[?#].*$/, "")
    .replace(/(.)\/$/, "$1")
    .toLowerCase();
  const secret = HAS_TOKEN.exec(plain);
  const page = secret ? `/${secret[1]}` : plain.replace(RECORD, "/$1/…");
  return /^\/(?!\/)[a-z0-9/…-]*$/.test(page) && page.length <= 120 ? page : null;
}
