import { oneOf } from "~/domain/forms/choices";
import { day } from "~/domain/forms/days";
import { type FieldErrors, fieldError } from "~/domain/forms/errors";
import { type FormValues, readForm } from "~/domain/forms/formValues";
import { required } from "../forms/fieldReader";
import { paragraph } from "~/domain/forms/text";
import { needsReason } from "../lifecycle";
import { CHOSEN_OUTCOMES, POSTING_MOVES, type ClosingOutcome, type PostingMove } from "./moves";
import { closingError } from "./deadlines";

/** What an operator may do with a posting outside review. */
export const DESK_MOVES = ["refresh", "extend", "pause_by_desk", "resume", "close", "archive"] as const;
export type DeskMove = (typeof DESK_MOVES)[number];

/** What its organisation may do with it on its page. */
export const OWN_MOVES = [
  "refresh",
  "extend",
  "resume",
  "ask_back",
  "take_back",
  "pause",
  "relist",
  "duplicate",
  "archive",
  "close",
] as const;
export type OwnMove = (typeof OWN_MOVES)[number];

interface MoveFormContext<Move extends string> {
  moves: readonly Move[];
  /** ISO day, in Italy. */
  today: string;
  /** The present last day. */
  closesOn: string | null;
}

export interface RequestedMove<Move extends string> {
  move: Move;
  outcome: ClosingOutcome | null;
  closesOn: string | null;
  reason: string | null;
}

/** A step as it was asked for: closing with its outcome, an extension with its new last day, a pause of the desk with its reason. */
export function readPostingMove<const Move extends PostingMove>(
  values: FormValues,
  { moves, today, closesOn }: MoveFormContext<Move>,
): { requested: RequestedMove<Move> | null; errors: FieldErrors } {
  const { fields, errors } = readForm(
    {
      move: required(oneOf(moves)),
      outcome: oneOf(CHOSEN_OUTCOMES),
      closesOn: day({ today }),
      reason: paragraph(2000),
    },
    values,
  );
  const { move, outcome = null, closesOn: until = null, reason = null } = fields;
  if (errors["move"]) return { requested: null, errors: { form: fieldError("choice") } };
  if (move !== "close") delete errors["outcome"];
  else if (!outcome) errors["outcome"] ??= fieldError("choice");
  if (move !== "extend") delete errors["closesOn"];
  else {
    const refused = until === null ? fieldError("required") : closingError(until, { today, closesOn });
    if (refused) errors["closesOn"] ??= refused;
  }
  if (!move || !needsReason(POSTING_MOVES, move)) delete errors["reason"];
  else if (!reason) errors["reason"] ??= fieldError("required");
  return {
    requested: move && Object.keys(errors).length === 0 ? { move, outcome, closesOn: until, reason } : null,
    errors,
  };
}
