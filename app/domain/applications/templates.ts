import type { z } from "zod";
import { oneOf } from "~/domain/forms/choices";
import { type FieldErrors, fieldError } from "~/domain/forms/errors";
import { type FormValues, readForm } from "~/domain/forms/formValues";
import { required } from "../forms/fieldReader";
import { line, paragraph } from "~/domain/forms/text";
import { MESSAGE_MAX } from "./forms";
import { REJECTION_REASONS, type RejectionReason } from "./moves";

/** What an answer kept ready may do besides its words; what needs a day or a contract is done person by person. */
export const TEMPLATE_MOVES = ["contact", "reject"] as const;
export type TemplateMove = (typeof TEMPLATE_MOVES)[number];
export const TEMPLATE_NAME_MAX = 80;
/** Templates an organisation may keep. */
export const MAX_TEMPLATES = 40;

/** What the site puts in: the first name of the person, the title of the advert. */
export const PLACEHOLDERS = ["nome", "annuncio"] as const;
const PLACEHOLDER = /\{\s*([^{}\n]{0,40})\s*\}/g;

/** Two answers every organisation finds ready; their words are in text/. */
export const DEFAULT_TEMPLATES = [
  { key: "meet", move: "contact", reason: null },
  { key: "thanks", move: "reject", reason: "other" },
] as const satisfies readonly { key: string; move: TemplateMove; reason: RejectionReason | null }[];
export type DefaultTemplateKey = (typeof DEFAULT_TEMPLATES)[number]["key"];

export interface Template {
  name: string;
  move: TemplateMove;
  reason: RejectionReason | null;
  body: string;
}

/** The words one person reads. */
export function fillTemplate(body: string, { name, title }: { name: string; title: string }): string {
  const values: Record<string, string> = { nome: name.trim().split(/\s+/)[0] ?? name, annuncio: title };
  return body.replace(PLACEHOLDER, (written, key: string) => values[key.trim().toLowerCase()] ?? written);
}

/** Braces that would reach a person as they are. */
export function unknownPlaceholders(body: string): string[] {
  return [...body.matchAll(PLACEHOLDER)]
    .filter(([, key = ""]) => !(PLACEHOLDERS as readonly string[]).includes(key.trim().toLowerCase()))
    .map(([written]) => written);
}

const Words = {
  move: required(oneOf(TEMPLATE_MOVES)),
  reason: oneOf(REJECTION_REASONS),
  body: required(paragraph(MESSAGE_MAX)),
};
const Fields = { name: required(line(TEMPLATE_NAME_MAX)), ...Words };

/** An answer as it is written for many: a no has its reason, braces only what the site knows. */
export function readAnswer(values: FormValues): { answer: Omit<Template, "name"> | null; errors: FieldErrors } {
  const { fields, errors } = readForm(Words, values);
  const answer = completeAnswer(fields, errors);
  return { answer: Object.keys(errors).length === 0 ? answer : null, errors };
}

/** The same, with the name it is kept under. */
export function readTemplate(values: FormValues): { template: Template | null; errors: FieldErrors } {
  const { fields, errors } = readForm(Fields, values);
  const answer = completeAnswer(fields, errors);
  return {
    template: answer && fields.name && Object.keys(errors).length === 0 ? { name: fields.name, ...answer } : null,
    errors,
  };
}

type ReadTemplate = { [Name in keyof typeof Words]?: z.output<(typeof Words)[Name]> };

function completeAnswer(
  { move, reason = null, body }: ReadTemplate,
  errors: FieldErrors,
): Omit<Template, "name"> | null {
  if (move === "reject" && reason === null) errors["reason"] ??= fieldError("choice");
  const [strange] = unknownPlaceholders(body ?? "");
  if (strange !== undefined) errors["body"] ??= fieldError("unknown", { value: strange });
  return move && body ? { move, reason: move === "reject" ? reason : null, body } : null;
}
