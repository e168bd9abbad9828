/** The occasions on which a person who registered is written to: each has its letter in the words. */
export const REGISTRATION_LETTERS = [
  "confirm",
  "registered",
  "waiting",
  "promoted",
  "again",
  "reminder",
  "movedDate",
  "cancelledByOthers",
  "calledOff",
  "closedWithSeat",
  "closedWaiting",
  "closedUnconfirmed",
] as const;
export type RegistrationLetter = (typeof REGISTRATION_LETTERS)[number];
