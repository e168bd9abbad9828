import { useLocale, useWords } from "~/components/locale";
import type { PostingFields } from "~/domain/postings/fields";
import { findingKey } from "~/domain/postings/findings";
import { mediumDate } from "~/text/format";
import { FindingCard } from "./FindingCard";
import type { PlacedFinding } from "../../parts/placeFindings";
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
  /** How many of them, first in the list, say that something is missing: those cannot be set aside. */
  missing: number;
  overrules: readonly Overrule[];
  typed: TypedReview | null;
  /** The advert waits for the desk: findings can be set aside. */
  open: boolean;
}

const textOf = (posting: PostingFields, { field }: PlacedFinding): string | null => {
  const value = field === "organisation" ? null : posting[field];
  return typeof value === "string" ? value : null;
};

/** Every finding with its reason, and those an operator set aside. */
export function FindingsCard({ posting, placed, missing, overrules, typed, open }: Props) {
  const { review } = useWords().postings;
  return (
    <section className="it-card" aria-labelledby="findings">
      <div className="card-head">
        <h2 id="findings">{review.findings}</h2>
        <span className="meta">{placed.length}</span>
      </div>
      <div className="card-body">
        {placed.length === 0 && <p>{review.noFindings}</p>}
        {placed.map((finding, i) => {
          const key = findingKey(finding);
          const mine =
            typed?.intent === "overrule" && typed.key === key ? { value: typed.reason, error: typed.error } : null;
          return (
            <FindingCard
              key={finding.id}
              id={finding.id}
              finding={finding}
              text={textOf(posting, finding)}
              findingKey={open && i >= missing ? key : null}
              typed={mine}
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
