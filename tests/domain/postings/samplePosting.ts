import { emptyPosting } from "~/domain/postings/emptyPosting";
import type { PostingFields } from "~/domain/postings/fields";
import type { CheckContext } from "~/domain/postings/findings";
import { OccupationId } from "~/domain/ids";

export const TODAY = "2026-11-22";
export const CONTEXT: CheckContext = { owner: { name: "Cartotecnica Tre Torri srl", vatNumber: "00743110157", taxCode: null, authorisation: null }, today: TODAY };

/** A job with everything publication asks. */
export const JOB: PostingFields = {
  ...emptyPosting("job"),
  title: "Addetta/o al banco e al magazzino",
  occupationId: OccupationId.parse(12),
  description: "Accoglienza dei clienti e vendita al banco.\nSistemazione del magazzino e degli scaffali.",
  comune: "046017", address: "Via di Borgo Giannotti 214",
  contract: "fixed_term", months: 6, workingTime: "part_time", weeklyMinutes: 1800,
  payMinCents: 128_000, payMaxCents: 142_000, payPeriod: "month", payInstalments: 14, agreementCode: "H011", agreementLevel: "5",
  closesOn: "2026-12-31", contactEmail: "lavoro@tretorri.invalid",
};

/** An internship as Tuscany allows it. */
export const INTERNSHIP: PostingFields = {
  ...JOB, kind: "internship", title: "Tirocinio in ufficio acquisti", contract: "internship", months: 6, payMinCents: 60_000, payMaxCents: null, payInstalments: null,
  agreementCode: null, agreementLevel: null, promoter: "Centro per l'impiego di Lucca", tutor: "Responsabile acquisti",
};

export const LAB: PostingFields = {
  ...emptyPosting("lab"), title: "Laboratorio di cucito", description: "Dieci incontri per imparare a usare la macchina da cucire e riparare i vestiti.", comune: "046017",
  beginsAt: "2026-12-10T15:00:00+01:00", endsAt: "2026-12-10T18:00:00+01:00", places: 12, closesOn: "2026-12-09", contactPhone: "+390583123456",
};
