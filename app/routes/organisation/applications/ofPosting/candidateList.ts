import { isEnded } from "~/domain/applications/decide";
import { APPLICATION_ORIGINS, type ApplicationOrigin, type ApplicationState } from "~/domain/applications/moves";
import type { ApplicationId } from "~/domain/ids";

/** One person on the way to an advert, as its organisation lists them. */
export interface CandidateRow {
  id: ApplicationId;
  name: string;
  state: ApplicationState;
  origin: ApplicationOrigin;
  sentAt: Date | null;
  firstAnswerAt: Date | null;
  endedAt: Date | null;
  responseDays: number;
  notes: number;
}

export const CANDIDATE_STATES = ["open", "unanswered", "ended", "all"] as const;
export const CANDIDATE_SORTS = ["oldest", "newest", "name"] as const;
export const CANDIDATE_VIEWS = ["table", "columns"] as const;

/** How a list of candidates is asked for in the address. */
export interface CandidateView {
  view: (typeof CANDIDATE_VIEWS)[number];
  state: (typeof CANDIDATE_STATES)[number];
  sort: (typeof CANDIDATE_SORTS)[number];
  origin: ApplicationOrigin | null;
  text: string;
}

const among = <Value extends string>(values: readonly Value[], text: string | null): Value | null =>
  values.find((value) => value === text) ?? null;

/** The address read; what it does not say, or says wrong, is the usual. */
export function readCandidateView(query: URLSearchParams): CandidateView {
  return {
    view: query.get("vista") === "colonne" ? "columns" : "table",
    state: among(CANDIDATE_STATES, query.get("stato")) ?? "all",
    sort: among(CANDIDATE_SORTS, query.get("ordine")) ?? "oldest",
    origin: among(APPLICATION_ORIGINS, query.get("origine")),
    text: (query.get("q") ?? "").trim().slice(0, 80),
  };
}

/** The address of a view: what is the usual is left out. */
export function candidateQuery({ view, state, sort, origin, text }: CandidateView): Record<string, string | null> {
  return {
    vista: view === "columns" ? "colonne" : null,
    stato: state === "all" ? null : state,
    ordine: sort === "oldest" ? null : sort,
    origine: origin,
    q: text,
  };
}

const isIn: Record<CandidateView["state"], (row: CandidateRow) => boolean> = {
  open: ({ state }) => !isEnded(state),
  unanswered: ({ state, firstAnswerAt }) => state === "sent" && firstAnswerAt === null,
  ended: ({ state }) => isEnded(state),
  all: () => true,
};

const fold = (text: string) => text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();

/** The rows asked for, in their order: those still open before the ended. */
export function chosenRows(
  rows: readonly CandidateRow[],
  { state, sort, origin, text }: CandidateView,
): CandidateRow[] {
  const matching = rows.filter(
    (row) => isIn[state](row) && (origin === null || row.origin === origin) && fold(row.name).includes(fold(text)),
  );
  const when = ({ sentAt }: CandidateRow) => sentAt?.getTime() ?? 0;
  const order = {
    oldest: (a: CandidateRow, b: CandidateRow) => when(a) - when(b),
    newest: (a: CandidateRow, b: CandidateRow) => when(b) - when(a),
    name: (a: CandidateRow, b: CandidateRow) => a.name.localeCompare(b.name, "it"),
  }[sort];
  return matching.toSorted((a, b) => Number(isEnded(a.state)) - Number(isEnded(b.state)) || order(a, b));
}

/** How many there are of each, whatever else is filtered. */
export function countStates(rows: readonly CandidateRow[]): Record<CandidateView["state"], number> {
  return Object.fromEntries(CANDIDATE_STATES.map((state) => [state, rows.filter(isIn[state]).length])) as Record<
    CandidateView["state"],
    number
  >;
}
