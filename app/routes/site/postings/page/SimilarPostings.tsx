import { Icon } from "~/components/Icon";
import { LocalLink, useWords } from "~/components/locale";
import type { PostingSummary } from "~/domain/postings/summary";
import { PostingCardSmall } from "../../parts/PostingCardSmall";

interface Props {
  postings: readonly PostingSummary[];
  now: Date;
  /** ISTAT code of where the reader starts from, carried along. */
  from: string | null;
  /** The list where there are more. */
  allTo: string;
}

/** Three postings like the one being read, the likest first. */
export function SimilarPostings({ postings, now, from, allTo }: Props) {
  const text = useWords().postings.publicPage;
  if (postings.length === 0) return null;
  return (
    <section className="section section-paper" aria-labelledby="similar">
      <div className="container">
        <div className="section-head">
          <h2 id="similar">{text.similar}</h2>
          <LocalLink className="more-link" to={allTo}>
            {text.all} <Icon name="arrow" size="sm" />
          </LocalLink>
        </div>
        <ul className="card-trio">
          {postings.map((one) => (
            <li key={one.code}>
              <PostingCardSmall posting={one} now={now} foot="answers" from={from} />
            </li>
          ))}
        </ul>
      </div>
    </section>
  );
}
