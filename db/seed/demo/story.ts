import type {
  ApplicationActor,
  ApplicationMove,
  ApplicationOrigin,
  RejectionReason,
} from "~/domain/applications/moves";

export interface DemoMove {
  move: ApplicationMove;
  /** Days before loading. */
  daysAgo: number;
  by: ApplicationActor;
  /** Only where the table of moves asks for one. */
  reason?: RejectionReason;
  /** Words to the person. */
  message?: string;
  /** Words for the desk alone. */
  deskNote?: string;
}

/** One application on its way: it starts at `sent` (self) or `proposed` (desk) and follows its moves. */
export interface DemoStory {
  /** Internal code of the advert in postings.csv. */
  posting: string;
  /** Index in `generatePeople(DEMO_PEOPLE, DEMO_SEED)`. */
  who: number;
  origin: ApplicationOrigin;
  startedDaysAgo: number;
  /** What the person wrote to the organisation. */
  message: string | null;
  /** Proposals only: the answer is awaited until this many days after loading; negative when it went by. */
  answerInDays: number | null;
  interview: { inDays: number; time: string; place: string } | null;
  moves: DemoMove[];
}

type Extra = Omit<DemoMove, "move" | "daysAgo" | "by">;
type Opening = Partial<Pick<DemoStory, "message" | "interview">>;

/** One step, read aloud: on(8, "member", "contact"). */
export function on(daysAgo: number, by: ApplicationActor, move: ApplicationMove, extra: Extra = {}): DemoMove {
  return { move, daysAgo, by, ...extra };
}

const BARE = { message: null, answerInDays: null, interview: null };
/** Internal code of the advert, index of the person. */
type Pair = readonly [posting: string, who: number];

/** The person applied by themselves. */
export function applied(
  [posting, who]: Pair,
  startedDaysAgo: number,
  opening: Opening,
  ...moves: DemoMove[]
): DemoStory {
  return { posting, who, origin: "self", startedDaysAgo, ...BARE, ...opening, moves };
}

/** The desk asked the person first. */
export function proposed(
  [posting, who]: Pair,
  startedDaysAgo: number,
  answerInDays: number,
  ...moves: DemoMove[]
): DemoStory {
  return { posting, who, origin: "desk", startedDaysAgo, ...BARE, answerInDays, moves };
}
