import { emptyPosting } from "~/domain/postings/emptyPosting";
import type { PostingFields } from "~/domain/postings/fields";
import type { CheckContext } from "~/domain/postings/findings";
import { OccupationId } from "~/domain/ids";

export const TODAY = "2026-11-22";
export const CONTEXT: CheckContext = {
  owner: { name: "Cartotecnica Tre Torri srl", vatNumber: "00743110157", taxCode: null, authorisation: null },
  today: TODAY,
};

/** A job with everything publication asks. */
export const JOB: PostingFields = {
  ...emptyPosting("job"),
  title: "Addetta/o al banco e al magazzino",
  occupationId: OccupationId.parse(12),
  description: "Accoglienza dei clienti e vendita al banco.\nSistemazione del magazzino e degli scaffali.",
  comune: "046017",
  address: "Via di Borgo Giannotti 214",
  contract: "fixed_term",
  months: 6,
  workingTime: "part_time",
  weeklyMinutes: 1800,
  payMinCents: 128_000,
  payMaxCents: 142_000,
  payPeriod: "month",
  payInstalments: 14,
  agreementCode: "H011",
  agreementLevel: "5",
  closesOn: "2026-12-31",
  contactEmail: "lavoro@tretorri.invalid",
};

/** An internship as Tuscany allows it. */
export const INTERNSHIP: PostingFields = {
  ...JOB,
  kind: "internship",
  title: "Tirocinio in ufficio acquisti",
  contract: "internship",
  months: 6,
  payMinCents: 60_000,
  payMaxCents: null,
  payInstalments: null,
  agreementCode: null,
  agreementLevel: null,
  promoter: "Centro per l'impiego di Lucca",
  tutor: "Responsabile acquisti",
  internshipCategory: "ordinary",
};

export const LAB: PostingFields = {
  ...emptyPosting("lab"),
  title: "Laboratorio di cucito",
  description: "Dieci incontri per imparare a usare la macchina da cucire e riparare i vestiti.",
  comune: "046017",
  beginsAt: "2026-12-10T15:00:00+01:00",
  endsAt: "2026-12-10T18:00:00+01:00",
  places: 12,
  costCents: 0,
  closesOn: "2026-12-09",
  contactPhone: "+390583123456",
};

/** A course on three days. */
export const COURSE: PostingFields = {
  ...emptyPosting("course"),
  title: "Saldare a filo, le basi",
  description: "Accendere e regolare la saldatrice.\nCordoni in piano e in verticale.\nControllare il proprio lavoro.",
  comune: "046017",
  beginsAt: "2026-12-10T09:00:00+01:00",
  endsAt: "2026-12-15T13:00:00+01:00",
  places: 8,
  closesOn: "2026-12-05",
  totalHours: 12,
  costCents: 0,
  certificate: "Attestato di frequenza",
  contactEmail: "corsi@banchi.invalid",
  sessions: [
    { beginsAt: "2026-12-10T09:00:00+01:00", endsAt: "2026-12-10T13:00:00+01:00" },
    { beginsAt: "2026-12-12T09:00:00+01:00", endsAt: "2026-12-12T13:00:00+01:00" },
    { beginsAt: "2026-12-15T09:00:00+01:00", endsAt: "2026-12-15T13:00:00+01:00" },
  ],
};

export const MEETING: PostingFields = {
  ...emptyPosting("meeting"),
  title: "Le cartiere si presentano",
  description: "Tre cartiere raccontano chi cercano e come si entra in reparto.",
  comune: "046026",
  beginsAt: "2026-12-03T17:30:00+01:00",
  endsAt: "2026-12-03T19:00:00+01:00",
  places: 40,
  costCents: 0,
  closesOn: "2026-12-03",
  contactEmail: "incontri@banchi.invalid",
  joining: "none",
};

export const CALL: PostingFields = {
  ...emptyPosting("call"),
  title: "Contributo per aprire un laboratorio artigiano",
  description: "Attrezzi e macchine usate.\nPrimo affitto.\nSpese del commercialista.",
  comune: "046017",
  fund: "Fondazione inventata",
  eligible: "Chi è senza lavoro da almeno sei mesi\nChi ha aperto da meno di un anno",
  howToAsk: "Compila il modulo\nAllega i preventivi",
  amountMinCents: 100_000,
  amountMaxCents: 500_000,
  amountTotalCents: 5_000_000,
  closesOn: "2027-01-15",
  closesTime: "13:00",
  joining: "link",
  link: "https://fondazione.invalid/bando",
  contactEmail: "bandi@fondazione.invalid",
};

export const PLACEMENT: PostingFields = {
  ...emptyPosting("placement"),
  title: "Servizio civile al museo della carta",
  description: "Accogliere le scuole.\nPreparare i laboratori.\nRiordinare la raccolta.",
  comune: "046022",
  programme: "scu",
  project: "Fogli e persone",
  months: 12,
  weeklyMinutes: 1500,
  workingTime: "part_time",
  payMinCents: 51_900,
  payPeriod: "month",
  places: 2,
  closesOn: "2027-02-18",
  joining: "link",
  link: "https://domanda.invalid/",
  contactEmail: "museo@carta.invalid",
};

export const EVERY_KIND = {
  job: JOB,
  internship: INTERNSHIP,
  course: COURSE,
  lab: LAB,
  meeting: MEETING,
  call: CALL,
  placement: PLACEMENT,
} as const satisfies Record<PostingFields["kind"], PostingFields>;
