import type { z } from "zod";
import { oneOf } from "~/domain/forms/choices";
import { email } from "~/domain/forms/email";
import { fieldError } from "~/domain/forms/errors";
import { anyInput, refuse, required, single } from "~/domain/forms/piece";
import { line } from "~/domain/forms/text";
import { vatNumber } from "~/domain/forms/vatNumber";
import { ORGANISATION_KINDS } from "~/domain/organisations/kinds";

export const PASSWORD_MIN = 12;
const PASSWORD_MAX = 200;
/** The first tries of whoever guesses; a longer list would only annoy. */
const COMMON = /^(password|passw0rd|1234|12345|qwerty|lucca|lavoro|ciaociao|juventus|benvenuto)[\W\d]*$/i;

/** Kept as typed: spaces and accents are part of a password. */
export const newPassword = anyInput.transform((input, ctx): string => {
  const text = typeof input === "string" ? input : single(input);
  if (text.length < PASSWORD_MIN) return refuse(ctx, fieldError("password_short", { min: PASSWORD_MIN }));
  if (text.length > PASSWORD_MAX) return refuse(ctx, fieldError("too_long", { max: PASSWORD_MAX }));
  if (COMMON.test(text) || new Set(text).size < 4) return refuse(ctx, fieldError("password_common"));
  return text;
});

const typedPassword = anyInput.transform((input, ctx): string => {
  const text = typeof input === "string" ? input.slice(0, PASSWORD_MAX) : "";
  return text === "" ? refuse(ctx, fieldError("required")) : text;
});

export const SignInForm = { email: required(email()), password: typedPassword };
export const ForgotPasswordForm = { email: required(email()) };
export const NewPasswordForm = { password: newPassword };
export const RegisterForm = {
  organisationName: required(line(160)),
  kind: required(oneOf(ORGANISATION_KINDS)),
  vatNumber: required(vatNumber()),
  comune: required(line(6)),
  phone: required(line(30)),
  name: required(line(120)),
  email: required(email()),
  password: newPassword,
};

type Fields<Shape extends Record<string, z.ZodType>> = { [Name in keyof Shape]: z.output<Shape[Name]> };
export type RegisterFields = Fields<typeof RegisterForm>;

/** Only addresses of this site: a link in a mail must not be able to send people elsewhere after sign-in. */
export function safeReturn(path: string | null | undefined): string | null {
  return path && /^\/(?![/\\])[\w\-./?=&%+~,:@]*$/.test(path) ? path : null;
}
