import type { ReadText } from "../readText";
import { among } from "./conditions";
import type { Asking } from "./ask";
import type { Counts, Found } from "./found";

/** Fewer postings than this by their words, and titles that resemble what was typed are looked at too, as on PostgreSQL. */
const FEW = 10;
const MOST_ALIKE = 20;

/**
 * Adds postings whose titles have one of the words, typing errors allowed, where the words alone find few: no page is empty because of
 * one word. Asked without filters, so that no filter changes what is found.
 */
export async function withAlike(
  { connection, signal }: Asking,
  { text, found, counts }: { text: ReadText; found: Found; counts: Counts },
): Promise<Found> {
  if (surelyMany(found, counts)) return found;
  const indexUid = connection.live;
  const [counted, alike] = await connection.ask(
    [
      { indexUid, limit: 0, ...(found.enough === null ? { filter: "code = -1" } : { filter: found.enough }) },
      {
        indexUid,
        q: text.folded,
        attributesToSearchOn: ["titleWords"],
        matchingStrategy: "frequency",
        limit: MOST_ALIKE,
        attributesToRetrieve: ["id"],
      },
    ],
    signal,
  );
  const ids = (alike?.hits ?? []).flatMap((hit) => hit.id ?? []);
  if ((counted?.estimatedTotalHits ?? 0) >= FEW || ids.length === 0) return found;
  return { ...found, enough: found.enough === null ? among("id", ids) : `(${found.enough}) OR (${among("id", ids)})` };
}

/** One word is enough by itself, and many have it: not worth a call. */
function surelyMany({ alone }: Found, { of }: Counts): boolean {
  return alone.some((stem) => (of.get(stem) ?? 0) >= FEW);
}
