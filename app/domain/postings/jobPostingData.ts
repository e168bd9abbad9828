import { dayInRome } from "~/domain/forms/days";
import { romeOffset } from "~/domain/forms/moments";
import { CONTRACTS, type ContractKey } from "../terms/contracts";
import type { PostingFields } from "./fields";
import { isAcceptingApplications } from "./joining";
import {
  type Data,
  descriptionHtml,
  withoutNulls,
  type Json,
  organisationData,
  placeData,
  type PublishedPosting,
} from "./markup";
import type { Programme } from "./programmes";
import type { PayPeriod } from "../terms/schedule";

/**
 * JobPosting: a job, an internship or a placement. Null where search engines would refuse it: no place, and not wholly
 * from home either.
 */
export function jobPostingData({
  fields,
  url,
  code,
  publishedAt,
  organisation,
  place,
  occupation,
  skills,
}: PublishedPosting): Data | null {
  const location = placeData(place, fields.address);
  if (location === null && fields.remote !== "full") return null;
  return withoutNulls({
    "@context": "https://schema.org",
    "@type": "JobPosting",
    title: fields.title,
    description: descriptionHtml(fields),
    identifier: { "@type": "PropertyValue", name: "Lucca per il lavoro", value: code },
    url,
    datePosted: dayInRome(new Date(publishedAt)),
    validThrough: fields.closesOn === null ? null : endOfDay(fields.closesOn),
    hiringOrganization: organisationData(organisation),
    jobLocation: location,
    jobLocationType: fields.remote === "full" ? "TELECOMMUTE" : null,
    applicantLocationRequirements: fields.remote === "full" ? { "@type": "Country", name: "Italia" } : null,
    employmentType: employmentTypes(fields),
    baseSalary: salary(fields),
    workHours: fields.scheduleNote,
    totalJobOpenings: fields.places,
    jobStartDate: fields.startsOn,
    occupationalCategory: occupation === null ? null : `${occupation.isco} ${occupation.title}`,
    skills: skills.length > 0 ? skills.join(", ") : null,
    experienceRequirements:
      fields.experienceMonths > 0
        ? { "@type": "OccupationalExperienceRequirements", monthsOfExperience: fields.experienceMonths }
        : "no requirements",
    educationRequirements: education(fields),
    directApply: isAcceptingApplications(fields),
  });
}

function endOfDay(iso: string): string {
  return `${iso}T23:59:59${romeOffset(`${iso}T23:59:59`)}`;
}

/** Full or part time, with the nature of the contract where schema.org has a word for it. */
function employmentTypes({ contract, workingTime, kind, programme }: PostingFields): Json {
  const time = workingTime === null ? [] : [workingTime === "full_time" ? "FULL_TIME" : "PART_TIME"];
  if (kind === "placement") return programme === null ? ["OTHER"] : NATURES[programme];
  const nature = contract === null ? [] : natureOf(contract);
  return [...time, ...nature].length > 0 ? [...time, ...nature] : ["OTHER"];
}

const NATURES: Record<Programme, string[]> = {
  scu: ["VOLUNTEER"],
  scr: ["VOLUNTEER"],
  vol: ["VOLUNTEER"],
  tir_incl: ["INTERN"],
  fsl: ["INTERN"],
  puc: ["OTHER"],
  lsu: ["OTHER"],
};

/** Contracts of the Ministry's groups B and M, and the two reported to INPS: the worker is nobody's employee. */
const CONTRACTORS = new Set<ContractKey>([
  "occasional",
  "occasional_service",
  "family_booklet",
  "collaboration",
  "project",
  "sport",
  "entertainment_self",
  "agent",
]);

function natureOf(contract: ContractKey): string[] {
  if (CONTRACTORS.has(contract)) return ["CONTRACTOR"];
  if (contract === "on_call") return ["PER_DIEM"];
  if (contract === "partnership") return ["OTHER"];
  const { group, ends } = CONTRACTS[contract];
  if (group === "internship") return ["INTERN"];
  return ends ? ["TEMPORARY"] : [];
}

const UNITS: Partial<Record<PayPeriod, string>> = { hour: "HOUR", day: "DAY", month: "MONTH", year: "YEAR" };

function salary({ payMinCents, payMaxCents, payPeriod }: PostingFields): Data | null {
  const unitText = payPeriod === null ? undefined : UNITS[payPeriod];
  if (payMinCents === null || unitText === undefined) return null;
  const amount =
    payMaxCents === null ? { value: payMinCents / 100 } : { minValue: payMinCents / 100, maxValue: payMaxCents / 100 };
  return { "@type": "MonetaryAmount", currency: "EUR", value: { "@type": "QuantitativeValue", ...amount, unitText } };
}

const CREDENTIALS: Partial<Record<number, string>> = {
  3: "professional certificate",
  4: "high school",
  5: "associate degree",
  6: "bachelor degree",
};

/** Levels in the words search engines know. */
function education({ educationLevel }: PostingFields): Json {
  if (educationLevel === null || educationLevel < 3) return "no requirements";
  return {
    "@type": "EducationalOccupationalCredential",
    credentialCategory: CREDENTIALS[educationLevel] ?? "postgraduate degree",
  };
}
