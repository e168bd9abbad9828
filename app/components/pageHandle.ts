import type { Locale, Words } from "~/text/words";

/** The same content in another form, for programs: a feed, a calendar. */
export interface Alternate {
  /** Path in the language of the page. */
  href: string;
  type: string;
  title: string;
}

/** What a route module says of its page: `export const handle: PageHandle<typeof loader> = { title: … }`. */
export interface PageHandle<Data = unknown> {
  title: (words: Words, data: Data) => string;
  /** For search engines and shared links. */
  description?: (words: Words, data: Data) => string | null;
  /** Listed in the head, so that feed readers find them. */
  alternates?: (words: Words, data: Data, locale: Locale) => readonly Alternate[];
  /** Pages that are nobody else's business are not indexed. */
  private?: boolean;
}
