import type { PostingFields } from "~/domain/postings/fields";
import type { WizardKind } from "~/domain/postings/kinds";

export interface Template {
  kind: WizardKind;
  /** The name of an occupation on the list, to find the usual skills. */
  occupation?: string;
  /** What is already written. The advert itself is in Italian, whatever language its writer reads the pages in. */
  fields: Partial<PostingFields> & { title: string; description: string };
}

/** Sheets to start from: the words that are nearly always the same, and nothing that differs from one to the next. */
export const TEMPLATES = {
  waiter: {
    kind: "job",
    occupation: "cameriere di sala",
    fields: {
      title: "Cameriere o cameriera di sala",
      contract: "fixed_term",
      weeklyMinutes: 2400,
      workingTime: "full_time",
      payPeriod: "month",
      shifts: ["afternoon", "evening", "weekend"],
      description:
        "Prepari la sala prima del servizio\nPrendi le ordinazioni e porti i piatti\nConsigli chi è a tavola\nRiordini e chiudi la cassa",
    },
  },
  warehouse: {
    kind: "job",
    occupation: "magazziniere",
    fields: {
      title: "Magazziniere o magazziniera",
      contract: "fixed_term",
      weeklyMinutes: 2400,
      workingTime: "full_time",
      payPeriod: "month",
      shifts: ["morning", "afternoon"],
      description:
        "Scarichi e controlli la merce che arriva\nPrepari gli ordini con il terminale\nTieni in ordine gli scaffali\nCarichi i mezzi in partenza",
    },
  },
  care: {
    kind: "job",
    occupation: "operatore socio-sanitario",
    fields: {
      title: "Operatore o operatrice socio-sanitaria",
      contract: "permanent",
      weeklyMinutes: 2280,
      workingTime: "full_time",
      payPeriod: "month",
      shifts: ["rotating"],
      requiredLicences: ["oss"],
      description:
        "Aiuti le persone a lavarsi, vestirsi e mangiare\nLe accompagni nelle attività della giornata\nScrivi nel diario quello che cambia\nLavori con infermieri e famiglie",
    },
  },
  office_internship: {
    kind: "internship",
    fields: {
      title: "Tirocinio in segreteria",
      contract: "internship",
      months: 6,
      weeklyMinutes: 1800,
      workingTime: "part_time",
      payPeriod: "month",
      payMinCents: 60_000,
      internshipCategory: "ordinary",
      description:
        "Impari a rispondere al telefono e alla posta\nImpari a tenere l’agenda e l’archivio\nImpari a preparare documenti e fatture\nTi segue una persona dell’ufficio",
    },
  },
  computer_course: {
    kind: "course",
    fields: {
      title: "Computer e posta elettronica, da zero",
      totalHours: 20,
      places: 12,
      costCents: 0,
      certificate: "Attestato di frequenza",
      description:
        "Accendere, scrivere, salvare\nLa posta elettronica e gli allegati\nCercare e compilare moduli in rete\nLe password e le truffe",
    },
  },
  curriculum_lab: {
    kind: "lab",
    fields: {
      title: "Scrivi il tuo curriculum",
      places: 10,
      costCents: 0,
      description:
        "Porti quello che hai: appunti, vecchi contratti, niente\nScrivi il curriculum con chi ti aiuta\nEsci con il curriculum stampato e salvato",
    },
  },
  company_meeting: {
    kind: "meeting",
    fields: {
      title: "Conosci l’azienda: visita e domande",
      places: 20,
      costCents: 0,
      description:
        "Vedi i reparti e chi ci lavora\nTi raccontano quali persone cercano\nPuoi fare domande e lasciare i tuoi contatti",
    },
  },
  grant: {
    kind: "call",
    fields: {
      title: "Contributo per aprire un’attività",
      joining: "link",
      description: "Un contributo per le prime spese\nUn aiuto a scrivere il progetto",
      eligible: "Chi è senza lavoro e vuole aprire un’attività\nChi ha aperto l’attività da meno di un anno",
      howToAsk:
        "Compila il modulo\nAllega il preventivo delle spese\nConsegna la domanda all’ufficio entro l’ultimo giorno",
    },
  },
  civic_service: {
    kind: "placement",
    fields: {
      title: "Servizio civile in biblioteca",
      programme: "scu",
      months: 12,
      weeklyMinutes: 1500,
      workingTime: "part_time",
      payPeriod: "month",
      places: 2,
      joining: "link",
      description:
        "Accogli chi entra e aiuti a trovare i libri\nPrepari le letture per le scuole\nPorti i libri a chi non può uscire",
    },
  },
} as const satisfies Record<string, Template>;

export type TemplateKey = keyof typeof TEMPLATES;

/** The sheet a form asks for; null when it asks for none, or one that is not there. */
export function readTemplate(asked: string): TemplateKey | null {
  const key = asked.startsWith("template:") ? asked.slice(9) : "";
  return Object.hasOwn(TEMPLATES, key) ? (key as TemplateKey) : null;
}
