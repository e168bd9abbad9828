import { contact } from "~/domain/forms/contact";
import { oneOf, allTexts } from "~/domain/forms/choices";
import { moment } from "~/domain/forms/moments";
import { required } from "../forms/fieldReader";
import { line, paragraph } from "~/domain/forms/text";
import { RegistrationId } from "~/domain/ids";

export const NOTE_MAX = 400;

/** Registering for an event: no account. */
export const RegisterForm = {
  name: required(line(160)),
  contact: required(contact()),
  note: paragraph(NOTE_MAX),
  submissionKey: line(64),
};

/** Somebody written in by desk or organisation: who comes to the door may leave nothing but a name. */
export const AddForm = {
  name: required(line(160)),
  contact: contact(),
  note: paragraph(NOTE_MAX),
  submissionKey: line(64),
};

/** What desk and organisation do with one registration. */
export const RegistrationMoveForm = { move: required(oneOf(["confirm", "cancel"])) };

/** Another date for an event: its first moment, and its last. `today` is the ISO day. */
export const EventDateForm = (today: string) => ({
  was: required(moment()),
  beginsAt: required(moment({ today })),
  endsAt: moment({ today }),
});

/** The ids of a list of boxes; what is not an id is left out. */
export function registrationIds(input: unknown): RegistrationId[] {
  return [...new Set(allTexts(input))].flatMap((text) => {
    const read = RegistrationId.safeParse(text);
    return read.success ? [read.data] : [];
  });
}
