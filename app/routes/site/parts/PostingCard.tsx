import { LocalLink, useLocale, useWords } from "~/components/locale";
import { isHiringKind } from "~/domain/postings/kinds";
import { paths } from "~/paths";
import { dayAndMonth } from "~/text/format";
import { CardTop } from "~/components/posting/CardTop";
import { cardFacts } from "~/text/postings/facts";
import type { PostingSummary } from "~/domain/postings/summary";
import { EmployerLine } from "./EmployerLine";
import { PostingBadges } from "./PostingBadges";
import { ResponseClock } from "./ResponseClock";

interface Props {
  posting: PostingSummary;
  now: Date;
  /** Level of the heading in the page it stands in. */
  heading?: "h2" | "h3";
  /** ISTAT code of where the reader starts from: the page it leads to goes on from there. */
  from?: string | null;
}

/** A posting in the list. The order of things never changes, so the eye learns it. */
export function PostingCard({ posting, now, heading: Heading = "h3", from }: Props) {
  const locale = useLocale();
  const words = useWords();
  return (
    <article className="it-card posting-card">
      <CardTop kind={posting.kind} code={posting.code} />
      <Heading className="it-card-title">
        <LocalLink to={paths.posting(posting.code, from)}>{posting.title}</LocalLink>
      </Heading>
      <div className="it-card-body">
        <EmployerLine posting={posting} className="it-card-subtitle" />
        <dl className="facts">
          {cardFacts(posting, { locale, words }).map(({ label, value, note }, i) => (
            <div key={label} className={i === 0 ? "facts-pay" : undefined}>
              <dt>{label}</dt>
              <dd>
                {value}
                {note !== null && <small>{note}</small>}
              </dd>
            </div>
          ))}
        </dl>
        <PostingBadges posting={posting} now={now} />
      </div>
      <div className="it-card-footer">
        {isHiringKind(posting.kind) && (
          <ResponseClock responseDays={posting.responseDays} medianDays={posting.medianDays} />
        )}
        {posting.closesOn !== null && posting.joining !== "none" && (
          <span>{words.postings.card.until(dayAndMonth(locale, posting.closesOn))}</span>
        )}
      </div>
    </article>
  );
}
