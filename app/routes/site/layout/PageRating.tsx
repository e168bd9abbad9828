import { localPath, useLocale, useWords } from "~/components/locale";
import { LIKED, RATINGS, TO_IMPROVE } from "~/domain/feedback/ratings";
import { PostForm } from "~/components/forms/PostForm";

function Answers({ good }: { good: boolean }) {
  const words = useWords();
  const { feedback } = words;
  const { rating } = feedback;
  const name = good ? "liked" : "improve";
  return (
    <fieldset
      className={good ? "rating-detail rating-positive" : "rating-detail rating-negative"}
      data-element={good ? "feedback-rating-positive" : "feedback-rating-negative"}
    >
      <legend data-element="feedback-rating-question">{good ? rating.positive : rating.negative}</legend>
      {(good ? LIKED : TO_IMPROVE).map((reason) => (
        <div key={reason} className="form-check">
          <input type="radio" name={name} value={reason} id={`rating-${name}-${reason}`} />
          <label htmlFor={`rating-${name}-${reason}`} data-element="feedback-rating-answer">
            {feedback.ratingReasons[reason]}
          </label>
        </div>
      ))}
    </fieldset>
  );
}

/**
 * "Quanto sono chiare le informazioni su questa pagina?": a vote, then why. Without script and without `:has()` the vote
 * alone is sent, and the page that answers asks the rest.
 */
export function PageRating({ action, path }: { action: string; path: string }) {
  const { rating } = useWords().feedback;
  return (
    <section className="page-rating" data-element="feedback" aria-labelledby="rating">
      <div className="container">
        <PostForm className="page-rating-in" action={localPath(useLocale(), action)}>
          <input type="hidden" name="path" value={path} />
          <div>
            <h2 id="rating" data-element="feedback-title">
              {rating.question}
            </h2>
            <p className="small">{rating.note}</p>
          </div>
          <div>
            <fieldset>
              <legend className="visually-hidden">{rating.legend}</legend>
              <div className="rate">
                {RATINGS.map((stars) => (
                  <label key={stars} data-element={`feedback-rate-${stars}`}>
                    <input type="radio" name="rating" value={stars} required />
                    <span aria-hidden="true">{stars}</span>
                    <span className="visually-hidden">{rating.of(Number(stars))}</span>
                  </label>
                ))}
              </div>
              <div className="rate-ends" aria-hidden="true">
                <span>{rating.low}</span>
                <span>{rating.high}</span>
              </div>
            </fieldset>
            <Answers good />
            <Answers good={false} />
            <div className="rating-detail rating-words">
              <div className="form-group">
                <label htmlFor="rating-words">{rating.details}</label>
                <span className="form-text" id="rating-words-hint">
                  {rating.detailsHint}
                </span>
                <textarea
                  className="form-control"
                  id="rating-words"
                  name="words"
                  rows={3}
                  aria-describedby="rating-words-hint"
                  data-element="feedback-input-text"
                />
              </div>
            </div>
            <button type="submit" className="btn btn-outline-primary mt-2">
              {rating.send}
            </button>
          </div>
        </PostForm>
      </div>
    </section>
  );
}
