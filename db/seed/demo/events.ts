import type { Joining } from "~/domain/postings/joining";
import type { PostingKind } from "~/domain/postings/kinds";

/** Somebody who registered: their place in the invented list of people, and what became of it. */
export interface DemoSeats {
  /** Internal code of the event in postings.csv or below. */
  posting: string;
  /** How many have a seat; "all" of them. */
  registered: number | "all";
  waiting?: number;
  toConfirm?: number;
  cancelled?: number;
  /** Of those with a seat, how many in ten were there at each session that has been. */
  presentInTen?: number;
  /** The first of them is the job-seeker who has an account. */
  withAccount?: true;
}

/** An event that postings.csv cannot tell: past, on several days, or called off. Days count from loading. */
export interface DemoEvent {
  code: string;
  /** VAT number of who holds it. */
  vat: string;
  kind: Extract<PostingKind, "lab" | "course" | "meeting">;
  title: string;
  description: string;
  comune: string;
  address: string;
  places: number;
  /** Day, first and last hour of each session. */
  sessions: [inDays: number, from: string, to: string][];
  /** Last day to register, in days; past ones have closed by themselves. */
  closesInDays: number;
  joining?: Joining;
  calledOff?: true;
}

export const EVENTS: readonly DemoEvent[] = [
  {
    code: "PF-L0",
    vat: "99990010466",
    kind: "lab",
    title: "Visita in cartiera: dove va l’acqua",
    comune: "046026",
    address: "Via della Cellulosa Immaginaria 12",
    places: 12,
    description:
      "Segui l’acqua dal pozzo alla macchina e ritorno\nVedi come si depura e quanto se ne riusa\nParli con chi ci lavora",
    sessions: [[-12, "09:00", "11:30"]],
    closesInDays: -13,
  },
  {
    code: "CL-00",
    vat: "99990500466",
    kind: "lab",
    title: "Il curriculum in un’ora",
    comune: "046017",
    address: "Via del Volontariato Finto 12",
    places: 10,
    description: "Porti le date dei tuoi lavori\nEsci con un curriculum stampato",
    sessions: [[-20, "17:00", "18:30"]],
    closesInDays: -21,
  },
  {
    code: "IF-51",
    vat: "99990480461",
    kind: "course",
    title: "Saldatura a filo: primi passi",
    comune: "046017",
    address: "Via dei Mestieri Finti 4",
    places: 8,
    description: "Prepari i pezzi e la macchina\nFai i primi cordoni in piano\nImpari a lavorare in sicurezza",
    sessions: [
      [-10, "17:30", "20:30"],
      [-6, "17:30", "20:30"],
      [3, "17:30", "20:30"],
      [7, "17:30", "20:30"],
    ],
    closesInDays: -11,
  },
  {
    code: "IF-52",
    vat: "99990480461",
    kind: "course",
    title: "Carrello elevatore: teoria e prova",
    comune: "046017",
    address: "Via dei Mestieri Finti 4",
    places: 10,
    description:
      "Impari le regole di sicurezza del magazzino\nProvi il carrello con un istruttore\nL’ultimo giorno c’è l’esame",
    sessions: [
      [15, "09:00", "13:00"],
      [16, "09:00", "13:00"],
      [18, "09:00", "13:00"],
    ],
    closesInDays: 12,
  },
  {
    code: "CO-31",
    vat: "99990510465",
    kind: "meeting",
    title: "Le cooperative incontrano chi cerca lavoro",
    comune: "046007",
    address: "Piazza Aldo Inventato 1",
    places: 60,
    description: "Sei cooperative raccontano che cosa cercano\nParli con chi assume, senza appuntamento",
    sessions: [[5, "15:00", "18:00"]],
    closesInDays: 4,
    joining: "none",
  },
  {
    code: "CO-32",
    vat: "99990510465",
    kind: "meeting",
    title: "Microcredito: come si chiede",
    comune: "046017",
    address: "Via del Mutuo Aiuto 3",
    places: 20,
    description: "Capisci chi può chiederlo e per che cosa\nVedi una domanda compilata",
    sessions: [[6, "17:00", "18:30"]],
    closesInDays: 5,
    calledOff: true,
  },
];

export const SEATS: readonly DemoSeats[] = [
  { posting: "PF-L1", registered: "all", waiting: 4, toConfirm: 1, cancelled: 1 },
  { posting: "PF-L0", registered: 11, cancelled: 2, presentInTen: 8 },
  { posting: "CL-00", registered: "all", presentInTen: 9 },
  { posting: "CL-01", registered: 6, toConfirm: 2, withAccount: true },
  { posting: "CL-02", registered: 9, cancelled: 1 },
  { posting: "IF-41", registered: "all", waiting: 3 },
  { posting: "IF-42", registered: 4 },
  { posting: "IF-51", registered: "all", waiting: 1, presentInTen: 8 },
  { posting: "IF-52", registered: 9, toConfirm: 1 },
  { posting: "CO-32", registered: 5 },
  { posting: "PP-12", registered: 7 },
  { posting: "UM-61", registered: "all" },
];
