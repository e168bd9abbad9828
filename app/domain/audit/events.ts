import type { AlertMove } from "../alerts/forms";
import type { ApplicationMove } from "../applications/moves";
import type { ReportOutcome } from "../feedback/reports";
import type { OrganisationVerdict } from "../organisations/verdicts";
import type { PostingMove } from "../postings/moves";
import type { RegistrationMove } from "../registrations/moves";

/** What the register writes down: the noun, then what was done to it. An event without words fails the type check. */
export type AuditEvent =
  | `alert.${AlertMove | "ask" | "confirm" | "stop"}`
  | `application.${ApplicationMove | "answer_in_bulk" | "confirm" | "drop_note" | "forget" | "link" | "note" | "propose" | "resend_link"}`
  | `crisis.${"add_deadline" | "add_event" | "correct_event" | "meet_deadline" | "move" | "open" | "read"}`
  | "demonstration.fill"
  | `flag.${"confirm" | "revoke" | "set"}`
  | `match.priority_${"on" | "off"}`
  | `organisation.${OrganisationVerdict | "accept_invitation" | "ask_to_join" | "authorisation" | "invite_member" | "join_approved" | "join_refused" | "register" | "remove_member" | "update" | "withdraw_invitation"}`
  | `person.${"archive" | "read" | "record_fact" | "register" | "remove_fact" | "restore" | "update"}`
  | `posting.${PostingMove | "import" | "label" | "move_date" | "overrule" | "save" | "start"}`
  | `registration.${RegistrationMove | "add" | "ask" | "attendance" | "export" | "forget" | "read" | "resend_link"}`
  | `reminder.${"ask" | "confirm"}`
  | `report.${ReportOutcome | "done" | "send"}`
  | "settings.save"
  | `subscriber.${"forget" | "language" | "reminder" | "resend_link" | "retry"}`
  | `template.${"add" | "change" | "drop"}`
  | `user.${"add_passkey" | "ask_new_password" | "confirm_email" | "disable" | "enable" | "end_session" | "enrol_factor" | "grant_role" | "invite" | "link_identity" | "make_admin" | "remove_factor" | "remove_passkey" | "renew_recovery_codes" | "reset_factor" | "revoke_role" | "set_password" | "use_recovery_code"}`
  | "vocabulary.import";

export const AUDIT_NOUNS = [
  "alert",
  "application",
  "crisis",
  "flag",
  "match",
  "organisation",
  "person",
  "posting",
  "registration",
  "report",
  "settings",
  "subscriber",
  "template",
  "user",
  "vocabulary",
] as const;
export type AuditNoun = (typeof AUDIT_NOUNS)[number];

/** Why somebody of the staff looked at people, as the desk would say it. */
export const READ_PURPOSES = [
  "application",
  "applications",
  "attendance",
  "day",
  "edit",
  "export",
  "file",
  "intake",
  "list",
  "match",
  "match.priority",
  "registration",
  "search",
] as const;
export type ReadPurpose = (typeof READ_PURPOSES)[number];
