import { readPhone } from "~/domain/forms/phone";

/** The digits by which one telephone is known however it was written: "+39 0583 12.34.56" → "390583123456"; null without one. */
export function phoneKey(phone: string | null): string | null {
  if (phone === null) return null;
  const read = readPhone(phone);
  const digits = ("value" in read ? read.value : phone).replace(/\D/g, "");
  return digits === "" ? null : digits;
}
