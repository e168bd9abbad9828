import type { AppLoadContext } from "@remix-run/node";
import { paths } from "~/paths";
import { dayInRome } from "~/text/format";
import { listOpenCodes } from "~db/queries/publicPostings";
import { findChange } from "../readSearch";
import { sitemapParts, standingPages } from "./sitemap";

/** Every public page, parted in files; and when any of them last changed. */
export async function readSitemap(context: Pick<AppLoadContext, "db" | "now">) {
  const [changedAt, codes] = await Promise.all([findChange(context), listOpenCodes(context.db, dayInRome(context.now()))]);
  const pages = [...standingPages(changedAt), ...codes.map(({ code, updatedAt }) => ({ path: paths.posting(code), changedAt: updatedAt }))];
  return { changedAt, parts: sitemapParts(pages) };
}
