import { Callout } from "~/components/data/Callout";
import { LocalLink, useLocale, useWords } from "~/components/locale";
import type { PostingState } from "~/domain/postings/moves";
import { paths } from "~/paths";
import { longDate } from "~/text/format";

/** Above the text of a posting that is paused or closed: that nothing can be sent now, and where to look on. */
export function PostingNotOpen({ posting }: { posting: { state: PostingState; closedAt: Date | null } }) {
  const locale = useLocale();
  const text = useWords().postings.publicPage;
  const paused = posting.state === "paused";
  return (
    <Callout tone="amber" title={paused ? text.pausedTitle : text.closedTitle}>
      <p>{paused ? text.pausedText : text.closedText(posting.closedAt ? longDate(locale, posting.closedAt) : null)}</p>
      <p>
        <LocalLink to={paths.postings()}>{text.closedNext}</LocalLink>
      </p>
    </Callout>
  );
}
