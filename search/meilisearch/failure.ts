import {
  MeilisearchApiError,
  MeilisearchRequestError,
  MeilisearchRequestTimeOutError,
  MeilisearchTaskTimeOutError,
  type Task,
} from "meilisearch";

/**
 * What went wrong with Meilisearch: `unreachable` no connection, `slow` no answer in time, `key` the key was refused, `absent` the
 * index is not there, `full` its task queue takes nothing more, `refused` it understood and said no to what was asked, `broken` it failed
 * inside, `unreadable` something that is not an answer of Meilisearch (a proxy's page, for instance).
 */
export const FAILURE_KINDS = [
  "unreachable",
  "slow",
  "key",
  "absent",
  "full",
  "refused",
  "broken",
  "unreadable",
] as const;
export type FailureKind = (typeof FAILURE_KINDS)[number];

/** Every failure of Meilisearch reaches the rest of the product as one of these. */
export class MeilisearchFailure extends Error {
  override readonly name = "MeilisearchFailure";
  constructor(
    readonly kind: FailureKind,
    message: string,
    options?: ErrorOptions,
  ) {
    super(message, options);
  }
}

/** Codes of an index without the settings asked of it: made by somebody else, or not made yet. */
const WITHOUT_SETTINGS = new Set([
  "index_not_found",
  "invalid_search_filter",
  "invalid_search_facets",
  "invalid_search_sort",
  "invalid_search_attributes_to_search_on",
  "invalid_facet_search_facet_name",
]);

/** The names of the client's error classes do not survive its packing: only `instanceof` tells them apart. */
export function failureOf(error: unknown): MeilisearchFailure {
  if (error instanceof MeilisearchFailure) return error;
  const options = { cause: error };
  if (error instanceof MeilisearchRequestTimeOutError || error instanceof MeilisearchTaskTimeOutError || isAbort(error))
    return new MeilisearchFailure("slow", "Meilisearch did not answer in time", options);
  if (error instanceof MeilisearchApiError) return ofAnswer(error);
  if (error instanceof MeilisearchRequestError)
    return new MeilisearchFailure("unreachable", `Meilisearch cannot be reached (${reason(error.cause)})`, options);
  if (error instanceof SyntaxError)
    return new MeilisearchFailure("unreadable", "something other than Meilisearch answered", options);
  return new MeilisearchFailure("broken", reason(error), options);
}

function ofAnswer(error: MeilisearchApiError): MeilisearchFailure {
  const { status } = error.response;
  const code = error.cause?.code ?? "";
  const options = { cause: error };
  if (status === 401 || status === 403)
    return new MeilisearchFailure("key", "Meilisearch refuses the key (MEILI_KEY)", options);
  if (code === "no_space_left_on_device")
    return new MeilisearchFailure("full", "the task queue of Meilisearch is full", options);
  if (code === "task_not_found")
    return new MeilisearchFailure(
      "broken",
      "Meilisearch no longer knows what it was given to do: its volume was wiped",
      options,
    );
  if (WITHOUT_SETTINGS.has(code))
    return new MeilisearchFailure("absent", `the index is not there as it should be (${code})`, options);
  if (status >= 500 && !code)
    return new MeilisearchFailure("unreadable", `something answered ${status} in place of Meilisearch`, options);
  return new MeilisearchFailure(
    status >= 500 || status === 429 ? "broken" : "refused",
    `Meilisearch answered ${status}: ${error.message}`,
    options,
  );
}

/** A task that did not succeed. Only what the server calls an invalid request is the fault of what was sent. */
export function failureOfTask({ status, error }: Task): MeilisearchFailure {
  const message = error?.message ?? `the task was ${status}`;
  if (error?.code === "index_not_found") return new MeilisearchFailure("absent", message);
  return new MeilisearchFailure(error?.type === "invalid_request" ? "refused" : "broken", message);
}

function isAbort(error: unknown): boolean {
  const names = [error, error instanceof Error ? error.cause : undefined].map((one) =>
    one instanceof Error ? one.name : "",
  );
  return names.includes("TimeoutError") || names.includes("AbortError");
}

function reason(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const { code } = error as { code?: unknown };
  return error.cause instanceof Error ? reason(error.cause) : typeof code === "string" ? code : error.message;
}
