import type { AppLoadContext } from "@remix-run/node";
import type { SignedIn } from "~/domain/access/actor";
import { can } from "~/domain/access/can";
import { PostingId } from "~/domain/ids";
import { paths } from "~/paths";
import { findEvent, type EventRecord } from "~db/queries/registrations/events";
import { notFound, requireActor } from "./http";

export interface EventAccess {
  actor: SignedIn;
  /** As what they look at it: the page's address says so. */
  side: "member" | "operator";
  event: EventRecord;
}

/** The registrations of an event, for its own organisation or for the desk; for all others they do not exist. */
export async function requireEvent(
  request: Request,
  context: AppLoadContext,
  id: string | undefined,
): Promise<EventAccess> {
  const actor = await requireActor(request, context);
  const side = new URL(request.url).pathname.startsWith(`${paths.staff.day()}/`) ? "operator" : "member";
  const eventId = PostingId.safeParse(id);
  const event = eventId.success && actor.roles.includes(side) ? await findEvent(context.db, eventId.data) : undefined;
  if (!event || !can(actor, "registration.write", event)) throw notFound();
  if (side === "member" && !actor.organisationIds.includes(event.organisationId)) throw notFound();
  return { actor, side, event };
}
