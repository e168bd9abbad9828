import { linesOf } from "~/domain/forms/text";
import type { PostingFields } from "./fields";

export type Json = string | number | boolean | readonly Json[] | { readonly [key: string]: Json };
export type Data = { [key: string]: Json };

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

/** Leaves out what is not known. */
export function withoutNulls(data: Record<string, Json | null>): Data {
  return Object.fromEntries(Object.entries(data).filter((entry): entry is [string, Json] => entry[1] !== null));
}

/** Everything the advert says in words, as paragraphs. */
export function descriptionHtml({ description, otherRequirements, eligible, howToAsk }: PostingFields): string {
  const paragraphs = [description, otherRequirements, eligible, howToAsk].flatMap(linesOf);
  return paragraphs
    .map((text) => `<p>${text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;")}</p>`)
    .join("");
}

export function organisationData({ name, website }: PublishedPosting["organisation"]): Data {
  return withoutNulls({ "@type": "Organization", name, sameAs: website });
}

/** Place with address and point; null when it is nowhere in particular. */
export function placeData(place: PublishedPosting["place"], street: string | null): Data | null {
  if (place === null) return null;
  return {
    "@type": "Place",
    name: [street, place.comune].filter(Boolean).join(", "),
    address: withoutNulls({
      "@type": "PostalAddress",
      streetAddress: street,
      addressLocality: place.comune,
      addressRegion: "LU",
      postalCode: place.postcode,
      addressCountry: "IT",
    }),
    geo: { "@type": "GeoCoordinates", latitude: place.lat, longitude: place.lon },
  };
}

/** The data as text that can stand inside a script element: no `<` can close it. */
export function jsonForScript(data: Readonly<Record<string, unknown>>): string {
  return JSON.stringify(data)
    .replaceAll("<", "\\u003c")
    .replaceAll("\u2028", "\\u2028")
    .replaceAll("\u2029", "\\u2029");
}
