import type { ApplicationMove, RejectionReason } from "~/domain/applications/moves";
import type { TemplateMove } from "~/domain/applications/templates";
import type { ClosingOutcome, PostingMove } from "~/domain/postings/moves";

/** An advert of the past year: its title, the last day counted from the loading, its steps with the days before it. */
export interface OldAdvert {
  title: string;
  closesInDays: number;
  steps: readonly (readonly [move: PostingMove, daysAgo: number, reason?: string | null, outcome?: ClosingOutcome])[];
}

export const OLD_ADVERTS: readonly OldAdvert[] = [
  {
    title: "Addetto o addetta al confezionamento",
    closesInDays: -280,
    steps: [
      ["submit", 336],
      ["approve", 335],
      ["close", 291, null, "filled_here"],
    ],
  },
  {
    title: "Magazziniere o magazziniera di bobine",
    closesInDays: -210,
    steps: [
      ["submit", 262],
      ["approve", 261],
      ["extend", 236, null],
      ["close", 214, null, "filled_elsewhere"],
    ],
  },
  {
    title: "Elettricista di impianto",
    closesInDays: -150,
    steps: [
      ["submit", 205],
      ["request_changes", 204, "Scrivi quali turni si fanno."],
      ["submit", 203],
      ["approve", 203],
      ["close", 155, null, "not_filled"],
    ],
  },
  {
    title: "Impiegata o impiegato ai trasporti",
    closesInDays: -80,
    steps: [
      ["submit", 141],
      ["approve", 140],
      ["expire", 79, null, "expired"],
    ],
  },
  {
    title: "Addetto o addetta al carrello elevatore",
    closesInDays: 45,
    steps: [
      ["submit", 101],
      ["approve", 100],
      ["pause_stale", 10],
    ],
  },
  {
    title: "Aiuto manutentore o aiuto manutentrice",
    closesInDays: 50,
    steps: [
      ["submit", 30],
      ["approve", 29],
      ["pause", 4],
    ],
  },
  {
    title: "Addetto o addetta alla portineria",
    closesInDays: 40,
    steps: [
      ["submit", 3],
      ["request_changes", 2, "Scrivi la paga: dal 7 giugno 2026 è obbligatoria in ogni annuncio."],
    ],
  },
  { title: "Addetto o addetta alle pulizie di reparto", closesInDays: 60, steps: [] },
];

type Applied = readonly [
  name: string,
  sentDaysAgo: number,
  ...moves: (readonly [ApplicationMove, number, RejectionReason?])[],
];

/** Who applied to them, by title: all invented. */
export const APPLICANTS: Record<string, readonly Applied[]> = {
  "Addetto o addetta al confezionamento": [
    ["Ivo Inventato", 330, ["contact", 327], ["interview", 320], ["hire", 305]],
    ["Pia Inventata", 328, ["contact", 325], ["reject", 305, "place_filled"]],
    ["Ugo Inventato", 322, ["reject", 310, "experience"]],
    ["Lea Inventata", 318, ["reject", 305, "place_filled"]],
    ["Edo Inventato", 311, ["reject", 305, "place_filled"]],
  ],
  "Magazziniere o magazziniera di bobine": [
    ["Zita Inventata", 255, ["contact", 250], ["reject", 216, "place_filled"]],
    ["Olmo Inventato", 244, ["reject", 216, "place_filled"]],
    ["Vera Inventata", 238, ["contact", 235], ["reject", 216, "availability"]],
  ],
  "Elettricista di impianto": [
    ["Bice Inventata", 198, ["contact", 195], ["interview", 190], ["reject", 180, "licence_or_title"]],
    ["Rino Inventato", 176, ["reject", 160, "skills"]],
  ],
  "Impiegata o impiegato ai trasporti": [
    ["Ilda Inventata", 136, ["contact", 133], ["interview", 128], ["offer", 120], ["hire", 112]],
    ["Gino Inventato", 134, ["reject", 112, "place_filled"]],
    ["Nora Inventata", 130, ["contact", 128], ["reject", 112, "experience"]],
    ["Tito Inventato", 121, ["reject", 110, "place_filled"]],
    ["Alba Inventata", 99, ["reject", 88, "place_filled"]],
    ["Dino Inventato", 95, ["reject", 88, "place_filled"]],
  ],
  "Addetto o addetta al carrello elevatore": [
    ["Fosca Inventata", 88, ["contact", 84], ["reject", 60, "licence_or_title"]],
    ["Brando Inventato", 71, ["reject", 66, "availability"]],
  ],
  "Aiuto manutentore o aiuto manutentrice": [
    ["Tecla Inventata", 24, ["contact", 21]],
    ["Orso Inventato", 20, ["contact", 18], ["interview", 6]],
  ],
};

/** What the member wrote of whoever is on the way, in turn. */
export const NOTES: readonly (readonly string[])[] = [
  [
    "Al telefono: molto chiara sui turni. Può cominciare a gennaio.",
    "Sentito il capoturno: per lui va bene vedersi giovedì.",
  ],
  [],
  ["Chiede se c’è il pullman del primo turno: guardare gli orari prima di richiamare."],
];

/** Answers of the organisation's own; null: the words of the site's own thanks. */
export const TEMPLATES: readonly {
  name: string;
  move: TemplateMove;
  reason: RejectionReason | null;
  body: string | null;
}[] = [
  {
    name: "Ti chiamiamo per la visita in reparto",
    move: "contact",
    reason: null,
    body: "Buongiorno {nome}, grazie per la candidatura a «{annuncio}». Prima del colloquio facciamo vedere il reparto: ti chiamiamo in settimana per scegliere il giorno. Servono scarpe chiuse.",
  },
  {
    name: "Turni diversi dai tuoi",
    move: "reject",
    reason: "availability",
    body: "Buongiorno {nome}, per «{annuncio}» servono tre turni, anche la notte, e i tuoi orari non si incontrano con i nostri. Grazie per averci scritto: se cambia qualcosa, candidati ancora.",
  },
];
