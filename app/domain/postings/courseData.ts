import { type Data, descriptionHtml, withoutNulls, organisationData, placeData, type PublishedPosting } from "./markup";
import { sessionsOf } from "./sessions";

const MODES = { no: "Onsite", partial: "Blended", full: "Online" } as const;
const HOUR_MS = 3_600_000;

/** Course with the one time it is held as its CourseInstance. */
export function courseData(posting: PublishedPosting): Data {
  const { fields, url, organisation } = posting;
  const { costCents } = fields;
  return withoutNulls({
    "@context": "https://schema.org",
    "@type": "Course",
    name: fields.title,
    description: descriptionHtml(fields),
    url,
    provider: organisationData(organisation),
    educationalCredentialAwarded: fields.certificate,
    inLanguage: "it",
    isAccessibleForFree: costCents === null ? null : costCents === 0,
    offers:
      costCents === null
        ? null
        : {
            "@type": "Offer",
            category: costCents === 0 ? "Free" : "Paid",
            price: costCents / 100,
            priceCurrency: "EUR",
            url,
          },
    hasCourseInstance: [instance(posting)],
  });
}

function instance({ fields, place }: PublishedPosting): Data {
  const { remote, beginsAt, endsAt } = fields;
  return withoutNulls({
    "@type": "CourseInstance",
    courseMode: MODES[remote],
    courseWorkload: workload(fields),
    startDate: beginsAt,
    endDate: endsAt,
    location: remote === "full" ? null : placeData(place, fields.address),
    maximumAttendeeCapacity: fields.places,
  });
}

/** Hours in all as an ISO 8601 duration, "PT40H"; counted from the dates where nobody wrote them. */
function workload(fields: PublishedPosting["fields"]): string | null {
  const counted = sessionsOf(fields).reduce(
    (sum, { beginsAt, endsAt }) => sum + (endsAt === null ? 0 : Date.parse(endsAt) - Date.parse(beginsAt)),
    0,
  );
  const hours = fields.totalHours ?? (fields.sessions.length > 0 ? Math.ceil(counted / HOUR_MS) : 0);
  return hours > 0 ? `PT${hours}H` : null;
}
