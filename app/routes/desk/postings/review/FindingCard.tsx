import { FormNote } from "~/components/forms/FormNote";
import { SubmitButton } from "~/components/forms/SubmitButton";
import { SubmitRow } from "~/components/forms/SubmitRow";
import { TextArea } from "~/components/forms/TextArea";
import { useWords } from "~/components/locale";
import { excerptOf } from "./excerpt";
import type { ShownFinding } from "../../parts/placeFindings";

interface Props {
  finding: ShownFinding;
  id: string;
  /** The words of the field it stands in; null when the finding is about the field as a whole. */
  text: string | null;
  /** Key under which the decision is stored; null where there is nothing to set aside. */
  findingKey: string | null;
  /** The reason just typed for this finding, when it was refused. */
  typed: { value: string | undefined; error: string | undefined } | null;
}

const WRITTEN = ["title", "description", "scheduleNote", "payNote", "otherRequirements", "organisation"] as const;

function isWritten(field: ShownFinding["field"]): field is (typeof WRITTEN)[number] {
  return (WRITTEN as readonly string[]).includes(field);
}

/** One finding as the desk reviews it: the words, why, a better wording, the article; and a way to set a false alarm aside. */
export function FindingCard({ finding, id, text, findingKey, typed }: Props) {
  const words = useWords();
  const { review } = words.postings;
  const { day } = words.shell;
  const { reason, advice } = words.postings.checker.findings[finding.messageKey];
  const where = isWritten(finding.field) ? review.inField(review.fields[finding.field]) : review.missing;
  const better = finding.suggestion === undefined || finding.suggestion === "" ? undefined : finding.suggestion;
  const form = findingKey !== null && (
    <details className="false-alarm" open={typed !== null}>
      <summary className="tool-link">{review.falseAlarm}</summary>
      <form method="post" noValidate>
        <input type="hidden" name="intent" value="overrule" />
        <input type="hidden" name="key" value={findingKey} />
        <TextArea
          name="reason"
          id={`${id}-reason`}
          label={review.falseAlarmReason}
          hint={review.falseAlarmHint}
          rows={2}
          value={typed?.value}
          error={typed?.error}
        />
        <SubmitRow plain>
          <SubmitButton look="outline-primary" small>
            {review.falseAlarmSubmit}
          </SubmitButton>
        </SubmitRow>
      </form>
    </details>
  );
  return (
    <FormNote
      id={id}
      level={finding.level}
      title={`${day.review.level[finding.level]}: ${where}`}
      excerpt={excerptOf(text, finding)}
      reason={
        <>
          {reason} {advice}
        </>
      }
      better={better}
      law={finding.law}
      actions={form || undefined}
    />
  );
}
