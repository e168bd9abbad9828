import { describeQuery } from "~/text/postings/describeQuery";
import { wordsFor, type Locale } from "~/text/words";
import type { ReadDb } from "~db/client";
import { listComuni } from "~db/queries/places/places";
import { listGroups } from "~db/queries/vocabulary/vocabulary";
import { parseQuery } from "~search/query";

/** Describes stored searches in words, "«magazzino», Entro 20 km da Lucca": one reading of the names for many searches. */
export async function loadQueryDescriber(db: ReadDb, locale: Locale): Promise<(query: string) => string> {
  const [comuni, major, groups] = await Promise.all([listComuni(db), listGroups(db, 1), listGroups(db, 2)]);
  const words = wordsFor(locale);
  return (query) => {
    const request = parseQuery(new URLSearchParams(query));
    const group = [...major, ...groups].find(({ code }) => code === request.occupationGroup);
    const trade = (locale === "it" ? null : group?.labelEn) ?? group?.labelIt ?? "";
    const comune = comuni.find(({ istat }) => istat === request.comune)?.name ?? request.comune ?? "";
    const labels = describeQuery(request, { words, comune, trade }).map(({ label }) => label);
    return labels.length > 0 ? labels.join(", ") : words.alerts.everything;
  };
}
