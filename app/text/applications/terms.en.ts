import type {
  ApplicationMove,
  ApplicationOrigin,
  ApplicationState,
  RejectionReason,
} from "~/domain/applications/moves";
import type { terms as italian } from "./terms.it";

/** What the person reads. */
const applicationState: Record<ApplicationState, string> = {
  proposed: "The job desk suggests it to you",
  sent: "Application sent",
  in_touch: "They have contacted you",
  interview: "Interview",
  offered: "They have made you an offer",
  hired: "Hired",
  declined: "You said no",
  not_selected: "They did not choose you this time",
  withdrawn: "You withdrew the application",
  lapsed: "Closed without an answer",
  superseded: "Closed: you found another job",
};

/** What desk and organisations read. */
const applicationStateDesk: Record<ApplicationState, string> = {
  proposed: "Suggested to the person",
  sent: "Sent",
  in_touch: "In touch",
  interview: "Interview",
  offered: "Job offered",
  hired: "Hired",
  declined: "Said no",
  not_selected: "Not selected",
  withdrawn: "Withdrawn",
  lapsed: "No answer",
  superseded: "Hired elsewhere",
};

const applicationMove: Record<ApplicationMove, string> = {
  send: "Send the application",
  decline: "No, thank you",
  contact: "Mark as in touch",
  interview: "Set an interview",
  offer: "Make an offer",
  hire: "Record the hiring",
  reject: "Answer no",
  refuse_offer: "Refuse the offer",
  withdraw: "Withdraw the application",
  lapse: "Close without an answer",
  supersede: "Close, hired elsewhere",
};

const applicationMoved: Record<ApplicationMove, string> = {
  send: "Application sent",
  decline: "Suggestion not taken up",
  contact: "First contact",
  interview: "Interview set",
  offer: "Job offered",
  hire: "Hiring recorded",
  reject: "Negative answer sent",
  refuse_offer: "Job offer refused",
  withdraw: "Application withdrawn",
  lapse: "Closed without an answer",
  supersede: "Closed, hired elsewhere",
};

const applicationOrigin: Record<ApplicationOrigin, string> = {
  self: "The person applied",
  desk: "Suggested by the job desk",
};

/** The reason in the words the person reads: true, kind, never a judgement. */
const rejectionReason: Record<RejectionReason, string> = {
  place_filled: "The place has been taken.",
  skills: "They chose someone whose skills are closer to what they asked.",
  experience: "They chose someone with more experience in this job.",
  availability: "Your hours and theirs do not meet.",
  licence_or_title: "This job needs a licence or a qualification we do not have on record for you.",
  language: "This job needs a different language level.",
  distance: "The workplace is too far from where you live.",
  no_show: "You did not meet at the appointment.",
  posting_withdrawn: "The offer was withdrawn.",
  other: "They chose someone else.",
};

const rejectionReasonDesk: Record<RejectionReason, string> = {
  place_filled: "Place already taken",
  skills: "Skills other than those asked",
  experience: "Not enough experience",
  availability: "Hours or availability",
  licence_or_title: "A licence or qualification is missing",
  language: "Language level",
  distance: "Distance",
  no_show: "Did not come to the appointment",
  posting_withdrawn: "Offer withdrawn",
  other: "Another reason",
};

export const terms: typeof italian = {
  applicationState,
  applicationStateDesk,
  applicationMove,
  applicationMoved,
  applicationOrigin,
  rejectionReason,
  rejectionReasonDesk,
};
