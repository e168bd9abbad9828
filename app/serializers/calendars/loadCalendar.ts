import type { AppLoadContext } from "@remix-run/node";
import type { PostingKind } from "~/domain/postings/kinds";
import { EVENT_KINDS, type EventKind } from "~/domain/registrations/events";
import { listCalendar, listCallDeadlines } from "~db/queries/registrations/events";
import { KIND_SLUGS } from "~search/query";

/** What the calendar can be narrowed to: the same words in the page's address and in the file's. */
export interface CalendarFilter {
  kind: EventKind | "call" | null;
  /** ISTAT code. */
  comune: string | null;
}

export const CALENDAR_KINDS = [...EVENT_KINDS, "call"] as const satisfies readonly PostingKind[];

/** What makes no sense in an address is as if it were not there. */
export function readFilter(parameters: URLSearchParams): CalendarFilter {
  const slug = parameters.get("tipo");
  return {
    kind: CALENDAR_KINDS.find((kind) => KIND_SLUGS[kind] === slug) ?? null,
    comune: /^\d{6}$/.exec(parameters.get("dove") ?? "")?.[0] ?? null,
  };
}

/** The filter as its address says it; empty parts are left out. */
export function filterQuery({ kind, comune }: CalendarFilter): Record<string, string | null> {
  return { tipo: kind === null ? null : KIND_SLUGS[kind], dove: comune };
}

/** Events and deadlines between two ISO days, the last left out. */
export async function loadCalendar(
  { db }: Pick<AppLoadContext, "db">,
  { kind, comune }: CalendarFilter,
  days: { from: string; to: string },
) {
  const [events, deadlines] = await Promise.all([
    kind === "call" ? [] : listCalendar(db, { ...days, comune, kinds: kind === null ? [] : [kind] }),
    kind === null || kind === "call" ? listCallDeadlines(db, { ...days, comune }) : [],
  ]);
  return { events, deadlines };
}
