import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { EmptyState } from "~/components/data/EmptyState";
import { Icon } from "~/components/Icon";
import { LocalLink, useLocale, useWords } from "~/components/locale";
import type { PageHandle } from "~/components/pageHandle";
import { cardSummary } from "~/domain/postings/summaryOf";
import { PageHead } from "~/components/shell/PageHead";
import { isToken } from "~/domain/accounts/token";
import { paths } from "~/paths";
import { notFound } from "~/server/request/http";
import { longDate } from "~/text/format";
import { wordsFor } from "~/text/words";
import { hashToken } from "~/usecases/tokens";
import { loadQueryDescriber } from "~/usecases/alerts/loadQueryDescriber";
import { listLastDigest } from "~db/queries/alerts/alerts";
import { listReadableByCode } from "~db/queries/alerts/favourites";
import { listCards } from "~db/queries/postings/postingCards";
import { findSubscriberByToken } from "~db/queries/alerts/subscribers";
import { CompactPostingList } from "./parts/CompactPostingList";

export const handle: PageHandle = { title: ({ alerts }) => alerts.digest.crumb, private: true };

/** What the last letter held, as it stands now: search by search, to read and to print. */
export async function loader({ params, context }: LoaderFunctionArgs) {
  const token = params["token"];
  const subscriber = isToken(token) ? await findSubscriberByToken(context.db, hashToken(token)) : undefined;
  if (!subscriber || !token) throw notFound();
  const { digest } = wordsFor(context.locale).alerts;
  const [rows, describe] = await Promise.all([
    listLastDigest(context.db, subscriber.id),
    loadQueryDescriber(context.db, context.locale),
  ]);
  const cards = new Map(
    (
      await listCards(
        context.db,
        rows.map(({ postingId }) => postingId),
      )
    ).map((card) => [card.id, card]),
  );
  const open = new Set(
    (
      await listReadableByCode(
        context.db,
        [...cards.values()].map(({ code }) => code),
      )
    )
      .filter(({ state }) => state === "published")
      .map(({ id }) => id),
  );
  const queries = [...new Set(rows.map(({ query }) => query))];
  const groups = queries.map((query) => ({
    name: query === null ? digest.other : describe(query),
    postings: rows
      .filter((row) => row.query === query)
      .flatMap(({ postingId }) => {
        const card = cards.get(postingId);
        return card ? [{ ...cardSummary(card), closed: open.has(postingId) ? null : digest.closed }] : [];
      }),
  }));
  return { token, groups, day: rows[0]?.digestOn ?? null, now: context.now(), siteUrl: context.siteUrl };
}

export default function LastDigest() {
  const { token, groups, day, now, siteUrl } = useLoaderData<typeof loader>();
  const locale = useLocale();
  const { digest } = useWords().alerts;
  if (day === null) {
    return (
      <>
        <PageHead title={digest.crumb} />
        <div className="container page-body">
          <EmptyState title={digest.none} action={{ label: digest.manage, to: paths.ownAlerts(token) }}>
            <p>{digest.noneLead}</p>
          </EmptyState>
        </div>
      </>
    );
  }
  return (
    <>
      <PageHead
        title={digest.title(longDate(locale, day))}
        here={digest.crumb}
        trail={[{ label: digest.manage, to: paths.ownAlerts(token) }]}
        lead={digest.lead}
      />
      <div className="container page-body">
        <p className="no-print">
          <button type="button" className="tool-link" data-print hidden>
            <Icon name="print" size="sm" />
            {digest.print}
          </button>
        </p>
        {groups.map(({ name, postings }, at) => (
          <section key={name} aria-labelledby={`search-${at}`} className="pocket-group">
            <h2 id={`search-${at}`}>{name}</h2>
            <CompactPostingList postings={postings} now={now} siteUrl={siteUrl} />
          </section>
        ))}
        <p className="no-print mt-4">
          <LocalLink className="btn btn-outline-primary" to={paths.ownAlerts(token)}>
            {digest.manage}
          </LocalLink>
        </p>
      </div>
    </>
  );
}
