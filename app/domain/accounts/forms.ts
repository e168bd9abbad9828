import type { z } from "zod";
import { oneOf } from "~/domain/forms/choices";
import { email } from "~/domain/forms/email";
import { newPassword, typedPassword } from "~/domain/forms/password";
import { phone } from "~/domain/forms/phone";
import { required } from "../forms/fieldReader";
import { line } from "~/domain/forms/text";
import { vatNumber } from "~/domain/forms/vatNumber";
import { ORGANISATION_KINDS } from "~/domain/organisations/kinds";

export const SignInForm = { email: required(email()), password: typedPassword };
export const ForgotPasswordForm = { email: required(email()) };
export const NewPasswordForm = { password: newPassword };
export const RegisterForm = {
  organisationName: required(line(160, 2)),
  kind: required(oneOf(ORGANISATION_KINDS)),
  vatNumber: required(vatNumber()),
  comune: required(line(6)),
  phone: required(phone()),
  name: required(line(120)),
  email: required(email()),
  password: newPassword,
};

type Fields<Shape extends Record<string, z.ZodType>> = { [Name in keyof Shape]: z.output<Shape[Name]> };
export type RegisterFields = Fields<typeof RegisterForm>;

/** Only addresses of this site: a link in a mail must not be able to send people elsewhere after sign-in. */
export function safeReturnPath(path: string | null | undefined): string | null {
  return path && /^\/(?![/\\])[\w\-./?=&%+~,:@]*$/.test(path) ? path : null;
}
