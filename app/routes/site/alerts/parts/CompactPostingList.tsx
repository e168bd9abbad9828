import type { ReactNode } from "react";
import { Badge } from "~/components/data/Badge";
import { LocalLink, useLocale, useWords } from "~/components/locale";
import { cardFacts } from "~/text/postings/facts";
import type { PostingSummary } from "~/domain/postings/summary";
import { formatCode } from "~/domain/postings/code";
import { paths } from "~/paths";
import { longDate, relativeDay } from "~/text/format";
import { QrCode } from "~/components/data/QrCode";

export interface CompactPosting extends PostingSummary {
  /** Why it takes no applications any more; null while it does. */
  closed: string | null;
}

interface Props {
  postings: readonly CompactPosting[];
  now: Date;
  siteUrl: string;
  /** What can be done with each. */
  action?: (posting: CompactPosting) => ReactNode;
}

/** Postings to take along: what matters in three lines, the spoken code and a square code for a phone. Prints some eight to a sheet. */
export function CompactPostingList({ postings, now, siteUrl, action }: Props) {
  const locale = useLocale();
  const words = useWords();
  return (
    <ul className="pocket-list">
      {postings.map((posting) => (
        <li key={posting.code} className={posting.closed === null ? "pocket" : "pocket pocket-closed"}>
          <div>
            <h3>
              <LocalLink to={paths.posting(posting.code)}>{posting.title}</LocalLink>
            </h3>
            <p>{[posting.employer, posting.comune].filter(Boolean).join(", ")}</p>
            <p>
              {cardFacts(posting, { locale, words })
                .filter(({ label }) => label !== words.postings.card.seats)
                .map(({ value }) => value)
                .join(" · ")}
            </p>
            {posting.closed !== null ? (
              <p>
                <Badge tone="amber">{posting.closed}</Badge>
              </p>
            ) : null}
            {posting.closed === null && posting.closesOn !== null ? (
              <p>
                <strong>{words.postings.card.until(longDate(locale, posting.closesOn))}</strong> (
                {relativeDay(locale, posting.closesOn, now)})
              </p>
            ) : null}
            {action?.(posting)}
          </div>
          {posting.closed === null ? (
            <div className="qr">
              <QrCode
                text={`${siteUrl}${paths.posting(posting.code)}`}
                label={words.postings.card.codeOf(formatCode(posting.code))}
              />
              {formatCode(posting.code)}
            </div>
          ) : null}
        </li>
      ))}
    </ul>
  );
}
