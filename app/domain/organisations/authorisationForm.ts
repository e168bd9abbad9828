import { line } from "~/domain/forms/text";

/** Number, date and section of the register, as the ministry writes them; empty: it is no agency. */
export const AuthorisationForm = { authorisation: line(200) };
