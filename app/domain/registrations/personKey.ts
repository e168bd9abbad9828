import { nameKey } from "../people/nameKey";
import { phoneKey } from "../people/phoneKey";

/** By what one person is known at one event: address or telephone with the name, so that two of a family may share them. Null without either. */
export function personKey(
  name: string,
  { email, phone }: { email: string | null; phone: string | null },
): string | null {
  const way = email?.toLowerCase() ?? phoneKey(phone);
  return way === null ? null : `${way}|${nameKey(name, "")}`;
}
