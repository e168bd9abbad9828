import type { PostingFields } from "./fields";
import { WAYS_TO_JOIN } from "./joining";
import type { PostingKind } from "./kinds";

/** Days within which an answer is promised when nobody says otherwise. */
export const DEFAULT_RESPONSE_DAYS = 21;

/** A draft nobody has written on yet. */
export function emptyPosting(kind: PostingKind): PostingFields {
  return {
    kind, title: "", occupationId: null, description: "", comune: null, address: null, remote: "no", remoteShare: null, remoteForm: null, reachableWithoutCar: false,
    contract: null, months: null, seasonal: false, workingTime: null, weeklyMinutes: null, shifts: [], scheduleNote: null,
    payMinCents: null, payMaxCents: null, payPeriod: null, payInstalments: null, payNote: null, agreementCode: null, agreementLevel: null,
    places: 1, startsOn: null, closesOn: null, experienceMonths: 0, educationLevel: null, essentialSkills: [], desirableSkills: [], languages: [],
    requiredLicences: [], usefulLicences: [], otherRequirements: null, hardChecks: [], minimumAge: null, reserved: "none",
    promoter: null, tutor: null, curricular: false, school: null, internshipCategory: null, host: null, programme: null, project: null,
    beginsAt: null, endsAt: null, sessions: [], totalHours: null, certificate: null, costCents: null, fund: null, eligible: null, howToAsk: null,
    amountMinCents: null, amountMaxCents: null, amountTotalCents: null, closesTime: null, joining: WAYS_TO_JOIN[kind][0], link: null, responseDays: DEFAULT_RESPONSE_DAYS,
    contactName: null, contactEmail: null, contactPhone: null,
  };
}
