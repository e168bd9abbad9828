import { localPath } from "~/paths";
import type { Locale } from "~/text/locale";
import type { Context } from "../context";

/** The address of a page for a letter, in the language of the person who reads it: no letter spells one by itself. */
export function linkTo({ siteUrl }: Pick<Context, "siteUrl">, locale: Locale, path: string): string {
  return siteUrl + localPath(locale, path);
}
