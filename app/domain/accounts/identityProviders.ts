import { z } from "zod";
import { isTaxCode } from "../forms/taxCode";

/** Whom a provider of identities is for: job-seekers by the region's SPID and CIE, or the staff by the Comune's own. */
export const AUDIENCES = ["citizens", "staff"] as const;

/** An address that may be asked in the clear: on this machine alone. */
const isSafeIssuer = (value: string) => {
  if (!URL.canParse(value)) return false;
  const { protocol, hostname } = new URL(value);
  return protocol === "https:" || (protocol === "http:" && ["localhost", "127.0.0.1"].includes(hostname));
};

const ProviderSettings = z.strictObject({
  /** In addresses and in the register of sessions: it stays the same. */
  id: z.string().regex(/^[a-z0-9-]{1,30}$/, { error: 'needs an id of small letters, figures and "-"' }),
  issuer: z.string().refine(isSafeIssuer, { error: "needs an issuer that begins with https://" }),
  clientId: z.string().min(1, { error: "needs a clientId" }),
  clientSecret: z.string().min(1, { error: "needs a clientSecret" }),
  /** What people read on the button. */
  label: z.string().min(1, { error: "needs a label" }).max(60, { error: "needs a label of at most 60 letters" }),
  audience: z.enum(AUDIENCES, { error: 'needs an audience: "citizens" or "staff"' }),
  taxCodeClaim: z.string().default("fiscal_number"),
  scope: z.string().default("openid profile"),
  /** The provider asks for two factors itself, as SPID at level 2 and CIE do: the staff is not asked for another here. */
  secondFactor: z.boolean({ error: "needs secondFactor to be true or false" }).default(false),
});
export type ProviderSettings = z.output<typeof ProviderSettings>;

/** The list of providers, each id once. */
export const ProviderList = z
  .array(ProviderSettings)
  .refine((list) => new Set(list.map(({ id }) => id)).size === list.length, { error: "must give each id once" });

/** "TINIT-RSSMRA80A01E715X", as SPID and CIE say it, or the bare code. Null: none, or of another country. */
export function readTaxCodeClaim(claim: unknown): string | null {
  if (typeof claim !== "string") return null;
  const code = claim
    .trim()
    .toUpperCase()
    .replace(/^TINIT-/, "");
  return isTaxCode(code) ? code : null;
}
