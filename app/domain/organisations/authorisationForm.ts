import { fieldError } from "~/domain/forms/errors";
import { refuse } from "../forms/fieldReader";
import { line } from "~/domain/forms/text";

const MIN_LENGTH = 3;

/** Number, date and section of the register, as the ministry writes them; empty: it is no agency. */
export const AuthorisationForm = {
  authorisation: line(200).transform((text, ctx) =>
    text !== null && text.length < MIN_LENGTH ? refuse(ctx, fieldError("too_short", { min: MIN_LENGTH })) : text,
  ),
};
