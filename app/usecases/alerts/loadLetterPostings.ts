import type { PostingId } from "~/domain/ids";
import { formatCode } from "~/domain/postings/code";
import { paths } from "~/paths";
import { dayAndMonth, longDateTime, payLines } from "~/text/format";
import type { LetterPosting } from "~/text/letters/letterParts";
import { wordsFor, type Locale } from "~/text/words";
import type { ReadDb } from "~db/client";
import { listCards } from "~db/queries/postings/postingCards";
import type { Context } from "../context";
import { linkTo } from "../letters/linkTo";

/** Postings as a letter lists them: employer and place, pay and contract, code and last day. */
export async function loadLetterPostings(
  db: ReadDb,
  ids: readonly PostingId[],
  { context, locale }: { context: Pick<Context, "siteUrl">; locale: Locale },
): Promise<Map<PostingId, LetterPosting>> {
  const words = wordsFor(locale);
  const { terms } = words.postings;
  const { alerts } = words;
  const { line } = alerts.letters;
  const cards = await listCards(db, ids);
  return new Map(
    cards.map((card) => {
      const pay = payLines(locale, {
        minCents: card.payMinCents,
        maxCents: card.payMaxCents,
        period: card.payPeriod,
        instalments: null,
      });
      const lines = [
        [card.employer, card.comune],
        [
          terms.postingKind[card.kind],
          card.beginsAt ? longDateTime(locale, card.beginsAt) : null,
          card.contract ? terms.contract[card.contract] : null,
          pay ? [pay.amount, pay.note].filter(Boolean).join(" ") : null,
        ],
        [line.code(formatCode(card.code)), card.closesOn ? line.closes(dayAndMonth(locale, card.closesOn)) : null],
      ];
      return [
        card.id,
        {
          title: card.title,
          link: linkTo(context, locale, paths.posting(card.code)),
          lines: lines.map((parts) => parts.filter(Boolean).join(" · ")).filter(Boolean),
        },
      ];
    }),
  );
}
