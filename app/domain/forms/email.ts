import { z } from "zod";
import { fieldError } from "./errors";
import { type FieldReader, fieldReader, type ReadResult } from "./fieldReader";

const ADDRESS = z.email().max(254);

/** An e-mail address, lowercased: two spellings of one address are one person. */
export function email(): FieldReader<string> {
  return fieldReader(readEmail);
}

export function readEmail(text: string): ReadResult<string> {
  const read = ADDRESS.safeParse(
    text
      .replace(/^mailto:/i, "")
      .replace(/^<(.+)>$/, "$1")
      .replaceAll(" ", "")
      .toLowerCase(),
  );
  return read.success ? { value: read.data } : { error: fieldError("email") };
}
