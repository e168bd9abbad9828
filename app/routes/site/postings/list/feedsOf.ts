import { localPath } from "~/components/locale";
import type { Alternate } from "~/components/pageHandle";
import { paths } from "~/paths";
import type { Locale, Words } from "~/text/words";

/** The feeds of a search, for the head of its page; `search` is the query of the list's address, without "?". */
export function feedsOf(search: string, { words, locale }: { words: Words; locale: Locale }): Alternate[] {
  const address = (path: string) => localPath(locale, path) + (search ? `?${search}` : "");
  return [
    { href: address(paths.feeds.rss()), type: "application/rss+xml", title: words.api.feeds.rss },
    { href: address(paths.feeds.atom()), type: "application/atom+xml", title: words.api.feeds.atom },
  ];
}
