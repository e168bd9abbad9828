import { Callout } from "~/components/data/Callout";
import { useWords } from "~/components/locale";
import { KeyFacts } from "~/components/posting/KeyFacts";
import type { PostingSummary } from "~/domain/postings/summary";
import type { PostingFields } from "~/domain/postings/fields";
import { isAcceptingApplications } from "~/domain/postings/joining";
import { isHiringKind } from "~/domain/postings/kinds";
import type { PostingState } from "~/domain/postings/moves";
import type { Standing } from "~/domain/registrations/events";
import type { Seats } from "~/domain/registrations/seats";
import { JoinButton } from "../../parts/JoinEvent";
import { RichText } from "../../parts/RichText";

interface Props {
  posting: Pick<PostingFields, "kind" | "joining" | "address" | "agreementCode" | "agreementLevel"> & {
    state: PostingState;
  };
  summary: PostingSummary;
  /** Name of the Comune. */
  comune: string | null;
  /** The seats of a lab, course or meeting; null for other kinds. */
  event: { seats: Seats; standing: Standing } | null;
  /** True once the hour of a call's last day has passed. */
  late: boolean;
}

/** The column beside a posting's text: key facts with the button to join, and when an answer comes. */
export function PostingKeyColumn({ posting, summary, comune, event, late }: Props) {
  const words = useWords();
  const open = posting.state === "published";
  return (
    <aside className="posting-page-key" aria-label={words.postings.card.applyBy}>
      <KeyFacts
        posting={summary}
        address={[posting.address, comune].filter(Boolean).join(", ") || null}
        explained
        agreement={
          posting.agreementCode ? (
            <RichText text={words.postings.publicPage.agreement(posting.agreementCode, posting.agreementLevel)} />
          ) : undefined
        }
      >
        {event?.standing === "open" ? (
          <JoinButton seats={event.seats} />
        ) : open && !late && !(event && posting.joining === "here") ? (
          <JumpToJoin posting={posting} />
        ) : undefined}
      </KeyFacts>
      {isHiringKind(posting.kind) ? (
        <Callout
          tone={summary.medianDays !== null && summary.medianDays > summary.responseDays ? "amber" : "open"}
          icon="clock"
        >
          <AnswerTime medianDays={summary.medianDays} responseDays={summary.responseDays} />
        </Callout>
      ) : null}
    </aside>
  );
}

/** To the place on the page that says how one joins. */
function JumpToJoin({ posting }: { posting: Pick<PostingFields, "kind" | "joining"> }) {
  const words = useWords();
  const { join } = words.postings.facts;
  if (isAcceptingApplications(posting))
    return (
      <>
        <a className="btn btn-primary" href="#candidati">
          {words.postings.card.apply}
        </a>
        <p>{words.postings.card.applyNote}</p>
      </>
    );
  const label =
    posting.kind === "call"
      ? join.call
      : posting.kind === "placement"
        ? join.applyElsewhere
        : posting.joining === "none"
          ? join.door
          : join.elsewhere;
  return (
    <a className="btn btn-primary" href="#candidati">
      {label}
    </a>
  );
}

/** The real time an answer takes here, when there is one, beside the promise. */
function AnswerTime({ medianDays, responseDays }: Pick<PostingSummary, "medianDays" | "responseDays">) {
  const words = useWords().postings.card;
  if (medianDays === null) return <strong>{words.promises(responseDays)}</strong>;
  return (
    <>
      <strong>{words.answersIn(medianDays)}.</strong> {words.answersTypical} {words.promisedWithin(responseDays)}
    </>
  );
}
