import type { PostingId, RegistrationId } from "~/domain/ids";
import { lockEvent } from "~db/queries/registrations/events";
import { setRegistrationReminded } from "~db/queries/registrations/registrationLists";
import { lockRegistration } from "~db/queries/registrations/registrations";
import type { UnitOfWork } from "../guarded";
import { sendRegistrationLetter } from "./sendRegistrationLetter";

/** Reminds one person of the event in two days, once for each date it is given. False when there is nothing to remind of any more. */
export async function sendRegistrationReminder(
  unit: UnitOfWork,
  { id, postingId }: { id: RegistrationId; postingId: PostingId },
): Promise<boolean> {
  const { trx, at } = unit;
  const event = await lockEvent(trx, postingId);
  const registration = await lockRegistration(trx, id);
  if (!event?.beginsAt || event.beginsAt <= at || registration?.state !== "registered") return false;
  await sendRegistrationLetter(unit, {
    registration,
    event,
    letter: "reminder",
    onceKey: `registration_reminder:${id}:${event.beginsAt.toISOString()}`,
  });
  await setRegistrationReminded(trx, id, event.beginsAt);
  return true;
}
