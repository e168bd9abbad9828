import { fileURLToPath } from "node:url";
import { z } from "zod";
import type { OrganisationId } from "~/domain/ids";
import { ORGANISATION_KINDS, ORGANISATION_STATES } from "~/domain/organisations/kinds";
import { insertOrganisation, setAuthorisation, setOrganisationState } from "~db/queries/organisations/organisations";
import type { WriteDb } from "~db/client";
import { readTsv } from "~db/seed/vocabulary/readTsv";
import { daysFrom } from "./calendar";

const Row = z.object({
  key: z.string(),
  name: z.string(),
  kind: z.enum(ORGANISATION_KINDS),
  vat: z.string(),
  comune: z.string(),
  address: z.string(),
  email: z.string(),
  phone: z.string(),
  website: z.string(),
  description: z.string(),
  state: z.enum(ORGANISATION_STATES),
  authorisation: z.string(),
});

export interface DemoOrganisation {
  id: OrganisationId;
  key: string;
  name: string;
  vat: string;
}

/** The invented organisations, as the desk found them. */
export async function fillOrganisations(trx: WriteDb, now: Date): Promise<DemoOrganisation[]> {
  const rows = readTsv(
    fileURLToPath(new URL("../../../../db/seed/demo/", import.meta.url)),
    "organisations.tsv",
    Row,
  ).map(({ row }) => row);
  const made: DemoOrganisation[] = [];
  for (const [at, { key, name, kind, vat, state, website, authorisation, ...rest }] of rows.entries()) {
    const id = await insertOrganisation(trx, {
      name,
      kind,
      vatNumber: vat,
      website: website || null,
      ...rest,
      demo: true,
    });
    if (!id) throw new Error(`The demonstration organisation ${name} has a VAT number that is already there.`);
    // Those that wait came in these days; the others one after another before the oldest advert.
    const createdAt = daysFrom(now, state === "pending" ? -1 - (at % 3) : -70 - at);
    await trx.updateTable("organisations").set({ createdAt }).where("id", "=", id).execute();
    if (authorisation) await setAuthorisation(trx, id, authorisation, daysFrom(createdAt, 1));
    if (state !== "pending")
      await setOrganisationState(trx, id, {
        state,
        by: null,
        reason: null,
        at: daysFrom(createdAt, 1),
        evidence: ["company_register", "call_back"],
        evidenceNote: null,
      });
    made.push({ id, key, name, vat });
  }
  return made;
}
