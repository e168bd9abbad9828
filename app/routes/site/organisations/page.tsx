import { redirect, type LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { EmptyState } from "~/components/data/EmptyState";
import { Icon } from "~/components/Icon";
import { useWords } from "~/components/locale";
import { Responsiveness } from "~/components/organisations/Responsiveness";
import type { PageHandle } from "~/components/pageHandle";
import { cardSummary } from "~/domain/postings/summaryOf";
import { PageHead } from "~/components/shell/PageHead";
import { measureResponsiveness } from "~/domain/organisations/responsiveness";
import { idsOfSlug, organisationSlug } from "~/domain/organisations/slug";
import { paths } from "~/paths";
import { notFound } from "~/server/request/http";
import { findPublicOrganisation } from "~db/queries/organisations/organisations";
import { listCardsOf } from "~db/queries/postings/postingCards";
import { listClockedApplications } from "~db/queries/organisations/responsiveness";
import { PostingCard } from "../parts/PostingCard";

export const handle: PageHandle<Awaited<ReturnType<typeof loader>>> = {
  title: (_, { organisation }) => organisation.name,
  description: (_, { organisation }) => organisation.description ?? organisation.name,
};

/** Only whom the desk has verified has a page; an old name in the address leads to the new one. */
export async function loader({ params, context }: LoaderFunctionArgs) {
  const slug = params["slug"] ?? "";
  const ids = idsOfSlug(slug);
  const organisation = ids && (await findPublicOrganisation(context.db, ids));
  if (!organisation) throw notFound();
  const address = organisationSlug(organisation);
  if (slug !== address) throw redirect(paths.organisationPage(address));
  const now = context.now();
  const [cards, clocked] = await Promise.all([
    listCardsOf(context.db, organisation.id),
    listClockedApplications(context.db, [organisation.id], now),
  ]);
  const { id: _, verifiedAt: _verified, ...shown } = organisation;
  return {
    organisation: shown,
    postings: cards.map((card) => cardSummary(card)),
    measured: measureResponsiveness(clocked, now),
    now,
  };
}

export default function OrganisationPage() {
  const { organisation, postings, measured, now } = useLoaderData<typeof loader>();
  const words = useWords();
  const { publicPage } = words.organisations;
  return (
    <>
      <PageHead
        title={organisation.name}
        trail={[{ label: words.shell.nav.opportunities, to: paths.postings() }]}
        kind={words.organisations.terms.organisationKind[organisation.kind]}
        meta={[
          ...(organisation.comuneName ? [publicPage.inComune(organisation.comuneName)] : []),
          publicPage.liveCount(postings.length),
        ]}
      >
        <p className="mt-1">
          <span className="verified">
            <Icon name="shield" size="sm" />
            {words.postings.card.verified}
          </span>
        </p>
      </PageHead>
      <div className="container page-body organisation-public">
        <div className="organisation-public-about">
          <section aria-labelledby="who">
            <h2 id="who">{publicPage.who}</h2>
            <p className="own-words">{organisation.description ?? publicPage.noWords}</p>
            {organisation.website && (
              <p>
                <a href={organisation.website} rel="noreferrer nofollow">
                  {publicPage.website}
                </a>
              </p>
            )}
          </section>
          <section className="paper-panel" aria-labelledby="clock">
            <h2 id="clock">{publicPage.clock}</h2>
            <Responsiveness measured={measured} />
          </section>
        </div>
        <section aria-labelledby="live">
          <h2 id="live">{publicPage.live}</h2>
          {postings.length === 0 ? (
            <EmptyState title={publicPage.none} action={{ label: publicPage.all, to: paths.postings() }}>
              <p>{publicPage.noneLead}</p>
            </EmptyState>
          ) : (
            <ul className="posting-list">
              {postings.map((posting) => (
                <li key={posting.code}>
                  <PostingCard posting={posting} now={now} />
                </li>
              ))}
            </ul>
          )}
        </section>
      </div>
    </>
  );
}
