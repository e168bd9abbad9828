import { romeOffset } from "~/domain/forms/moments";
import { linesOf } from "~/domain/forms/text";
import { CONTRACTS, type ContractKey } from "./contracts";
import type { PostingFields } from "./fields";
import type { PayPeriod } from "./schedule";

type Json = string | number | boolean | readonly Json[] | { readonly [key: string]: Json };
type Data = { [key: string]: Json };

/** What the posting itself does not hold: names of ids, addresses, dates. */
export interface PublishedPosting {
  fields: PostingFields;
  url: string;
  /** Spoken code, "L-482". */
  code: string;
  /** ISO date-time. */
  publishedAt: string;
  organisation: { name: string; website: string | null };
  place: { comune: string; postcode: string; lat: number; lon: number } | null;
  /** Title and ISCO-08 code. */
  occupation: { title: string; isco: string } | null;
  skills: readonly string[];
}

/**
 * schema.org data of a published posting, as search engines ask it: JobPosting for jobs and internships, Event for
 * labs, courses and meetings with a date. Null for what is neither. A closed posting must not carry it.
 */
export function jobPostingData(posting: PublishedPosting): Data | null {
  const { kind, beginsAt } = posting.fields;
  if (kind === "job" || kind === "internship" || kind === "placement") return jobPosting(posting);
  return beginsAt === null ? null : event(posting, beginsAt);
}

function jobPosting({ fields, url, code, publishedAt, organisation, place, occupation, skills }: PublishedPosting): Data {
  return given({
    "@context": "https://schema.org",
    "@type": "JobPosting",
    title: fields.title,
    description: descriptionHtml(fields),
    identifier: { "@type": "PropertyValue", name: "Lucca per il lavoro", value: code },
    url,
    datePosted: publishedAt.slice(0, 10),
    validThrough: fields.closesOn === null ? null : endOfDay(fields.closesOn),
    hiringOrganization: given({ "@type": "Organization", name: organisation.name, sameAs: organisation.website }),
    jobLocation: address(place, fields.address),
    jobLocationType: fields.remote === "full" ? "TELECOMMUTE" : null,
    applicantLocationRequirements: fields.remote === "full" ? { "@type": "Country", name: "Italia" } : null,
    employmentType: employmentTypes(fields),
    baseSalary: salary(fields),
    workHours: fields.scheduleNote,
    totalJobOpenings: fields.places,
    jobStartDate: fields.startsOn,
    occupationalCategory: occupation === null ? null : `${occupation.isco} ${occupation.title}`,
    skills: skills.length > 0 ? skills.join(", ") : null,
    experienceRequirements: fields.experienceMonths > 0 ? { "@type": "OccupationalExperienceRequirements", monthsOfExperience: fields.experienceMonths } : "no requirements",
    educationRequirements: education(fields),
    directApply: true,
  });
}

function event({ fields, url, organisation, place }: PublishedPosting, beginsAt: string): Data {
  const online = fields.remote === "full";
  return given({
    "@context": "https://schema.org",
    "@type": "Event",
    name: fields.title,
    description: descriptionHtml(fields),
    url,
    startDate: beginsAt,
    endDate: fields.endsAt,
    eventStatus: "https://schema.org/EventScheduled",
    eventAttendanceMode: `https://schema.org/${online ? "Online" : "Offline"}EventAttendanceMode`,
    location: online ? { "@type": "VirtualLocation", url } : address(place, fields.address),
    maximumAttendeeCapacity: fields.places,
    organizer: given({ "@type": "Organization", name: organisation.name, url: organisation.website }),
    offers: { "@type": "Offer", price: 0, priceCurrency: "EUR", url },
  });
}

function endOfDay(iso: string): string {
  return `${iso}T23:59:59${romeOffset(`${iso}T23:59:59`)}`;
}

/** Leaves out what is not known. */
function given(data: Record<string, Json | null>): Data {
  return Object.fromEntries(Object.entries(data).filter((entry): entry is [string, Json] => entry[1] !== null));
}

function descriptionHtml({ description, otherRequirements }: PostingFields): string {
  const paragraphs = [...linesOf(description), ...linesOf(otherRequirements)];
  return paragraphs.map((text) => `<p>${text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;")}</p>`).join("");
}

function address(place: PublishedPosting["place"], street: string | null): Data | null {
  if (place === null) return null;
  return {
    "@type": "Place",
    address: given({ "@type": "PostalAddress", streetAddress: street, addressLocality: place.comune, addressRegion: "LU", postalCode: place.postcode, addressCountry: "IT" }),
    geo: { "@type": "GeoCoordinates", latitude: place.lat, longitude: place.lon },
  };
}

/** Full or part time, with the nature of the contract where schema.org has a word for it. */
function employmentTypes({ contract, workingTime, kind }: PostingFields): Json {
  const time = workingTime === null ? [] : [workingTime === "full_time" ? "FULL_TIME" : "PART_TIME"];
  if (kind === "placement") return ["VOLUNTEER"];
  const nature = contract === null ? [] : natureOf(contract);
  return [...time, ...nature].length > 0 ? [...time, ...nature] : ["OTHER"];
}

const CONTRACTORS = new Set<ContractKey>(["occasional", "collaboration", "sport", "agent"]);

function natureOf(contract: ContractKey): string[] {
  if (CONTRACTORS.has(contract)) return ["CONTRACTOR"];
  if (contract === "on_call") return ["PER_DIEM"];
  const { group, ends } = CONTRACTS[contract];
  if (group === "internship") return ["INTERN"];
  return ends ? ["TEMPORARY"] : [];
}

const UNITS: Partial<Record<PayPeriod, string>> = { hour: "HOUR", day: "DAY", month: "MONTH", year: "YEAR" };

function salary({ payMinCents, payMaxCents, payPeriod }: PostingFields): Data | null {
  const unitText = payPeriod === null ? undefined : UNITS[payPeriod];
  if (payMinCents === null || unitText === undefined) return null;
  const amount = payMaxCents === null ? { value: payMinCents / 100 } : { minValue: payMinCents / 100, maxValue: payMaxCents / 100 };
  return { "@type": "MonetaryAmount", currency: "EUR", value: { "@type": "QuantitativeValue", ...amount, unitText } };
}

const CREDENTIALS: Partial<Record<number, string>> = { 3: "professional certificate", 4: "high school", 5: "associate degree", 6: "bachelor degree" };

/** Levels in the words search engines know. */
function education({ educationLevel }: PostingFields): Json {
  if (educationLevel === null || educationLevel < 3) return "no requirements";
  return { "@type": "EducationalOccupationalCredential", credentialCategory: CREDENTIALS[educationLevel] ?? "postgraduate degree" };
}

/** The data as text that can stand inside a script element: no `<` can close it. */
export function jsonForScript(data: Readonly<Record<string, unknown>>): string {
  return JSON.stringify(data).replaceAll("<", "\\u003c").replaceAll("\u2028", "\\u2028").replaceAll("\u2029", "\\u2029");
}
