import { z } from "zod";
import { fieldError } from "./errors";
import { type FieldReader, fieldReader, type ReadResult } from "./fieldReader";

const ADDRESS = z.email().max(254);

/** An e-mail address, lowercased: two spellings of one address are one person. */
export function email(): FieldReader<string> {
  return fieldReader(readEmail);
}

/**
 * Forgiven are blanks around the address and beside its @, a full stop at the end, "mailto:" and angle brackets. Any other
 * blank is refused: "mario rossi@…" without it would be the address of somebody else.
 */
export function readEmail(text: string): ReadResult<string> {
  const read = ADDRESS.safeParse(
    text
      .trim()
      .replace(/^mailto:\s*/i, "")
      .replace(/^<([^<>]+)>$/, "$1")
      .replace(/\s*@\s*/, "@")
      .replace(/\.$/, "")
      .trim()
      .toLowerCase(),
  );
  return read.success ? { value: read.data } : { error: fieldError("email") };
}
