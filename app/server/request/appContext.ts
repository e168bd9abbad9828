import type { Context } from "~/usecases/context";
import type { Locale } from "~/text/words";
import type { SearchHealth } from "~search/health";
import type { SearchEngine, VocabularyEngine } from "~search/port";
import type { Limits } from "../middleware/limits";
import type { Mailbox } from "../mail";
import type { Cached } from "../cache/queryCache";
import type { Sessions } from "./session";

/** What the server hands to every loader and action. */
export interface AppContext extends Context {
  search: SearchEngine;
  /** Which engine answers, and why not the other. */
  searchHealth(): Readonly<SearchHealth>;
  vocabulary: VocabularyEngine;
  /** The same of the pickers, which have a breaker of their own. */
  pickersHealth(): Readonly<SearchHealth>;
  sessions: Sessions;
  limits: Limits;
  /** Letters written to files; null when they go out by SMTP. */
  mailbox: Mailbox | null;
  locale: Locale;
  /** A random key for a form of this response: also a page given from the cache has a new one. */
  formKey(): string;
  demo: boolean;
  /** Address of the visitor, for limits only. */
  clientAddress: string;
  /** Reads of the public data that are worth remembering until it changes. */
  cached: Cached;
  jobsRunning(): boolean;
  /** Writes a surprise to the log with the request's id. */
  report(error: unknown): void;
}

declare module "@remix-run/node" {
  interface AppLoadContext extends AppContext {}
  interface Future {
    v3_singleFetch: true;
  }
}
