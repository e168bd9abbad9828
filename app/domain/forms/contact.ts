import { readEmail } from "./email";
import { fieldError } from "./errors";
import { type FieldReader, fieldReader, type ReadResult } from "./fieldReader";
import { readPhone } from "./phone";

export type Contact = { email: string; phone: string | null } | { email: null; phone: string };

/** One field for a telephone number, an e-mail address, or both: "Telefono o e-mail". */
export function contact(): FieldReader<Contact> {
  return fieldReader(readContact);
}

/** Words people put before or between the two. */
const LINKING = /(?:^|(?<=[\s,;/|]))(?:e-?mail|mail|posta|e|o|oppure|and|or|et|ou)\s*:?(?=$|[\s,;/|])/gi;

/** What is neither the one nor the other is refused: nothing of it is glued to an address. */
export function readContact(text: string): ReadResult<Contact> {
  if (!text.includes("@")) {
    const read = readPhone(text);
    return "error" in read ? { error: fieldError("contact_missing") } : { value: { email: null, phone: read.value } };
  }
  const alone = readEmail(text);
  if ("value" in alone) return { value: { email: alone.value, phone: null } };
  const pieces = text
    .replace(/\s*@\s*/g, "@")
    .replace(/(?:^|(?<=[\s,;/|]))e-?mail\s*:?\s*/gi, " ")
    .split(/[\s,;|]+|\/(?=\s|[^\s]*@)|(?<=@[^\s]*)\//);
  const addresses = pieces.filter((piece) => piece.includes("@"));
  const [address = ""] = addresses;
  const email = readEmail(address);
  if (addresses.length !== 1 || "error" in email) return alone;
  const rest = pieces.filter((piece) => !piece.includes("@")).join(" ");
  const phone = readPhone(rest.replace(LINKING, " ").replace(/\s+/g, " ").trim());
  return "error" in phone ? alone : { value: { email: email.value, phone: phone.value } };
}
