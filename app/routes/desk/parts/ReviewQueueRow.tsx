import { Badge } from "~/components/data/Badge";
import { QueueRow } from "~/components/data/QueueRow";
import { LocalLink, useLocale, useWords } from "~/components/locale";
import type { PostingId } from "~/domain/ids";
import type { OrganisationState } from "~/domain/organisations/kinds";
import { formatCode } from "~/domain/postings/code";
import { clockTime, dayMonth, daysUntil, relativeDay } from "~/text/format";
import { paths } from "~/paths";
import type { ShownFinding } from "./placeFindings";

export interface QueuedReview {
  id: PostingId;
  code: number;
  title: string;
  organisationName: string;
  organisationState: OrganisationState;
  submittedAt: Date | null;
  /** Blocks and warnings, gravest first. */
  findings: readonly ShownFinding[];
}

/** An advert that waits: since when, whose, the gravest thing the checker found, and one way in. */
export function ReviewQueueRow({ row, now }: { row: QueuedReview; now: Date }) {
  const locale = useLocale();
  const words = useWords();
  const { review } = words.shell.day;
  const blocks = row.findings.filter(({ level }) => level === "block").length;
  const [gravest] = row.findings;
  const at = row.submittedAt;
  const today = at !== null && daysUntil(at, now) === 0;
  const why = gravest && (
    <>
      <span className={gravest.level === "block" ? "why-block" : "why-warn"}>{review.level[gravest.level]}:</span>{" "}
      {gravest.excerpt !== "" && `${review.found(gravest.excerpt)} `}
      {words.postings.checker.findings[gravest.messageKey].reason}
    </>
  );
  return (
    <QueueRow
      when={at === null ? "" : relativeDay(locale, at, now)}
      whenNote={at === null ? undefined : today ? review.arrived(clockTime(locale, at)) : dayMonth(locale, at)}
      title={`${row.organisationName}: ${row.title}, ${formatCode(row.code)}`}
      to={paths.staff.review(row.id)}
      badges={
        <>
          {blocks > 0 && <Badge tone="red">{review.blocks(blocks)}</Badge>}
          {blocks === 0 && row.findings.length > 0 && (
            <Badge tone="amber">{review.warnings(row.findings.length)}</Badge>
          )}
          {row.organisationState !== "verified" && <Badge tone="line">{review.unverified}</Badge>}
        </>
      }
      why={why ?? review.fine}
      action={
        <LocalLink className="btn btn-outline-primary btn-sm" to={paths.staff.review(row.id)}>
          {review.action}
          <span className="visually-hidden">
            {" "}
            {row.title}, {formatCode(row.code)}
          </span>
        </LocalLink>
      }
    />
  );
}
