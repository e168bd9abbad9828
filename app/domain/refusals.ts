/** Why something asked for was not done. Words are in text/forms/refusals; surprises are not here, they throw. */
export const REFUSALS = {
  not_found: 404,
  wrong_state: 409,
  changed_meanwhile: 409,
  already_done: 409,
  already_known: 409,
  reason_needed: 422,
  incomplete: 422,
  blocked_by_checker: 422,
  not_verified: 409,
  held_by_desk: 409,
  past_closing: 409,
  bad_closing: 422,
  last_member: 409,
  not_member: 409,
  own_account: 409,
  link_expired: 410,
  closed: 410,
  wrong_credentials: 422,
  wrong_code: 422,
  provider_away: 503,
  identity_refused: 422,
  identity_unknown: 409,
  factor_needed: 409,
  too_many_tries: 429,
  too_large: 413,
} as const;

export type Refusal = keyof typeof REFUSALS;
export type Result<Value> = ({ ok: true } & Value) | { ok: false; refusal: Refusal };

export const done = <Value extends object>(value: Value): { ok: true } & Value => ({ ok: true, ...value });
export const refuse = (refusal: Refusal): { ok: false; refusal: Refusal } => ({ ok: false, refusal });
