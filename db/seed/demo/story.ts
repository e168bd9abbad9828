import type { ApplicationActor, ApplicationMove, ApplicationOrigin, RejectionReason } from "~/domain/applications/moves";

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
type Opening = Partial<Pick<DemoStory, "message" | "answerInDays" | "interview">>;

/** One step, read aloud: on(8, "member", "contact"). */
export function on(daysAgo: number, by: ApplicationActor, move: ApplicationMove, extra: Extra = {}): DemoMove {
  return { move, daysAgo, by, ...extra };
}

const story = (origin: ApplicationOrigin, posting: string, who: number, startedDaysAgo: number, opening: Opening, moves: DemoMove[]): DemoStory =>
  ({ posting, who, origin, startedDaysAgo, message: null, answerInDays: null, interview: null, ...opening, moves });

/** The person applied by themselves. */
export function applied(posting: string, who: number, startedDaysAgo: number, opening: Opening, ...moves: DemoMove[]): DemoStory {
  return story("self", posting, who, startedDaysAgo, opening, moves);
}

/** The desk asked the person first. */
export function proposed(posting: string, who: number, startedDaysAgo: number, answerInDays: number, ...moves: DemoMove[]): DemoStory {
  return story("desk", posting, who, startedDaysAgo, { answerInDays }, moves);
}
