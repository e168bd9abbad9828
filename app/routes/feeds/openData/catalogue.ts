import type { LoaderFunctionArgs } from "@remix-run/node";
import { catalogueThings } from "~/serializers/openData/catalogue";
import { type Thing, toJsonLd, toRdfXml, toTurtle } from "~/serializers/openData/graph";
import { loadLastChange } from "~/serializers/loadSearch";
import { conditionalResponse } from "~/server/middleware/conditionalResponse";
import { dayInRome } from "~/text/format";
import { findFirstPublication } from "~db/queries/postings/openData";
import { listComuni } from "~db/queries/places/places";
import { findSettings } from "~db/queries/settings/settings";

const FORMATS: Record<string, { type: string; write: (things: readonly Thing[]) => string }> = {
  ttl: { type: "text/turtle; charset=utf-8", write: toTurtle },
  rdf: { type: "application/rdf+xml; charset=utf-8", write: toRdfXml },
  jsonld: { type: "application/ld+json; charset=utf-8", write: toJsonLd },
};

/** The catalogue of the open data in DCAT-AP_IT: the ending of the address says how it is written. */
export async function loader({ request, context }: LoaderFunctionArgs) {
  const { type, write } = FORMATS[new URL(request.url).pathname.split(".").at(-1) ?? ""] ?? {
    type: "text/turtle; charset=utf-8",
    write: toTurtle,
  };
  const [settings, comuni, changedAt, first] = await Promise.all([
    findSettings(context.db),
    listComuni(context.db),
    loadLastChange(context),
    findFirstPublication(context.db),
  ]);
  const home = comuni.find(({ istat }) => istat === settings.homeComune);
  const { siteName, comuneName, deskName, deskEmail, deskPhone, homeComune: comune } = settings;
  const modified = dayInRome(changedAt);
  const things = catalogueThings({
    siteUrl: context.siteUrl,
    siteName,
    comuneName,
    deskName,
    deskEmail,
    deskPhone,
    comune,
    belfiore: home?.belfiore ?? comune,
    modified,
    firstPublished: first ? dayInRome(first) : modified,
  });
  return conditionalResponse(request, {
    body: write(things),
    type,
    changedAt,
    headers: { "Access-Control-Allow-Origin": "*" },
  });
}
