import type { AppLoadContext } from "@remix-run/node";
import { cardSummary } from "~/domain/postings/summaryOf";
import { dayStartInRome } from "~/domain/forms/dayStart";
import { parseCode } from "~/domain/postings/code";
import { localPath, paths } from "~/paths";
import { dayInRome } from "~/text/format";
import { languageOf, wordsFor } from "~/text/words";
import { findPublicPosting } from "~db/queries/postings/publicPostings";
import { findSettings, type Settings } from "~db/queries/settings/settings";
import { loadPostings } from "./loadSearch";

type Context = Pick<AppLoadContext, "db" | "now" | "locale" | "siteUrl">;

/** What sheets to print say of a posting and of the desk; undefined unless it is open: closed ones are not put up. */
export async function loadPoster(context: Context, code: string | undefined) {
  const number = parseCode(code ?? "");
  const published = number === null ? undefined : await findPublicPosting(context.db, number);
  if (!published || published.state !== "published") return undefined;
  const [[row], settings] = await Promise.all([loadPostings(context, [published.id]), findSettings(context.db)]);
  if (!row) return undefined;
  const url = context.siteUrl + localPath(context.locale, paths.posting(row.code));
  return {
    posting: cardSummary(row),
    description: row.description,
    eligible: row.eligible,
    address: row.address,
    url,
    changedAt: row.updatedAt,
    ...createPrintContext(context, settings),
  };
}

/** Who prints, in which language, on which day. */
export function createPrintContext({ now, locale: asked }: Pick<Context, "now" | "locale">, settings: Settings) {
  // The fonts of the sheets have these letters: other scripts are printed in Italian.
  const locale = /^[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}]/u.test(languageOf(asked).name) ? asked : "it";
  const { siteName, comuneName, deskName, deskAddress, deskPhone } = settings;
  return {
    locale,
    words: wordsFor(locale),
    day: dayStartInRome(dayInRome(now())),
    desk: { siteName, comuneName, name: deskName, address: deskAddress, phone: deskPhone },
  };
}
