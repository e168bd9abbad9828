import { useLocale, useWords } from "~/components/locale";
import type { PostingFields } from "~/domain/postings/fields";
import { mediumDate } from "~/text/format";
import type { PlacedFinding } from "../../parts/placeFindings";
import { MissingCard, SentenceFindings, type ShownCard } from "./FindingCard";
import type { TypedReview } from "./reviewState";

interface Overrule {
  key: string;
  excerpt: string;
  reason: string;
  at: Date;
  byName: string | null;
}

interface Props {
  posting: PostingFields;
  placed: readonly PlacedFinding[];
  /** The findings of the words, sentence by sentence. */
  cards: readonly ShownCard[];
  /** How many of them, first in the list, say that something is missing: those cannot be set aside. */
  missing: number;
  overrules: readonly Overrule[];
  typed: TypedReview | null;
  /** The advert waits for the desk: findings can be set aside. */
  open: boolean;
  /** The advert is online: a doubt about its pay can still be set aside. */
  published: boolean;
}

/** Every finding with its reason, and those an operator set aside. */
export function FindingsCard({ posting, placed, missing, cards, overrules, typed, open, published }: Props) {
  const { review } = useWords().postings;
  return (
    <section className="it-card" aria-labelledby="findings">
      <div className="card-head">
        <h2 id="findings">{review.findings}</h2>
        <span className="meta">{placed.length}</span>
      </div>
      <div className="card-body">
        {placed.length === 0 && <p>{review.noFindings}</p>}
        {placed.slice(0, missing).map((finding) => (
          <MissingCard
            key={finding.id}
            finding={finding}
            open={open || published}
            typed={typed?.intent === "overrule" ? typed : null}
          />
        ))}
        {cards.map((card) => {
          const text = posting[card.field] ?? "";
          return (
            <SentenceFindings
              key={`${card.field}-${card.start}`}
              text={text}
              card={card}
              findings={placed.filter(
                ({ field, start, end }) => field === card.field && end > start && start < card.end && end > card.start,
              )}
              open={open}
              typed={typed?.intent === "overrule" ? typed : null}
            />
          );
        })}
      </div>
      {overrules.length > 0 && <Overruled overrules={overrules} />}
    </section>
  );
}

function Overruled({ overrules }: { overrules: readonly Overrule[] }) {
  const locale = useLocale();
  const words = useWords();
  const { review } = words.postings;
  const { day } = words.shell;
  return (
    <div className="card-body">
      <h3>{review.overruled}</h3>
      <ul className="plain-list">
        {overrules.map(({ key, excerpt, reason, byName, at }) => (
          <li key={key}>
            {day.review.found(excerpt)}: {reason}
            <span className="meta d-block">{review.overruledBy(byName ?? review.system, mediumDate(locale, at))}</span>
          </li>
        ))}
      </ul>
    </div>
  );
}
