import { done, refuse, type Refusal, type Result } from "./refusals";

/** What a move may need besides the state: `asked` on its form, or a circumstance that decides whether it is offered. */
const NEEDS = {
  reason: { refusal: "reason_needed", asked: true },
  outcome: { refusal: "reason_needed", asked: true },
  /** The desk holds the record. */
  held: { refusal: "wrong_state", asked: false },
  /** Nobody but this actor holds it. */
  free: { refusal: "held_by_desk", asked: false },
} as const satisfies Record<string, { refusal: Refusal; asked: boolean }>;
type Need = keyof typeof NEEDS;

export interface Move<State extends string, By extends string> {
  from: readonly State[];
  /** null: it stays where it is. */
  to: State | null;
  by: readonly By[];
  needs?: readonly Need[];
  /** Where it leads when no seat is free. */
  full?: State;
}

/** The whole life of a noun: nothing else decides what may follow what. Buttons, history, tests and checks read it. */
export type Life<State extends string, By extends string, Key extends string> = Readonly<Record<Key, Move<State, By>>>;

export interface AskedMove<State extends string, By extends string, Key extends string> {
  state: State;
  move: Key;
  by: By;
  /** What is given or true of what the move may need; what is not named is missing. */
  has?: Partial<Record<Need, boolean>>;
  /** Is a seat free? Yes, where there are no seats. */
  seat?: boolean;
}

/**
 * May this move be made now, and where does it lead? Asked again after it was made (a double click, a repeated link) it is
 * `already_done`, which callers answer like the first time. Who may never make it gets `not_found`.
 */
export function decide<State extends string, By extends string, Key extends string>(
  life: Life<State, By, Key>,
  { state, move, by, has = {}, seat = true }: AskedMove<NoInfer<State>, NoInfer<By>, NoInfer<Key>>,
): Result<{ to: State }> {
  const { from, to, by: allowed, needs = [], full } = life[move];
  if (!allowed.includes(by)) return refuse("not_found");
  const stands = state === to || state === full;
  if (!from.includes(state)) return refuse(stands ? "already_done" : "wrong_state");
  const missing = needs.find((need) => !has[need]);
  if (missing) return refuse(NEEDS[missing].refusal);
  return done({ to: (seat ? to : (full ?? to)) ?? state });
}

/** The moves open to `by` from `state`, in the order buttons are shown. What a move's form asks for need not be there yet. */
export function openMoves<State extends string, By extends string, Key extends string>(
  life: Life<State, By, Key>,
  { state, by, has = {} }: Omit<AskedMove<NoInfer<State>, NoInfer<By>, NoInfer<Key>>, "move" | "seat">,
): Key[] {
  return (Object.keys(life) as Key[]).filter((key) => {
    const { from, by: allowed, needs = [] } = life[key];
    return from.includes(state) && allowed.includes(by) && needs.every((need) => NEEDS[need].asked || has[need]);
  });
}

/** States no move leads out of. */
export function endStates<State extends string, By extends string, Key extends string>(
  life: Life<State, By, Key>,
  states: readonly NoInfer<State>[],
): State[] {
  const moves: readonly Move<State, By>[] = Object.values(life);
  return states.filter((state) => !moves.some(({ from, to }) => from.includes(state) && to !== null && to !== state));
}

/** Must the form of this move ask why? */
export function needsReason<Key extends string>(life: Life<string, string, Key>, move: Key): boolean {
  return life[move].needs?.includes("reason") ?? false;
}
