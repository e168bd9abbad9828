import { emptyPosting } from "./emptyPosting";
import type { PostingFields } from "./fields";
import type { WizardKind } from "./kinds";

export const SCREENS = ["details", "requirements", "contact"] as const;
export type Screen = (typeof SCREENS)[number];
type Field = keyof PostingFields;

const ABOUT = ["kind", "title"] as const satisfies readonly Field[];
const PLACE = ["comune", "address"] as const satisfies readonly Field[];
const TRAVEL = ["remote", "reachableWithoutCar"] as const satisfies readonly Field[];
const REMOTE = ["remote", "remoteShare", "remoteForm", "reachableWithoutCar"] as const satisfies readonly Field[];
const HOURS = ["workingTime", "weeklyMinutes", "shifts", "scheduleNote"] as const satisfies readonly Field[];
const PAY = [
  "payMinCents",
  "payMaxCents",
  "payPeriod",
  "payInstalments",
  "payNote",
] as const satisfies readonly Field[];
const WHEN = ["beginsAt", "endsAt", "sessions"] as const satisfies readonly Field[];
const SKILLS = [
  "essentialSkills",
  "desirableSkills",
  "languages",
  "educationLevel",
  "requiredLicences",
  "usefulLicences",
  "otherRequirements",
] as const satisfies readonly Field[];
const CONTACT = ["contactName", "contactEmail", "contactPhone"] as const satisfies readonly Field[];
const REACH = ["responseDays", ...CONTACT] as const satisfies readonly Field[];
const JOIN = ["joining", "link", ...CONTACT] as const satisfies readonly Field[];

/** Which answers each screen asks, in their order on the page. What a kind is not asked, it cannot hold. */
const SCREENS_OF_KIND = {
  job: {
    details: [
      ...ABOUT,
      "occupationId",
      "description",
      ...PLACE,
      ...REMOTE,
      "contract",
      "months",
      "seasonal",
      ...HOURS,
      ...PAY,
      "agreementCode",
      "agreementLevel",
      "closesOn",
    ],
    requirements: ["places", "startsOn", "experienceMonths", ...SKILLS, "hardChecks", "minimumAge", "reserved"],
    contact: REACH,
  },
  internship: {
    details: [
      ...ABOUT,
      "occupationId",
      "description",
      ...PLACE,
      "host",
      ...REMOTE,
      "contract",
      "months",
      "internshipCategory",
      "curricular",
      "school",
      "promoter",
      "tutor",
      ...HOURS,
      ...PAY,
      "closesOn",
    ],
    requirements: ["places", "startsOn", ...SKILLS, "hardChecks", "minimumAge", "reserved"],
    contact: REACH,
  },
  course: {
    details: [
      ...ABOUT,
      "description",
      ...WHEN,
      "totalHours",
      "scheduleNote",
      ...PLACE,
      ...TRAVEL,
      "places",
      "costCents",
      "certificate",
      "closesOn",
    ],
    requirements: ["essentialSkills", "languages", "educationLevel", "otherRequirements", "minimumAge", "reserved"],
    contact: JOIN,
  },
  lab: {
    details: [...ABOUT, "description", ...WHEN, ...PLACE, ...TRAVEL, "places", "costCents", "closesOn"],
    requirements: ["essentialSkills", "languages", "otherRequirements", "minimumAge", "reserved"],
    contact: JOIN,
  },
  meeting: {
    details: [...ABOUT, "description", "beginsAt", "endsAt", ...PLACE, ...TRAVEL, "places", "costCents", "closesOn"],
    requirements: ["languages", "otherRequirements", "minimumAge"],
    contact: JOIN,
  },
  call: {
    details: [
      ...ABOUT,
      "description",
      "fund",
      "amountMinCents",
      "amountMaxCents",
      "amountTotalCents",
      ...PLACE,
      "closesOn",
      "closesTime",
    ],
    requirements: ["eligible", "howToAsk"],
    contact: JOIN,
  },
  placement: {
    details: [
      ...ABOUT,
      "programme",
      "project",
      "occupationId",
      "description",
      "host",
      ...PLACE,
      "reachableWithoutCar",
      "months",
      ...HOURS,
      "payMinCents",
      "payPeriod",
      "payNote",
      "closesOn",
    ],
    requirements: ["places", "startsOn", ...SKILLS, "hardChecks", "reserved"],
    contact: ["joining", "link", ...REACH],
  },
} as const satisfies Record<WizardKind, Record<Screen, readonly Field[]>>;

type Asked = (typeof SCREENS_OF_KIND)[WizardKind][Screen][number];
/** A field no screen asks could never be written: it is named here by a type error. */
type ScreenFields<Unasked extends never> = Record<WizardKind, Record<Screen, readonly Exclude<Field, Unasked>[]>>;
export const SCREEN_FIELDS: ScreenFields<Exclude<Field, Asked>> = SCREENS_OF_KIND;

/**
 * The answers a person must give (completeness asks them); everything else is marked as optional.
 * `months` only where the contract ends by itself; e-mail or telephone, one of the two.
 */
export const REQUIRED_ANSWERS: Record<WizardKind, readonly Field[]> = {
  job: [
    "kind",
    "title",
    "occupationId",
    "description",
    "comune",
    "contract",
    "months",
    "weeklyMinutes",
    "payMinCents",
    "payPeriod",
    "agreementCode",
    "closesOn",
    "contactEmail",
  ],
  internship: [
    "kind",
    "title",
    "occupationId",
    "description",
    "comune",
    "months",
    "promoter",
    "weeklyMinutes",
    "payMinCents",
    "closesOn",
    "contactEmail",
  ],
  course: [
    "kind",
    "title",
    "description",
    "beginsAt",
    "endsAt",
    "totalHours",
    "comune",
    "places",
    "costCents",
    "contactEmail",
  ],
  lab: ["kind", "title", "description", "beginsAt", "endsAt", "comune", "places", "contactEmail"],
  meeting: ["kind", "title", "description", "beginsAt", "endsAt", "comune", "places", "contactEmail"],
  call: [
    "kind",
    "title",
    "description",
    "comune",
    "closesOn",
    "eligible",
    "howToAsk",
    "joining",
    "link",
    "contactEmail",
  ],
  placement: [
    "kind",
    "title",
    "programme",
    "description",
    "comune",
    "months",
    "weeklyMinutes",
    "payMinCents",
    "closesOn",
    "contactEmail",
  ],
};

/** Posting something asks at most so many answers. */
export const MAX_REQUIRED_ANSWERS = 14;

/** Does the wizard ask this of the kind? */
export function isAsked(kind: WizardKind, field: Field): boolean {
  return SCREENS.some((screen) => SCREEN_FIELDS[kind][screen].includes(field));
}

/** Must it be answered? */
export function isRequired(kind: WizardKind, field: Field): boolean {
  return REQUIRED_ANSWERS[kind].includes(field);
}

/** Everything the kind is not asked, as it is on an empty sheet: what an advert leaves behind when its kind changes. */
export function fieldsNotAsked(kind: WizardKind): Partial<PostingFields> {
  const empty = emptyPosting(kind);
  const askedFields: Partial<PostingFields> = {};
  for (const field of Object.keys(empty) as Field[])
    if (!isAsked(kind, field)) Object.assign(askedFields, { [field]: empty[field] });
  return { ...askedFields, joining: empty.joining };
}
