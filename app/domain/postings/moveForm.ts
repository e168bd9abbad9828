import { oneOf } from "~/domain/forms/choices";
import { required } from "~/domain/forms/piece";
import { CHOSEN_OUTCOMES } from "./moves";

/** What an operator may do with a posting outside review. */
export const DESK_MOVES = ["pause", "resume", "close", "archive"] as const;
export type DeskMove = (typeof DESK_MOVES)[number];

export const PostingMoveForm = { move: required(oneOf(DESK_MOVES)), outcome: oneOf(CHOSEN_OUTCOMES) };
