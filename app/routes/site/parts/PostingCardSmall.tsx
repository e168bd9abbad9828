import { Icon } from "~/components/Icon";
import { LocalLink, useLocale, useWords } from "~/components/locale";
import { isHiringKind } from "~/domain/postings/kinds";
import { isPastHour } from "~/domain/postings/joining";
import { paths } from "~/paths";
import { capitalised, dayAndMonth, relativeDay } from "~/text/format";
import { CardTop } from "~/components/posting/CardTop";
import { closingFact, payFact, whenFact } from "~/text/postings/facts";
import type { PostingSummary } from "~/domain/postings/summary";
import { EmployerLine } from "./EmployerLine";
import { ResponseClock } from "./ResponseClock";

interface Props {
  posting: PostingSummary;
  now: Date;
  /** What the foot says: how soon it closes, or how soon they answer. */
  foot: "closes" | "answers";
  /** ISTAT code of where the reader starts from: the page it leads to goes on from there. */
  from?: string | null;
}

function Foot({ posting, now, foot }: Props) {
  const locale = useLocale();
  const words = useWords();
  const soon = isHiringKind(posting.kind)
    ? null
    : (whenFact(posting, { locale, words }) ?? closingFact(posting, { locale, words }));
  if (foot === "answers" && soon !== null)
    return (
      <span className="promise">
        <Icon name="calendar" size="sm" />
        <span>
          {soon.value}
          {soon.note !== null && <small> {soon.note}</small>}
        </span>
      </span>
    );
  if (foot === "answers" || posting.closesOn === null)
    return <ResponseClock responseDays={posting.responseDays} medianDays={posting.medianDays} />;
  return (
    <>
      <span className="promise promise-late">
        <Icon name="calendar" size="sm" />
        <span>{capitalised(dayAndMonth(locale, posting.closesOn))}</span>
      </span>
      <strong className="soon">
        {isPastHour(posting, now)
          ? words.postings.terms.postingState.closed
          : relativeDay(locale, posting.closesOn, now)}
      </strong>
    </>
  );
}

/** A posting among three, on the home page or beside another: no contract and no hours. */
export function PostingCardSmall(props: Props) {
  const { posting } = props;
  const pay = payFact({ ...posting, payInstalments: null }, { locale: useLocale(), words: useWords() });
  return (
    <article className="it-card posting-card">
      <CardTop kind={posting.kind} code={posting.code} />
      <h3 className="it-card-title">
        <LocalLink to={paths.posting(posting.code, props.from)}>{posting.title}</LocalLink>
      </h3>
      <div className="it-card-body">
        <EmployerLine posting={posting} className="it-card-subtitle" />
        <p className="pay-line">
          {pay.value}
          {pay.note !== null && <small> {pay.note}</small>}
        </p>
      </div>
      <div className="it-card-footer">
        <Foot {...props} />
      </div>
    </article>
  );
}
