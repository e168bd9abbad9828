import { useWords } from "~/components/locale";
import type { FormState } from "~/components/forms/formState";
import type { CrisisOutcome, CrisisStage } from "~/domain/crises/stages";
import type { CrisisId } from "~/domain/ids";
import type { ShownEvent } from "./CrisisTimeline";
import { DeadlineFields } from "./DeadlineFields";
import { CrisisEventFields } from "./CrisisEventFields";
import { StageFields } from "./StageFields";

interface Props {
  crisis: { id: CrisisId; stage: CrisisStage; outcome: CrisisOutcome | null };
  form: FormState;
  /** The event being corrected. */
  correcting: ShownEvent | null;
}

/** Everything the secretariat may write in a file, each form folded until it is wanted. */
export function CrisisForms({ crisis, form, correcting }: Props) {
  const { file } = useWords().crises;
  const tried = (intent: string) => form.has("intent", intent);
  return (
    <section className="it-card" aria-labelledby="write">
      <div className="card-head">
        <h2 id="write">{file.write}</h2>
      </div>
      <details className="verdict-block" id="event" open={correcting !== null || tried("event")}>
        <summary>{correcting === null ? file.event.title : file.event.correctTitle}</summary>
        <CrisisEventFields crisisId={crisis.id} form={form} correcting={correcting} />
      </details>
      <details className="verdict-block" open={tried("deadline")}>
        <summary>{file.deadline.title}</summary>
        <DeadlineFields form={form} />
      </details>
      <details className="verdict-block" open={tried("stage")}>
        <summary>{file.stage.title}</summary>
        <StageFields form={form} stage={crisis.stage} />
      </details>
    </section>
  );
}
