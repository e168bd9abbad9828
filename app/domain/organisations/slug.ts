import type { OrganisationId } from "~/domain/ids";

/** Digits of the id that stand at the end of the address: enough to tell organisations apart, for ever. */
const DIGITS = 12;

/** "cartiera-pontefinto-s-p-a-1a2b3c4d5e6f": to be read by people, found by its last part even when the name changes. */
export function organisationSlug({ id, name }: { id: OrganisationId; name: string }): string {
  const words = name
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-|-$/g, "")
    .slice(0, 60);
  return `${words}-${id.replaceAll("-", "").slice(0, DIGITS)}`;
}

/** The first and the last id an address may mean; null when it is none. */
export function idsOfSlug(slug: string): { first: string; last: string } | null {
  const digits = /(?:^|-)([0-9a-f]{12})$/.exec(slug)?.[1];
  if (!digits) return null;
  const whole = (rest: string) =>
    `${digits.slice(0, 8)}-${digits.slice(8)}-${rest.repeat(4)}-${rest.repeat(4)}-${rest.repeat(12)}`;
  return { first: whole("0"), last: whole("f") };
}
