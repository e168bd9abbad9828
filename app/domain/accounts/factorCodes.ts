import { fieldError } from "~/domain/forms/errors";
import { oneOf } from "../forms/choices";
import { fieldReader, required } from "../forms/fieldReader";
import { line } from "../forms/text";

/** Letters and digits nobody mistakes for one another: no 0 O 1 I L U. */
export const RECOVERY_ALPHABET = "23456789ABCDEFGHJKMNPQRSTVWXYZ";
export const RECOVERY_CODES = 10;
export const RECOVERY_LENGTH = 12;
export const TOTP_DIGITS = 6;

/** What somebody typed: the six figures of the app, or one of the recovery codes. */
export type FactorCode = { kind: "app"; code: string } | { kind: "recovery"; code: string };

const RECOVERY = new RegExp(`^[${RECOVERY_ALPHABET}]{${RECOVERY_LENGTH}}$`);

/** Blanks, hyphens and small letters are forgiven. Null: no code at all. */
export function readFactorCode(text: string): FactorCode | null {
  const code = text.replace(/[\s.\-–]/g, "").toUpperCase();
  if (new RegExp(`^\\d{${TOTP_DIGITS}}$`).test(code)) return { kind: "app", code };
  return RECOVERY.test(code) ? { kind: "recovery", code } : null;
}

/** As people read it and copy it: "ABCD-EFGH-JKMN". */
export function formatRecoveryCode(code: string): string {
  return code.replace(/(.{4})(?=.)/g, "$1-");
}

const factorCode = fieldReader((text) => {
  const value = readFactorCode(text.slice(0, 60));
  return value ? { value } : { error: fieldError("factor_code") };
});
const appCode = fieldReader((text) => {
  const read = readFactorCode(text.slice(0, 60));
  return read?.kind === "app" ? { value: read.code } : { error: fieldError("app_code") };
});

/** At sign-in: either of the two. */
export const FactorForm = { code: required(factorCode) };
/** The first code of a new app proves that it was taken in; `secret` is the sealed one the page showed. */
export const EnrolForm = { code: required(appCode), secret: required(line(400)) };
/** What one does with one's own access; changing the second step asks for the app once more. */
export const ACCESS_INTENTS = ["end", "end_others", "renew", "remove", "remove_passkey"] as const;
export const AccessForm = {
  intent: required(oneOf(ACCESS_INTENTS)),
  session: line(64),
  passkey: line(1400),
  code: required(appCode),
};
