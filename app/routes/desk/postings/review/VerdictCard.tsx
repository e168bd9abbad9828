import type { ReactNode } from "react";
import { Callout } from "~/components/data/Callout";
import { SubmitButton } from "~/components/forms/SubmitButton";
import { SubmitRow } from "~/components/forms/SubmitRow";
import { TextArea } from "~/components/forms/TextArea";
import { LocalLink, useWords } from "~/components/locale";
import type { OrganisationId, PostingId } from "~/domain/ids";
import type { OrganisationState } from "~/domain/organisations/kinds";
import type { PostingState } from "~/domain/postings/moves";
import { paths } from "~/paths";
import type { TypedReview } from "./reviewState";
import { PostForm } from "~/components/forms/PostForm";

interface Props {
  posting: { id: PostingId; state: PostingState; version: number };
  organisation: { id: OrganisationId; name: string; state: OrganisationState };
  /** Blocking findings left. */
  blocks: number;
  typed: TypedReview | null;
}

/** The three verdicts of the desk, each with what it needs; or why there is nothing to decide. */
export function VerdictCard({ posting, organisation, blocks, typed }: Props) {
  const words = useWords();
  const { review } = words.postings;
  const verified = organisation.state === "verified";
  const waiting = posting.state === "in_review";
  return (
    <section className="it-card" aria-labelledby="verdict">
      <div className="card-head">
        <h2 id="verdict">{review.verdict}</h2>
      </div>
      {!waiting && (
        <div className="card-body">
          <p>{review.notInReview(words.postings.terms.postingState[posting.state])}</p>
        </div>
      )}
      {waiting && (
        <>
          <div className="verdict-block">
            {!verified && (
              <Callout tone="amber" title={review.verifyFirst}>
                <p>{review.verifyFirstLead}</p>
                <p>
                  <LocalLink to={paths.staff.organisation(organisation.id)}>
                    {review.verifyLink(organisation.name)}
                  </LocalLink>
                </p>
              </Callout>
            )}
            {blocks > 0 && (
              <Callout tone="red" title={review.blocked(blocks)}>
                <p>{review.blockedLead}</p>
              </Callout>
            )}
            <Verdict intent="approve" version={posting.version}>
              <SubmitButton look={verified && blocks === 0 ? "primary" : "outline-primary"}>
                {review.approve}
              </SubmitButton>
              <p className="meta mt-2">{review.approveNote}</p>
            </Verdict>
          </div>
          <WithReason
            intent="request_changes"
            title={review.askTitle}
            label={review.askReason}
            submit={review.ask}
            version={posting.version}
            typed={typed}
          />
          <WithReason
            intent="refuse"
            title={review.refuseTitle}
            label={review.refuseReason}
            submit={review.refuse}
            version={posting.version}
            typed={typed}
          />
        </>
      )}
    </section>
  );
}

function Verdict({ intent, version, children }: { intent: string; version: number; children: ReactNode }) {
  return (
    <PostForm noValidate>
      <input type="hidden" name="intent" value={intent} />
      <input type="hidden" name="version" value={version} />
      {children}
    </PostForm>
  );
}

interface WithReasonProps {
  intent: "request_changes" | "refuse";
  title: string;
  label: string;
  submit: string;
  version: number;
  typed: TypedReview | null;
}

function WithReason({ intent, title, label, submit, version, typed }: WithReasonProps) {
  const { review } = useWords().postings;
  const mine = typed?.intent === intent ? typed : null;
  return (
    <details className="verdict-block" open={mine !== null}>
      <summary>{title}</summary>
      <Verdict intent={intent} version={version}>
        <TextArea
          name="reason"
          id={`f-${intent}-reason`}
          label={label}
          hint={review.askHint}
          rows={4}
          value={mine?.reason}
          error={mine?.error}
        />
        <SubmitRow plain>
          <SubmitButton look={intent === "refuse" ? "outline-danger" : "outline-primary"}>{submit}</SubmitButton>
        </SubmitRow>
      </Verdict>
    </details>
  );
}
