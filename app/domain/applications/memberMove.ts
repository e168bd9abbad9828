import { type FieldErrors, fieldError } from "~/domain/forms/errors";
import type { MoveFields } from "./forms";
import type { ApplicationMove } from "./moves";

type TypedMove = Partial<Omit<MoveFields, "deskNote">>;
export type MemberMove = { move: ApplicationMove } & Partial<Omit<MoveFields, "move" | "deskNote">>;

/** A step as an organisation asks for it: an interview has its day to come and its place, a refusal its reason. */
export function readMemberMove(
  { fields, errors }: { fields: TypedMove; errors: FieldErrors },
  now: Date,
): { move: MemberMove | null; errors: FieldErrors } {
  const result: FieldErrors = { ...errors };
  const { move, reason, interviewAt, interviewPlace, message } = fields;
  if (move === "interview") {
    if (!interviewAt) result["interviewAt"] ??= fieldError("required");
    else if (Date.parse(interviewAt) <= now.getTime()) result["interviewAt"] ??= fieldError("date_past");
    if (!interviewPlace) result["interviewPlace"] ??= fieldError("required");
  }
  if (move === "reject" && !reason) result["reason"] ??= fieldError("choice");
  if (!move || Object.keys(result).length > 0) return { move: null, errors: result };
  const withMessage = move === "contact" ? {} : { message: message ?? null };
  return {
    errors: {},
    move: {
      move,
      ...withMessage,
      ...(move === "reject" ? { reason: reason ?? null } : {}),
      ...(move === "interview" ? { interviewAt: interviewAt ?? null, interviewPlace: interviewPlace ?? null } : {}),
    },
  };
}
