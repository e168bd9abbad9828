import type { z } from "zod";
import { oneOf, checkbox } from "~/domain/forms/choices";
import { readEmail } from "~/domain/forms/email";
import { fieldError } from "~/domain/forms/errors";
import { moment } from "~/domain/forms/moments";
import { readPhone } from "~/domain/forms/phone";
import { fieldReader, required, type FieldReader } from "../forms/fieldReader";
import { plainNote } from "~/domain/forms/plainNote";
import { line, paragraph } from "~/domain/forms/text";
import { APPLICATION_MOVE_KEYS, REJECTION_REASONS } from "./moves";

export const MESSAGE_MAX = 800;
export const NOTE_MAX = 2000;

export type Contact = { email: string; phone: null } | { email: null; phone: string };

/** One field for either: "Telefono o e-mail". */
export function contact(): FieldReader<Contact> {
  return fieldReader<Contact>((text) => {
    if (text.includes("@")) {
      const read = readEmail(text);
      return "error" in read ? read : { value: { email: read.value, phone: null } };
    }
    const read = readPhone(text);
    return "error" in read ? { error: fieldError("contact_missing") } : { value: { email: null, phone: read.value } };
  });
}

/** The quick application: no account and no CV. */
export const ApplyForm = {
  name: required(line(160)),
  contact: required(contact()),
  message: paragraph(MESSAGE_MAX),
  submissionKey: line(64),
  privacy: checkbox(),
};

/** A note of the organisation for itself. */
export const NoteForm = { note: required(plainNote(paragraph(NOTE_MAX))), submissionKey: line(64) };

/** One move with what may go with it. */
export const MoveForm = {
  move: required(oneOf(APPLICATION_MOVE_KEYS)),
  reason: oneOf(REJECTION_REASONS),
  message: paragraph(MESSAGE_MAX),
  deskNote: plainNote(paragraph(MESSAGE_MAX)),
  interviewAt: moment(),
  interviewPlace: line(200),
};

type Fields<Shape extends Record<string, z.ZodType>> = { [Name in keyof Shape]: z.output<Shape[Name]> };
export type MoveFields = Fields<typeof MoveForm>;
