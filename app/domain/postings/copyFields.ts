import { emptyPosting } from "./emptyPosting";
import type { PostingFields } from "./fields";

/** Everything written in a posting but its days, to write another from it. The row's own state is left behind. */
export function copyFields(record: PostingFields): PostingFields {
  const empty = emptyPosting(record.kind);
  const names = Object.keys(empty) as (keyof PostingFields)[];
  const written = Object.fromEntries(names.map((name) => [name, record[name]])) as unknown as PostingFields;
  const { closesOn, startsOn, beginsAt, endsAt, sessions } = empty;
  return { ...written, closesOn, startsOn, beginsAt, endsAt, sessions };
}
