import type { AppLoadContext } from "@remix-run/node";
import { organisationSlug } from "~/domain/organisations/slug";
import { paths } from "~/paths";
import { dayInRome } from "~/text/format";
import { listPublicOrganisations } from "~db/queries/postings/openData";
import { listOpenCodes } from "~db/queries/postings/publicPostings";
import { loadLastChange } from "../loadSearch";
import { sitemapParts, standingPages } from "./sitemap";

/** Every public page, parted in files; and when any of them last changed. */
export async function loadSitemap(context: Pick<AppLoadContext, "db" | "now">) {
  const today = dayInRome(context.now());
  const [changedAt, codes, organisations] = await Promise.all([
    loadLastChange(context),
    listOpenCodes(context.db, today),
    listPublicOrganisations(context.db, today),
  ]);
  const verified = organisations.filter(({ state }) => state === "verified");
  const pages = [
    ...standingPages(changedAt),
    ...verified.map((organisation) => ({
      path: paths.organisationPage(organisationSlug(organisation)),
      changedAt: null,
    })),
    ...codes.map(({ code, updatedAt }) => ({ path: paths.posting(code), changedAt: updatedAt })),
  ];
  return { changedAt, parts: sitemapParts(pages) };
}
