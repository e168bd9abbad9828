import { type ApiField, byApiName } from "~/domain/postings/fieldTable";

/** What the fields say that programs read as they are stored, under the names programs know them by. */
export function meaningsOf(fields: Record<ApiField, { meaning: string }>): Record<string, string> {
  return Object.fromEntries(Object.entries(byApiName(fields)).map(([name, { meaning }]) => [name, meaning]));
}
