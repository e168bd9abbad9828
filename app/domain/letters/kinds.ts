import type { OrganisationVerdict } from "../organisations/verdicts";
import type { ApplicationState } from "../applications/moves";

/** Every kind of letter the site writes: what the outbox, the limits and the tests know it by. */
export type LetterKind =
  | "alert"
  | "alert_digest"
  | "alert_ending"
  | "alert_link"
  | "application_links"
  | `application_${ApplicationState}`
  | "confirm_application"
  | "confirm_email"
  | "factor_reset"
  | "invitation"
  | "join_asked"
  | "join_decided"
  | "late_answers"
  | "member_invited"
  | "member_removed"
  | "new_candidate"
  | "new_device"
  | `organisation_${OrganisationVerdict}`
  | "proposal"
  | "recovery_code_used"
  | "reminder"
  | "reminder_confirm"
  | "report_answered"
  | "reset_password"
  | "site_reported"
  | `posting_${"approve" | "closing" | "expired" | "paused" | "paused_stale" | "refuse" | "request_changes" | "still_valid"}`
  | `registration_${"again" | "calledOff" | "cancelledByOthers" | "closedUnconfirmed" | "closedWaiting" | "closedWithSeat" | "confirm" | "movedDate" | "promoted" | "registered" | "reminder" | "waiting"}`;
