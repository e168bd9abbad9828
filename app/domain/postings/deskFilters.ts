import { cleanLine } from "~/domain/forms/clean";
import { parseCode } from "./code";
import { POSTING_STATES, type PostingState } from "./moves";

const TEXT_MAX = 120;
const PAGE_MAX = 1000;

/** What the desk's list of postings is asked for, from its address; anything not understood is as if not asked. */
export function readPostingFilters(query: URLSearchParams): {
  state: PostingState | null;
  text: string;
  code: number | null;
  organisationId: null;
  page: number;
} {
  const text = cleanLine((query.get("q") ?? "").slice(0, TEXT_MAX));
  const page = Math.trunc(Number(query.get("pagina") ?? 1));
  return {
    state: POSTING_STATES.find((state) => state === query.get("stato")) ?? null,
    text,
    code: parseCode(text),
    organisationId: null,
    page: page >= 1 && page <= PAGE_MAX ? page : 1,
  };
}
