import type { PostingFields } from "./fields";
import type { PostingKind } from "./kinds";

/** Days within which an answer is promised when nobody says otherwise. */
export const DEFAULT_RESPONSE_DAYS = 21;

/** A draft nobody has written on yet. */
export function emptyPosting(kind: PostingKind): PostingFields {
  return {
    kind, title: "", occupationId: null, description: "", comune: null, address: null, remote: "no", reachableWithoutCar: false,
    contract: null, months: null, seasonal: false, workingTime: null, weeklyMinutes: null, shifts: [], scheduleNote: null,
    payMinCents: null, payMaxCents: null, payPeriod: null, payInstalments: null, payNote: null, agreementCode: null, agreementLevel: null,
    places: 1, startsOn: null, closesOn: null, experienceMonths: 0, educationLevel: null, essentialSkills: [], desirableSkills: [], languages: [],
    requiredLicences: [], usefulLicences: [], otherRequirements: null, hardChecks: [], minimumAge: null, reserved: "none",
    promoter: null, tutor: null, curricular: false, beginsAt: null, endsAt: null, responseDays: DEFAULT_RESPONSE_DAYS,
    contactName: null, contactEmail: null, contactPhone: null,
  };
}
