import { fieldError } from "./errors";
import { anyInput, refuse, firstText } from "./fieldReader";

export const PASSWORD_MIN = 12;
const PASSWORD_MAX = 200;
/** The passwords guessed first; a longer list would only annoy. */
const COMMON_PASSWORDS = /^(password|passw0rd|1234|12345|qwerty|lucca|lavoro|ciaociao|juventus|benvenuto)[\W\d]*$/i;

/** Kept as typed: spaces and accents are part of a password. */
export const newPassword = anyInput.transform((input, ctx): string => {
  const text = typeof input === "string" ? input : firstText(input);
  if (text.length < PASSWORD_MIN) return refuse(ctx, fieldError("password_short", { min: PASSWORD_MIN }));
  if (text.length > PASSWORD_MAX) return refuse(ctx, fieldError("too_long", { max: PASSWORD_MAX }));
  if (COMMON_PASSWORDS.test(text) || new Set(text).size < 4) return refuse(ctx, fieldError("password_common"));
  return text;
});

/** The password of somebody who signs in: only its presence is asked. */
export const typedPassword = anyInput.transform((input, ctx): string => {
  const text = typeof input === "string" ? input.slice(0, PASSWORD_MAX) : "";
  return text === "" ? refuse(ctx, fieldError("required")) : text;
});
