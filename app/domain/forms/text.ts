import { cleanLine, cleanText } from "./clean";
import { fieldError } from "./errors";
import { anyInput, type FieldReader, refuse, firstText } from "./fieldReader";

/** One line of free text, at most `max` characters and at least `min` where something is written. */
export function line(max: number, min = 0): FieldReader<string> {
  return freeText(max, cleanLine).transform((text, ctx) =>
    text !== null && text.length < min ? refuse(ctx, fieldError("too_short", { min })) : text,
  );
}

/** Free text on several lines, at most `max` characters. */
export function paragraph(max: number): FieldReader<string> {
  return freeText(max, cleanText);
}

/** Room for what cleaning removes; beyond it the text is refused unread, however long. */
const SLACK = 2000;

function freeText(max: number, clean: (raw: string) => string): FieldReader<string> {
  return anyInput.transform((input, ctx) => {
    const raw = firstText(input);
    if (raw.length > max * 2 + SLACK) return refuse(ctx, fieldError("too_long", { max }));
    const text = clean(raw);
    if (text.length > max) return refuse(ctx, fieldError("too_long", { max }));
    return text === "" ? null : text;
  });
}

/** A text split into its lines, blanks and bullets left out. */
export function linesOf(text: string | null): string[] {
  return (text ?? "")
    .split("\n")
    .map((each) => each.replace(/^[-–—•*·]\s*/, "").trim())
    .filter((each) => each !== "");
}
