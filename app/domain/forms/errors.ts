import type { z } from "zod";

/**
 * Everything a form may answer to a value it cannot take, with what its sentence needs.
 * The words are in text/forms/errors; a code without words fails the type check.
 */
export interface ErrorParams {
  required: None;
  choice: None;
  malformed: None;
  unknown: { value: string };
  too_long: { max: number };
  too_short: { min: number };
  too_many: { max: number };
  number: None;
  whole_number: None;
  too_small: { min: number };
  too_large: { max: number };
  money: None;
  money_small: { minCents: number };
  money_large: { maxCents: number };
  date: None;
  date_time: None;
  date_past: None;
  date_future: None;
  date_far: { months: number };
  closes_earlier: None;
  bulk_count: { count: number };
  last_member: None;
  vat_unknown: None;
  hours: None;
  hours_large: { maxMinutes: number };
  email: None;
  phone: None;
  vat_number: None;
  place_ambiguous: { places: string };
  place_abolished: { place: string; lastDay: string; successors: string };
  tax_code: None;
  tax_code_name: None;
  tax_code_birth: None;
  tax_code_sex: None;
  tax_code_place: None;
  birth_young: { years: number };
  accept: None;
  pay_upside_down: None;
  pay_period: None;
  end_before_start: None;
  start_before_close: None;
  licence_twice: { value: string };
  language_level: { value: string };
  agreement_code: None;
  session: { value: string };
  session_twice: { value: string };
  clock: None;
  web_page: None;
  amount_upside_down: None;
  amount_over_total: None;
  not_for_kind: None;
  row_quotes: None;
  repeated: None;
  row_columns: { found: number; expected: number };
  file_header: { columns: string };
  file_empty: None;
  file_rows: { max: number };
  file_columns: { max: number };
  password_short: { min: number };
  password_common: None;
  password_mismatch: None;
  already_used: None;
  wrong_credentials: None;
  too_many_attempts: { minutes: number };
  expired: None;
  file_missing: None;
  file_large: { maxMegabytes: number };
  contact_missing: None;
  factor_code: None;
  app_code: None;
  health_words: { words: string };
  judicial_words: { words: string };
}
type None = Record<never, never>;

export type ErrorCode = keyof ErrorParams;
/** One refused value: its code and the parameters of its sentence. */
export type FieldError = { [Code in ErrorCode]: { code: Code; params: ErrorParams[Code] } }[ErrorCode];
/** Refused values by field name; `form` where no single field is to blame. */
export type FieldErrors = Record<string, FieldError>;

/** Builds a refusal: `fieldError("too_long", { max: 80 })`. */
export function fieldError<Code extends ErrorCode>(
  code: Code,
  ...params: None extends ErrorParams[Code] ? [] : [ErrorParams[Code]]
): FieldError {
  // The pair is right by the signature; TypeScript cannot follow it through the union.
  return { code, params: params[0] ?? {} } as FieldError;
}

/** A failed zod parse as refusals by field, the first of each field. */
export function invalid(error: z.ZodError): FieldErrors {
  const errors: FieldErrors = {};
  for (const issue of error.issues) {
    const field = issue.path.length > 0 ? issue.path.join(".") : "form";
    errors[field] ??= fromIssue(issue);
  }
  return errors;
}

function fromIssue(issue: z.core.$ZodIssue): FieldError {
  switch (issue.code) {
    case "custom":
      return isFieldError(issue.params) ? issue.params : fieldError("malformed");
    case "invalid_type":
      return fieldError("required");
    case "invalid_value":
      return fieldError("choice");
    case "too_big":
      return issue.origin === "string"
        ? fieldError("too_long", { max: Number(issue.maximum) })
        : fieldError("too_large", { max: Number(issue.maximum) });
    case "too_small":
      return issue.origin === "string"
        ? fieldError("too_short", { min: Number(issue.minimum) })
        : fieldError("too_small", { min: Number(issue.minimum) });
    default:
      return fieldError("malformed");
  }
}

function isFieldError(params: unknown): params is FieldError {
  return typeof params === "object" && params !== null && "code" in params && "params" in params;
}
