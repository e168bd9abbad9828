import type { Case } from "./expectations/cases";
import { MACHINES } from "./expectations/machines";
import { ORGANISATION } from "./expectations/organisation";
import { SITE } from "./expectations/site";
import { STAFF } from "./expectations/staff";

/**
 * Every route of app/routes.ts and what each role meets there: the sweep compares, and a route that is not here fails.
 * What a rule of can.ts opens to a role stands in the column of that role.
 */
export const EXPECTATIONS: Record<string, Case[]> = { ...SITE, ...ORGANISATION, ...STAFF, ...MACHINES };

/** The address of a case, "/opportunita/:code" filled. */
export function addressOf(pattern: string, filled: Record<string, string> = {}): string {
  return pattern.replace(/:(\w+)|\*/g, (sign, name: string | undefined) => filled[name ?? sign] ?? sign);
}
