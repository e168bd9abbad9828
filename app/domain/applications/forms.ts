import type { z } from "zod";
import { oneOf, checkbox } from "~/domain/forms/choices";
import { contact } from "~/domain/forms/contact";
import { moment } from "~/domain/forms/moments";
import { required } from "../forms/fieldReader";
import { plainNote } from "~/domain/forms/plainNote";
import { line, paragraph } from "~/domain/forms/text";
import { APPLICATION_MOVE_KEYS, REJECTION_REASONS } from "./moves";

export const MESSAGE_MAX = 800;
export const NOTE_MAX = 2000;

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

/** One move with what may go with it. `today` is the ISO day. */
export const MoveForm = (today: string) => ({
  move: required(oneOf(APPLICATION_MOVE_KEYS)),
  reason: oneOf(REJECTION_REASONS),
  message: paragraph(MESSAGE_MAX),
  deskNote: plainNote(paragraph(MESSAGE_MAX)),
  interviewAt: moment({ today }),
  interviewPlace: line(200),
});

type Fields<Shape extends Record<string, z.ZodType>> = { [Name in keyof Shape]: z.output<Shape[Name]> };
export type MoveFields = Fields<ReturnType<typeof MoveForm>>;
