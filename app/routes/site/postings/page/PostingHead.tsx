import { Badge } from "~/components/data/Badge";
import { Icon } from "~/components/Icon";
import { LocalLink, useLocale, useWords } from "~/components/locale";
import type { PostingSummary } from "~/domain/postings/summary";
import { PageHead } from "~/components/shell/PageHead";
import { formatCode } from "~/domain/postings/code";
import type { PostingState } from "~/domain/postings/moves";
import { paths } from "~/paths";
import { kilometres, longDate } from "~/text/format";
import { PostingBadges } from "../../parts/PostingBadges";
import { FavouriteActions } from "./FavouriteActions";

interface Props {
  posting: { state: PostingState; publishedAt: Date | null };
  /** The same posting as the cards show it. */
  summary: PostingSummary;
  /** `slug` is null where the organisation has no public page. */
  organisation: { name: string; slug: string | null; verified: boolean };
  /** Name of the Comune. */
  comune: string | null;
  now: Date;
  saved: boolean;
  /** Saved just now. */
  justSaved: boolean;
  /** ISTAT code of where the reader starts from. */
  from: string | null;
}

/** The head of a posting's page: title, employer and place, badges, and the button that saves it. */
export function PostingHead({ posting, summary, organisation, comune, now, saved, justSaved, from }: Props) {
  const locale = useLocale();
  const words = useWords();
  const text = words.postings.publicPage;
  return (
    <PageHead
      title={summary.title}
      trail={[{ label: words.shell.nav.opportunities, to: paths.postings() }]}
      kind={words.postings.terms.postingKind[summary.kind]}
      meta={[
        <>
          {text.codeLabel} <strong>{formatCode(summary.code)}</strong>
        </>,
        text.published(longDate(locale, posting.publishedAt ?? now)),
      ]}
    >
      <p className="employer-line">
        <strong>
          {organisation.slug === null ? (
            organisation.name
          ) : (
            <LocalLink to={paths.organisationPage(organisation.slug)}>{organisation.name}</LocalLink>
          )}
        </strong>
        {comune ? ` · ${comune}` : ""}
        {summary.distanceKm === null ? "" : ` (${kilometres(locale, summary.distanceKm)})`}
      </p>
      {organisation.verified ? (
        <p className="mt-1">
          <span className="verified">
            <Icon name="shield" size="sm" />
            {words.postings.card.verified}
          </span>
        </p>
      ) : null}
      {posting.state === "published" ? (
        <PostingBadges posting={summary} now={now} />
      ) : (
        <Badge tone="amber">{words.postings.terms.postingState[posting.state]}</Badge>
      )}
      <FavouriteActions
        code={summary.code}
        title={summary.title}
        isFavourite={saved}
        justSaved={justSaved}
        from={from}
      />
    </PageHead>
  );
}
