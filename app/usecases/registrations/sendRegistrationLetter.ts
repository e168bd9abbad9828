import type { RegistrationId } from "~/domain/ids";
import type { RegistrationLetter } from "~/domain/registrations/letters";
import { paths } from "~/paths";
import { localeOf, wordsFor } from "~/text/words";
import type { UnitOfWork } from "../guarded";
import { linkTo } from "../letters/linkTo";
import { sendLetter } from "../letters/sendLetter";
import { registrationToken } from "./registrationToken";
import type { EventRecord } from "~db/queries/registrations/events";
import { findSettings } from "~db/queries/settings/settings";

interface LetterInput {
  registration: { id: RegistrationId; name: string; email: string | null; locale: string };
  event: Pick<EventRecord, "title" | "organisationName" | "beginsAt" | "address" | "comuneName" | "code">;
  letter: RegistrationLetter;
  /** The same letter for the same cause is written once. */
  onceKey?: string;
}

/**
 * One letter with when, where and the link of the person's own page. Whoever left only a telephone is called by the
 * organiser. False when no letter left.
 */
export async function sendRegistrationLetter(
  unit: UnitOfWork,
  { registration, event, letter, onceKey }: LetterInput,
): Promise<boolean> {
  if (!registration.email) return false;
  const { context } = unit;
  const locale = localeOf(registration.locale);
  const { title, organisationName: organisation, beginsAt, address, comuneName } = event;
  const where = [address, comuneName].filter(Boolean).join(", ");
  const { token } = registrationToken(context.secretKey, registration.id);
  const { deskPhone } = await findSettings(unit.trx);
  const written = wordsFor(locale).registrations.letters[letter]({
    name: registration.name,
    title,
    organisation,
    beginsAt,
    where,
    link: linkTo(context, locale, paths.registration(token)),
    confirmLink: linkTo(context, locale, paths.confirmRegistration(token)),
    calendarLink: linkTo(context, locale, paths.calendar()),
    deskPhone,
  });
  return sendLetter(unit, {
    kind: `registration_${letter}`,
    to: registration.email,
    locale,
    ...written,
    ...(onceKey ? { onceKey } : {}),
  });
}
