import type { PostingId } from "~/domain/ids";
import { lockEvent } from "~db/queries/registrations/events";
import type { UnitOfWork } from "../guarded";
import { promoteFromWaitingList } from "./promoteFromWaitingList";

/** Gives the free seats of an event to the people waiting, after the organisation added some. */
export async function fillFreeSeats(unit: UnitOfWork, id: PostingId): Promise<boolean> {
  const event = await lockEvent(unit.trx, id);
  return event ? (await promoteFromWaitingList(unit, event)) > 0 : false;
}
