import type { AppLoadContext, LoaderFunction } from "@remix-run/node";
import type { Pool } from "pg";
import { createLimits } from "~/server/middleware/limits";
import { createSessions } from "~/server/request/session";
import type { Locale } from "~/text/words";
import type { Db } from "~db/client";
import { listSkills } from "~db/queries/vocabulary/vocabulary";
import { indexPosting } from "~search/indexPosting";
import { createPostgresEngine } from "~search/postgres/engine";
import { createPostgresVocabulary } from "~search/postgres/vocabulary/engine";
import type { PostingId } from "~/domain/ids";
import { contextAt, NOW } from "./desk";

export const SITE = "https://lavoro.invalid";

/** What public loaders are given, at a moment that stands still. */
export function publicContext(
  { db, pool }: { db: Db; pool: Pool },
  differing: { locale?: Locale; clientAddress?: string; now?: Date; demo?: boolean } = {},
): AppLoadContext {
  const { locale = "it", clientAddress = "192.0.2.1", now = NOW, demo = false } = differing;
  const parts: Partial<AppLoadContext> = {
    ...contextAt(db, now),
    siteUrl: SITE,
    search: createPostgresEngine(db),
    vocabulary: createPostgresVocabulary(db),
    sessions: createSessions(db, { secure: false }),
    limits: limitsOf(pool),
    locale,
    clientAddress,
    demo,
    report: () => {},
  };
  return parts as AppLoadContext;
}

/** One counter a database, as one site has. */
const counters = new WeakMap<Pool, AppLoadContext["limits"]>();
function limitsOf(pool: Pool): AppLoadContext["limits"] {
  const known = counters.get(pool) ?? createLimits(pool);
  counters.set(pool, known);
  return known;
}

interface Ask {
  params?: Record<string, string>;
  headers?: Record<string, string>;
  method?: string;
}

/** What a loader answers to an address, thrown answers included. */
export async function ask(
  loader: LoaderFunction,
  context: AppLoadContext,
  address: string,
  { params = {}, headers = {}, method = "GET" }: Ask = {},
): Promise<Response> {
  try {
    return (await loader({ request: new Request(SITE + address, { headers, method }), params, context })) as Response;
  } catch (thrown) {
    if (thrown instanceof Response) return thrown;
    throw thrown;
  }
}

/** Puts these postings in the index, as their publication does. */
export async function indexed(db: Db, ...ids: PostingId[]): Promise<void> {
  for (const id of ids) await db.transaction().execute((trx) => indexPosting(trx, id));
}

/** Makes the vocabulary searchable, as its import does. */
export async function indexVocabulary(db: Db): Promise<void> {
  const vocabulary = createPostgresVocabulary(db);
  const occupations = await db.selectFrom("occupations").select(["id", "masculine", "feminine", "isco"]).execute();
  await vocabulary.indexOccupations(
    occupations.map(({ id, masculine, feminine, isco }) => ({
      occupationId: id,
      label: `${masculine}/${feminine}`,
      aliases: [],
      iscoCode: isco,
      description: "",
    })),
  );
  await vocabulary.indexSkills(
    (await listSkills(db)).map(({ id, labelIt, aliases }) => ({ skillId: id, label: labelIt, aliases })),
  );
}
