import { Icon } from "~/components/Icon";
import { LocalLink, localPath, useLocale, useWords } from "~/components/locale";
import { paths } from "~/paths";

/** "Ti avvisiamo noi": the search just made, by e-mail or in a feed reader. `search` is the query of the list's address, without "?". */
export function AlertOffer({ search, empty }: { search: string; empty: boolean }) {
  const locale = useLocale();
  const { offer } = useWords().alerts;
  const feed = (path: string) => localPath(locale, path) + (search ? `?${search}` : "");
  return (
    <section className="alert-offer no-print" aria-labelledby="alert-offer">
      <Icon name="bell" />
      <div>
        <h3 id="alert-offer">{offer.title}</h3>
        <p>{empty ? offer.textEmpty : offer.text}</p>
        <p className="alert-feeds">
          {offer.feeds} <a href={feed(paths.feeds.rss())}>RSS</a> <a href={feed(paths.feeds.atom())}>Atom</a>
        </p>
      </div>
      <LocalLink className="btn btn-outline-primary" to={paths.alerts(search)}>
        {offer.action}
      </LocalLink>
    </section>
  );
}
