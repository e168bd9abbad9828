import { POSTING_FIELD_KEYS, POSTING_FIELDS } from "./fieldTable";
import type { PostingFields } from "./fields";
import { WAYS_TO_JOIN } from "./joining";
import type { PostingKind } from "./kinds";

/** A draft nobody has written on yet. */
export function emptyPosting(kind: PostingKind): PostingFields {
  const empty = Object.fromEntries(
    POSTING_FIELD_KEYS.map((field) => [field, structuredClone(POSTING_FIELDS[field].empty)]),
  ) as unknown as PostingFields;
  return { ...empty, kind, joining: WAYS_TO_JOIN[kind][0] };
}
