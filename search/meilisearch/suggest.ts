import { fold } from "../italian/fold";
import { words } from "../italian/words";
import type { SearchMoment, Suggestion } from "../port";
import { stillOpen } from "./conditions";
import type { Connection } from "./connection";
import { tallyOf } from "./facets";

/** Titles with a word that begins as typed; whole titles that begin so come first, then the more frequent. */
export async function suggestTitles(
  connection: Connection,
  prefix: string,
  { today, limit }: SearchMoment & { limit: number },
): Promise<Suggestion[]> {
  const typed = fold(prefix).join(" ");
  if (typed.length < 2) return [];
  const [answer] = await connection.query(
    [
      {
        indexUid: connection.live,
        q: typed,
        matchingStrategy: "all",
        attributesToSearchOn: ["titleWords"],
        filter: stillOpen({ today }),
        facets: ["title"],
        limit: 0,
      },
    ],
    connection.deadline(),
  );
  const suggestions = new Map<string, Suggestion>();
  for (const [text, postings] of Object.entries(tallyOf(answer, "title"))) {
    const folded = words(text)
      .map((word) => word.text)
      .join(" ");
    if (!` ${folded}`.includes(` ${typed}`)) continue;
    const before = suggestions.get(folded);
    suggestions.set(folded, {
      text: before && before.text < text ? before.text : text,
      postings: (before?.postings ?? 0) + postings,
    });
  }
  return [...suggestions]
    .sort(
      ([a, one], [b, other]) =>
        Number(b.startsWith(typed)) - Number(a.startsWith(typed)) ||
        other.postings - one.postings ||
        a.localeCompare(b),
    )
    .slice(0, limit)
    .map(([, suggestion]) => suggestion);
}
