import {
  type Data,
  descriptionHtml,
  withoutNulls,
  type Json,
  organisationData,
  placeData,
  type PublishedPosting,
} from "./markup";

const MODES = { no: "Offline", partial: "Mixed", full: "Online" } as const;

/** Event: a lab or a meeting with its moment and place. Null without a beginning or a place to be at. */
export function eventData({ fields, url, publishedAt, organisation, place }: PublishedPosting): Data | null {
  const { beginsAt, remote, sessions } = fields;
  const location = locationOf({ remote, url, place: placeData(place, fields.address) });
  if (beginsAt === null || location === null) return null;
  return withoutNulls({
    "@context": "https://schema.org",
    "@type": "Event",
    name: fields.title,
    description: descriptionHtml(fields),
    url,
    startDate: beginsAt,
    endDate: fields.endsAt,
    eventStatus: "https://schema.org/EventScheduled",
    eventAttendanceMode: `https://schema.org/${MODES[remote]}EventAttendanceMode`,
    location,
    subEvent:
      sessions.length > 1
        ? sessions.map((session) => ({
            "@type": "Event",
            name: fields.title,
            startDate: session.beginsAt,
            endDate: session.endsAt,
            location,
          }))
        : null,
    maximumAttendeeCapacity: fields.joining === "none" ? null : fields.places,
    organizer: withoutNulls({ ...organisationData(organisation), url: organisation.website }),
    isAccessibleForFree: fields.costCents === null ? null : fields.costCents === 0,
    offers:
      fields.costCents === null
        ? null
        : {
            "@type": "Offer",
            price: fields.costCents / 100,
            priceCurrency: "EUR",
            availability: "https://schema.org/InStock",
            url,
            validFrom: publishedAt,
          },
    inLanguage: "it",
  });
}

function locationOf({
  remote,
  url,
  place,
}: {
  remote: keyof typeof MODES;
  url: string;
  place: Data | null;
}): Json | null {
  const virtual: Data = { "@type": "VirtualLocation", url };
  if (remote === "full") return virtual;
  if (remote === "no" || place === null) return place;
  return [place, virtual];
}
