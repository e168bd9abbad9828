import type { Words } from "~/text/words";

/** What a route module says of its page: `export const handle: PageHandle<typeof loader> = { title: … }`. */
export interface PageHandle<Data = unknown> {
  title: (words: Words, data: Data) => string;
  /** For search engines and shared links. */
  description?: (words: Words, data: Data) => string | null;
  /** Pages that are nobody else's business are not indexed. */
  private?: boolean;
}
