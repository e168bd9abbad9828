import { Icon } from "~/components/Icon";
import { LocalLink, useWords } from "~/components/locale";
import type { PostingId } from "~/domain/ids";
import { isHiringKind, type PostingKind } from "~/domain/postings/kinds";
import type { PostingState } from "~/domain/postings/moves";
import { isEventKind } from "~/domain/registrations/events";
import { paths } from "~/paths";

/** The one next thing for a posting in its state: review it, look for people, or read it as everybody does. */
export function PostingActions({
  posting,
}: {
  posting: { id: PostingId; code: number; kind: PostingKind; state: PostingState };
}) {
  const words = useWords();
  const postings = words.postings.desk;
  const { registrations } = words;
  if (posting.state === "in_review")
    return (
      <LocalLink className="btn btn-primary" to={paths.staff.review(posting.id)}>
        {postings.goReview}
      </LocalLink>
    );
  if (posting.state === "draft" || posting.state === "changes_requested") return null;
  return (
    <>
      <LocalLink className="btn btn-outline-primary" to={paths.posting(posting.code)}>
        {postings.publicPage}
      </LocalLink>
      {isEventKind(posting.kind) ? (
        <LocalLink className="btn btn-primary" to={paths.staff.registrations(posting.id)}>
          <Icon name="people" size="sm" />
          {registrations.manage.title}
        </LocalLink>
      ) : (
        isHiringKind(posting.kind) &&
        posting.state === "published" && (
          <LocalLink className="btn btn-primary" to={paths.staff.postingMatches(posting.id)}>
            <Icon name="link" size="sm" />
            {postings.findPeople}
          </LocalLink>
        )
      )}
    </>
  );
}
