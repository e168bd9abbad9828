import { sensitiveWords } from "~/domain/wording/sensitiveWords";
import { fieldError } from "./errors";
import { type FieldReader, refuse } from "./fieldReader";

/**
 * A note about a person without their health and their dealings with justice: what the work must be like is written
 * instead ("lavoro seduto", "turni di giorno"). Nothing of what was typed is kept.
 */
export function plainNote(note: FieldReader<string>): FieldReader<string> {
  return note.transform((text, ctx) => {
    const [found] = text === null ? [] : sensitiveWords(text);
    if (!found) return text;
    const code = found.kind === "health" ? "health_words" : "judicial_words";
    return refuse(ctx, fieldError(code, { words: found.excerpt }));
  });
}
