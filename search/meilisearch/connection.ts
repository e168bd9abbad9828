import {
  Meilisearch,
  type EnqueuedTask,
  type FederatedMultiSearchParams,
  type Index,
  type MultiSearchQuery,
  type SearchResponse,
  type Task,
} from "meilisearch";
import { failureOf, failureOfTask, MeilisearchFailure } from "./failure";
import type { PostingRecord } from "./record";

/** How a Meilisearch is reached. */
export interface MeilisearchAddress {
  url: string;
  key?: string | undefined;
  /** Begins the names of our indexes: several products, or tests, can share a server. */
  prefix?: string | undefined;
  /** Milliseconds a question may take, all its calls together. */
  answerWithinMs?: number | undefined;
}

const ANSWER_WITHIN_MS = 800;
const WRITE_WITHIN_MS = 30_000;
/** A task may wait behind others; longer than this and the change is tried again later. */
const TASK_WITHIN_MS = 120_000;
const TASK_LOOK_MS = 25;

/** A compressed answer leaves the server in pieces, and the last waits 40 ms for the others to be acknowledged. */
const PLAIN = { headers: { "accept-encoding": "identity" } };

export type Question = MultiSearchQuery;
export type WeightedQuestion = Omit<Question, "limit" | "offset"> & { weight: number };
export type Answer = SearchResponse<Partial<PostingRecord>>;

/** One Meilisearch, with every failure read as a MeilisearchFailure. */
export interface Connection {
  /** Name of the index searches go to. */
  live: string;
  prefix: string;
  /** A signal that ends a question when its time is over. */
  deadline(): AbortSignal;
  /** Several questions in one call. @throws MeilisearchFailure */
  query(questions: Question[], signal: AbortSignal): Promise<Answer[]>;
  /** Several questions, one answer without repetitions: those of the weightier question first. @throws MeilisearchFailure */
  queryFederated<Hit>(questions: WeightedQuestion[], limit: number, signal: AbortSignal): Promise<Hit[]>;
  /** Words that begin like `typed`, typing errors allowed. @throws MeilisearchFailure */
  findWords(uid: string, typed: string, signal: AbortSignal): Promise<string[]>;
  /** Anything else; calls end after 30 s. @throws MeilisearchFailure */
  call<Result>(work: (client: Meilisearch) => Promise<Result>): Promise<Result>;
  /** The same about one index. */
  withIndex<Result>(uid: string, work: (index: Index<PostingRecord>) => Promise<Result>): Promise<Result>;
  /** Resolves when the task has succeeded. @throws MeilisearchFailure, `refused` when the task itself failed */
  waitForTask(task: Pick<EnqueuedTask, "taskUid">, withinMs?: number): Promise<Task>;
}

export function connectMeilisearch({
  url,
  key,
  prefix = "lucca",
  answerWithinMs = ANSWER_WITHIN_MS,
}: MeilisearchAddress): Connection {
  const login = { host: url, ...(key ? { apiKey: key } : {}), requestInit: PLAIN };
  const queryClient = new Meilisearch(login); // its own timeout would be ignored beside a signal
  const client = new Meilisearch({ ...login, timeout: WRITE_WITHIN_MS });
  const live = `${prefix}_postings`;
  const call: Connection["call"] = (work) => work(client).catch((error: unknown) => Promise.reject(failureOf(error)));
  return {
    live,
    prefix,
    call,
    deadline: () => AbortSignal.timeout(answerWithinMs),
    query: async (questions, signal) => {
      const query = { queries: questions } as unknown as FederatedMultiSearchParams;
      const answer = await queryClient
        .multiSearch(query, { signal })
        .catch((error: unknown) => Promise.reject(failureOf(error)));
      return resultsOf(answer, questions.length);
    },
    queryFederated: async <Hit>(questions: WeightedQuestion[], limit: number, signal: AbortSignal) => {
      const queries = questions.map(({ weight, ...question }) => ({ ...question, federationOptions: { weight } }));
      const answer = await queryClient
        .multiSearch({ federation: { limit: limit }, queries }, { signal })
        .catch((error: unknown) => Promise.reject(failureOf(error)));
      return hitsOf(answer) as Hit[];
    },
    findWords: async (uid, typed, signal) => {
      const answer = await queryClient
        .index(uid)
        .searchForFacetValues({ facetName: "words", facetQuery: typed }, { signal })
        .catch((error: unknown) => Promise.reject(failureOf(error)));
      return answer.facetHits.map((hit) => hit.value);
    },
    withIndex: (uid, work) => call((server) => work(server.index<PostingRecord>(uid))),
    waitForTask: async ({ taskUid }, withinMs = TASK_WITHIN_MS) => {
      const task = await call((server) =>
        server.tasks.waitForTask(taskUid, { timeout: withinMs, interval: TASK_LOOK_MS }),
      );
      if (task.status !== "succeeded") throw failureOfTask(task);
      return task;
    },
  };
}

/** A proxy may answer 200 with something else. */
function resultsOf(answer: unknown, wanted: number): Answer[] {
  const results = (answer as { results?: unknown } | undefined)?.results;
  if (!Array.isArray(results) || results.length !== wanted)
    throw new MeilisearchFailure("unreadable", "something other than Meilisearch answered");
  return results as Answer[];
}

function hitsOf(answer: unknown): unknown[] {
  const hits = (answer as { hits?: unknown } | undefined)?.hits;
  if (!Array.isArray(hits)) throw new MeilisearchFailure("unreadable", "something other than Meilisearch answered");
  return hits;
}
