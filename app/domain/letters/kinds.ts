import { ALERT_LETTERS } from "../alerts/alerts";
import { APPLICATION_STATES, isAnnounced } from "../applications/moves";
import { ORGANISATION_VERDICT_KEYS } from "../organisations/verdicts";
import { POSTING_VERDICTS } from "../postings/moves";
import { REGISTRATION_LETTERS } from "../registrations/letters";

function prefixed<Prefix extends string, Key extends string>(prefix: Prefix, keys: readonly Key[]) {
  return keys.map((key) => `${prefix}_${key}` as const);
}

/** To whoever looks for work, or asks something of the site: in the language they asked in. */
export const PERSONAL_LETTERS = [
  ...ALERT_LETTERS,
  "application_links",
  ...prefixed("application", APPLICATION_STATES.filter(isAnnounced)),
  "confirm_application",
  "confirm_email",
  "new_device",
  "recovery_code_used",
  ...prefixed("registration", REGISTRATION_LETTERS),
  "report_answered",
  "reset_password",
] as const;
export type PersonalLetter = (typeof PERSONAL_LETTERS)[number];

/** To organisations and staff, and from the desk to a person of its files: in Italian, for no other language is known. */
export const ITALIAN_LETTERS = [
  "factor_reset",
  "invitation",
  "join_asked",
  "join_decided",
  "late_answers",
  "member_invited",
  "member_removed",
  "new_candidate",
  ...prefixed("organisation", ORGANISATION_VERDICT_KEYS),
  ...prefixed("posting", POSTING_VERDICTS),
  "posting_closing",
  "posting_expired",
  "posting_paused",
  "posting_paused_stale",
  "posting_still_valid",
  "proposal",
  "site_reported",
] as const;
export type ItalianLetter = (typeof ITALIAN_LETTERS)[number];

/** Every kind of letter the site writes: what the outbox, the limits and the tests know it by. */
export const LETTER_KINDS = [...PERSONAL_LETTERS, ...ITALIAN_LETTERS] as const;
export type LetterKind = (typeof LETTER_KINDS)[number];

/** Letters carry names, addresses and links: once sent they are kept so long, to answer who asks about them. */
export const LETTER_RETENTION_DAYS = 30;
