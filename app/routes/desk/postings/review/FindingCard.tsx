import { FormNote } from "~/components/forms/FormNote";
import { SubmitButton } from "~/components/forms/SubmitButton";
import { SubmitRow } from "~/components/forms/SubmitRow";
import { TextArea } from "~/components/forms/TextArea";
import { useWords } from "~/components/locale";
import type { PlacedFinding } from "../../parts/placeFindings";
import type { SentenceCard } from "~/domain/postings/checker/cards";
import { findingKey } from "~/domain/postings/findings";
import { markedPieces } from "~/domain/postings/fieldFindings";
import type { TypedReview } from "./reviewState";
import { PostForm } from "~/components/forms/PostForm";

/** A card as it reaches a page. */
export type ShownCard = Pick<SentenceCard, "field" | "level" | "start" | "end" | "offer">;

/** What an advert must say and does not: the reason and what to do. */
export function MissingCard({ finding }: { finding: PlacedFinding }) {
  const words = useWords();
  const { review } = words.postings;
  const { day } = words.shell;
  const { reason, advice } = words.postings.checker.findings[finding.messageKey];
  const where = finding.field === "organisation" ? review.inField(review.fields.organisation) : review.missing;
  return (
    <FormNote
      id={finding.id}
      level={finding.level}
      title={`${day.review.level[finding.level]}: ${where}`}
      reason={`${reason} ${advice}`}
      law={finding.law}
    />
  );
}

interface Props {
  card: ShownCard;
  /** The field the sentence stands in. */
  text: string;
  findings: readonly PlacedFinding[];
  /** The advert waits for the desk: findings can be set aside. */
  open: boolean;
  /** The reason just typed for one of them, when it was refused. */
  typed: TypedReview | null;
}

/** One sentence as the desk weighs it: the words, every reason with its cue and article, what is offered; and a way to set each false alarm aside. */
export function SentenceFindings({ card, text, findings, open, typed }: Props) {
  const words = useWords();
  const { review } = words.postings;
  const { day } = words.shell;
  const [first] = findings;
  const better = card.offer === null ? undefined : card.offer.text;
  return (
    <FormNote
      id={first?.id}
      level={card.level}
      title={`${day.review.level[card.level]}: ${review.inField(review.fields[card.field])}`}
      excerpt={markedPieces(text, { ...card, findings })}
      reason={
        <>
          {findings.map((finding) => (
            <Reason key={finding.id} id={finding === first ? undefined : finding.id} finding={finding} />
          ))}
          {better === "" && <span className="d-block">{review.offered}</span>}
        </>
      }
      better={better || undefined}
      law={[...new Set(findings.flatMap(({ law }) => law))]}
      actions={
        open ? findings.map((finding) => <FalseAlarm key={finding.id} finding={finding} typed={typed} />) : undefined
      }
    />
  );
}

function Reason({ id, finding }: { id: string | undefined; finding: PlacedFinding }) {
  const { reason, advice } = useWords().postings.checker.findings[finding.messageKey];
  return (
    <span className="d-block" id={id}>
      «{finding.excerpt}»: {reason} {advice}
    </span>
  );
}

function FalseAlarm({ finding, typed }: { finding: PlacedFinding; typed: TypedReview | null }) {
  const { review } = useWords().postings;
  const key = findingKey(finding);
  const mine = typed?.key === key ? typed : null;
  return (
    <details className="false-alarm" open={mine !== null}>
      <summary className="tool-link">
        {review.falseAlarm}
        <span className="visually-hidden">: {finding.excerpt}</span>
      </summary>
      <PostForm noValidate>
        <input type="hidden" name="intent" value="overrule" />
        <input type="hidden" name="key" value={key} />
        <TextArea
          name="reason"
          id={`${finding.id}-reason`}
          label={review.falseAlarmReason}
          hint={review.falseAlarmHint}
          rows={2}
          value={mine?.reason}
          error={mine?.error}
        />
        <SubmitRow plain>
          <SubmitButton look="outline-primary" small>
            {review.falseAlarmSubmit}
          </SubmitButton>
        </SubmitRow>
      </PostForm>
    </details>
  );
}
