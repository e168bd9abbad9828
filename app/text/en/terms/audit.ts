import type { AuditDeed, AuditNoun, ReadPurpose } from "~/domain/audit/deeds";

const auditDeed: Record<AuditDeed, string> = {
  "alert.ask": "Alert asked for", "alert.confirm": "Alert confirmed", "alert.stop": "Alert stopped", "alert.daily": "Alert set to daily", "alert.weekly": "Alert set to weekly", "alert.pause": "Alert paused",
  "alert.resume": "Alert resumed", "alert.delete": "Alert deleted",
  "application.send": "Application sent", "application.confirm": "Application confirmed", "application.link": "Application linked to a person", "application.propose": "Job proposed", "application.resend_link": "Link of the application sent again",
  "application.decline": "Proposal declined", "application.contact": "Person contacted", "application.interview": "Interview set", "application.offer": "Job offered", "application.hire": "Person hired", "application.reject": "Application not selected",
  "application.refuse_offer": "Offer declined", "application.withdraw": "Application withdrawn", "application.lapse": "Application ended without an answer", "application.supersede": "Application closed, hired elsewhere", "application.note": "Note written",
  "application.drop_note": "Note removed", "application.answer_in_bulk": "Several people answered together", "application.forget": "Data of the application erased",
  "crisis.open": "File opened", "crisis.read": "File read", "crisis.add_event": "Fact written in the file", "crisis.correct_event": "Fact corrected", "crisis.move": "Stage changed", "crisis.add_deadline": "Deadline added", "crisis.meet_deadline": "Deadline met",
  "demonstration.fill": "Trial data loaded",
  "flag.confirm": "Flag confirmed", "flag.set": "Flag added", "flag.revoke": "Flag revoked",
  "match.priority_on": "Priority switched on", "match.priority_off": "Priority switched off",
  "organisation.register": "Organisation registered", "organisation.update": "Details changed", "organisation.verify": "Organisation verified", "organisation.refuse": "Organisation not accepted", "organisation.authorisation": "Authorisation checked",
  "organisation.invite_member": "Person invited", "organisation.withdraw_invitation": "Invitation withdrawn", "organisation.accept_invitation": "Invitation accepted", "organisation.ask_to_join": "Asked to join", "organisation.join_approved": "Let in",
  "organisation.join_refused": "Not let in", "organisation.remove_member": "Person removed",
  "person.register": "File opened", "person.read": "Data read", "person.update": "File changed", "person.archive": "File archived", "person.restore": "File restored", "person.record_fact": "Fact recorded", "person.remove_fact": "Fact removed",
  "posting.start": "Draft started", "posting.save": "Advert saved", "posting.submit": "Advert sent to the desk", "posting.approve": "Advert published", "posting.request_changes": "Changes asked for", "posting.refuse": "Advert not accepted",
  "posting.take_back": "Advert taken back", "posting.refresh": "Advert confirmed", "posting.extend": "Advert extended", "posting.pause": "Advert paused", "posting.pause_by_desk": "Advert paused by the desk",
  "posting.pause_stale": "Advert paused, nobody confirmed it", "posting.pause_unverified": "Advert paused, organisation no longer verified", "posting.resume": "Advert online again", "posting.ask_back": "Asked to put it online again",
  "posting.close": "Advert closed", "posting.expire": "Advert expired", "posting.relist": "Advert published again", "posting.duplicate": "Advert copied", "posting.archive": "Advert archived", "posting.import": "Advert loaded from a file",
  "posting.move_date": "Date moved", "posting.overrule": "Finding overruled, with the reason",
  "registration.ask": "Registration asked for", "registration.add": "Registration added", "registration.confirm": "Registration confirmed", "registration.promote": "Moved up from the waiting list", "registration.cancel": "Registration cancelled",
  "registration.attendance": "Attendance marked", "registration.read": "List of those registered read", "registration.export": "List of those registered downloaded", "registration.resend_link": "Link of the registration sent again", "registration.forget": "Data of the registration erased",
  "reminder.ask": "Reminder asked for", "reminder.confirm": "Reminder confirmed",
  "report.send": "Report sent", "report.done": "Report closed", "report.paused": "Report closed, advert paused", "report.corrected": "Report closed, advert corrected", "report.unfounded": "Report closed, nothing to change",
  "settings.save": "Settings saved",
  "subscriber.forget": "Address erased", "subscriber.language": "Language of the letters changed", "subscriber.reminder": "Reminder removed", "subscriber.resend_link": "Link of the alerts sent again", "subscriber.retry": "Address tried again",
  "template.add": "Ready answer added", "template.change": "Ready answer changed", "template.drop": "Ready answer removed",
  "user.invite": "Invitation sent", "user.make_admin": "First administrator made", "user.confirm_email": "E-mail confirmed", "user.ask_new_password": "New password asked for", "user.set_password": "Password chosen", "user.grant_role": "Role given",
  "user.revoke_role": "Role taken away", "user.disable": "Access closed", "user.enable": "Access opened again",
  "vocabulary.import": "Vocabulary loaded",
};

const auditNoun: Record<AuditNoun, string> = {
  alert: "Alerts", application: "Applications", crisis: "Company crises", flag: "People’s conditions", match: "Matches", organisation: "Organisations", person: "People", posting: "Opportunities", registration: "Registrations",
  report: "Reports of adverts and of the site", settings: "Settings", subscriber: "Addresses of alerts", template: "Ready answers", user: "Users", vocabulary: "Vocabularies",
};

const readPurpose: Record<ReadPurpose, string> = {
  application: "application", applications: "list of applications", attendance: "attendance", day: "the desk’s day", edit: "changing the file", export: "list to download", file: "person’s file",
  intake: "duplicate check", list: "list of people", match: "matching", "match.priority": "matching with priority", registration: "list of those registered", search: "search",
};

export const auditTerms = { auditDeed, auditNoun, readPurpose };
