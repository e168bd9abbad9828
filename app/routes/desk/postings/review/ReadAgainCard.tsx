import { SubmitButton } from "~/components/forms/SubmitButton";
import { useWords } from "~/components/locale";
import { PostForm } from "~/components/forms/PostForm";

interface Props {
  readings: readonly { sentence: string; words: readonly string[] }[];
}

/** Sentences the second reader points at, each with what weighed most; the desk says what they are. */
export function ReadAgainCard({ readings }: Props) {
  const { review } = useWords().postings;
  if (readings.length === 0) return null;
  return (
    <section className="it-card" aria-labelledby="again">
      <div className="card-head">
        <h2 id="again">{review.again}</h2>
        <span className="meta">{readings.length}</span>
      </div>
      <div className="card-body">
        <p>{review.againLead}</p>
        {readings.map(({ sentence, words }) => (
          <PostForm key={sentence} noValidate className="callout finding finding-hint">
            <p className="finding-quote">{sentence}</p>
            {words.length > 0 && <p className="meta">{review.againWords(words.join(", "))}</p>}
            <input type="hidden" name="key" value={sentence} />
            <div className="finding-links">
              <SubmitButton small look="outline-primary" name="intent" value="sentence_fault">
                {review.againFault}
              </SubmitButton>
              <SubmitButton small look="outline-primary" name="intent" value="sentence_fine">
                {review.againFine}
              </SubmitButton>
            </div>
          </PostForm>
        ))}
      </div>
    </section>
  );
}
