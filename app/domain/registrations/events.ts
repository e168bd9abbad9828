import type { Joining } from "~/domain/postings/joining";
import type { PostingKind } from "~/domain/postings/kinds";
import type { ClosingOutcome, PostingState } from "~/domain/postings/moves";

/** The kinds that happen at a time and have seats. */
export const EVENT_KINDS = ["lab", "course", "meeting"] as const satisfies readonly PostingKind[];
export type EventKind = (typeof EVENT_KINDS)[number];

export function isEventKind(kind: PostingKind): kind is EventKind {
  return (EVENT_KINDS as readonly PostingKind[]).includes(kind);
}

/** What an event's standing depends on. Moments are instants. */
export interface EventFacts {
  kind: PostingKind;
  joining: Joining;
  state: PostingState;
  closingOutcome: ClosingOutcome | null;
  beginsAt: Date | null;
  endsAt: Date | null;
}

/** Withdrawn by who holds it: it does not take place. Closed for any other cause, it does. */
export function isCalledOff({ state, closingOutcome }: Pick<EventFacts, "state" | "closingOutcome">): boolean {
  return (state === "closed" || state === "archived") && closingOutcome === "withdrawn";
}

/** Does the site keep the list of participants? */
export function hasSeatList({ kind, joining }: Pick<EventFacts, "kind" | "joining">): boolean {
  return isEventKind(kind) && joining === "here";
}

/** May people register by themselves now? Until the first session begins. */
export function isOpenToPublic(event: EventFacts, now: Date): boolean {
  return hasSeatList(event) && event.state === "published" && event.beginsAt !== null && event.beginsAt > now;
}

/** May desk and organisation still write somebody in? Also at the door, and once applications have closed. */
export function isOpenToStaff(event: EventFacts): boolean {
  return (
    hasSeatList(event) &&
    event.beginsAt !== null &&
    ["published", "paused", "closed"].includes(event.state) &&
    !isCalledOff(event)
  );
}

/** Do seats that come free still go to people who wait? Until it begins. */
export function isPromoting(event: EventFacts, now: Date): boolean {
  return isOpenToStaff(event) && event.beginsAt !== null && event.beginsAt > now;
}

/** When it is over: its end, or where none is said the day after it began. */
export function isOver({ beginsAt, endsAt }: Pick<EventFacts, "beginsAt" | "endsAt">, now: Date): boolean {
  const end = endsAt ?? (beginsAt ? new Date(beginsAt.getTime() + 86_400_000) : null);
  return end !== null && end < now;
}

/** Registrations are kept so long after the event, then only counted. */
export const RETENTION_MONTHS = 12;
/** A reminder is written so long before. */
export const REMINDER_HOURS = 48;
/** A registration nobody confirmed by mail is thrown away after this. */
export const UNCONFIRMED_DAYS = 7;

/** What a page says about joining: `begun` also while it goes on. */
export type Standing = "open" | "closed" | "off" | "begun" | "door" | "elsewhere";

export function standingOf(event: EventFacts, now: Date): Standing {
  if (isCalledOff(event)) return "off";
  if (event.beginsAt !== null && event.beginsAt <= now) return "begun";
  if (event.joining === "none") return "door";
  if (event.joining !== "here") return "elsewhere";
  return isOpenToPublic(event, now) ? "open" : "closed";
}
