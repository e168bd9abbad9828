import type { CrisisEventKind, CrisisStage } from "~/domain/crises/stages";
import type { Tier } from "~/domain/access/tiers";

export const CRISIS_KEYS = ["converting", "footwear", "mechanics", "retail", "call_centre", "large_plant"] as const;
export type CrisisKey = (typeof CRISIS_KEYS)[number];

export interface DemoCrisisEvent {
  /** Days before loading. */
  daysAgo: number;
  kind: CrisisEventKind;
  tier: Tier;
  title: string;
  body: string;
}

export interface DemoDeadline {
  title: string;
  /** Article of law the term comes from. */
  law: string;
  tier: Tier;
  /** Days before loading on which the term began to run, and how many it lasts: due in `days - triggerDaysAgo`. */
  triggerDaysAgo: number;
  days: number;
  /** Days before loading on which it was met; null while it runs. */
  metDaysAgo: number | null;
}

export interface DemoCrisis {
  key: CrisisKey;
  company: string;
  vat: string;
  ateco: string;
  /** ISTAT code. */
  comune: string;
  headcount: number;
  summary: string;
  stage: CrisisStage;
  tier: Tier;
  workersDirect: number;
  workersSupply: number;
  jobsAtRisk: number;
  openedDaysAgo: number;
  stageSinceDaysAgo: number;
  /** Workers who agreed to be helped by the desk: share of the people of the demonstration who come from here. */
  agreedPeople: number;
  events: DemoCrisisEvent[];
  deadlines: DemoDeadline[];
}

const event = (
  daysAgo: number,
  [kind, tier]: readonly [CrisisEventKind, Tier],
  title: string,
  body = "",
): DemoCrisisEvent => ({ daysAgo, kind, tier, title, body });

/** A term of `days` days that began to run `since` days before loading. */
const term = (
  title: string,
  law: string,
  [since, days]: readonly [since: number, days: number],
  metDaysAgo: number | null = null,
): DemoDeadline => ({ title, law, tier: "table", triggerDaysAgo: since, days, metDaysAgo });

/** Days from loading to the end of a term; negative when it is past. */
export function dueInDays(deadline: DemoDeadline): number {
  return deadline.days - deadline.triggerDaysAgo;
}

/** Six invented cases, one for each usual procedure. Terms as in D.Lgs. 148/2015, L. 223/1991, L. 234/2021, D.Lgs. 14/2019. */
export const CRISES: readonly DemoCrisis[] = [
  {
    key: "converting",
    company: "Rotolafinta Converting S.r.l.",
    vat: "99999010467",
    ateco: "17.22",
    comune: "046007",
    headcount: 84,
    summary:
      "Trasformazione di carta tissue. Il costo dell'energia ha fermato due linee su quattro; gli ordini ci sono, i margini no. L'impresa chiede la cassa integrazione ordinaria per 13 settimane.",
    stage: "procedure",
    tier: "table",
    workersDirect: 84,
    workersSupply: 15,
    jobsAtRisk: 46,
    openedDaysAgo: 40,
    stageSinceDaysAgo: 12,
    agreedPeople: 0,
    events: [
      event(
        40,
        ["report", "signatory"],
        "Segnalazione del Sindacato A",
        "Due linee ferme da tre settimane, straordinari sospesi.",
      ),
      event(
        33,
        ["visit", "table"],
        "Visita del tavolo in azienda",
        "Linee in buono stato. La direzione mostra le bollette dell'ultimo anno.",
      ),
      event(
        31,
        ["note", "secretariat"],
        "Nota riservata sui conti",
        "L'impresa ha chiesto alla banca di allungare un prestito; risposta attesa a fine mese.",
      ),
      event(
        12,
        ["procedure", "table"],
        "Comunicazione ai sindacati per la CIGO",
        "46 persone, 13 settimane, mercato e costi dell'energia.",
      ),
      event(5, ["instrument", "signatory"], "Inizio della sospensione", "Prime 22 persone sospese a rotazione."),
    ],
    deadlines: [
      term("Domanda di CIGO all'INPS", "D.Lgs. 148/2015, art. 15, c. 2", [5, 15]),
      term("Fine dell'esame congiunto con i sindacati", "D.Lgs. 148/2015, art. 14, c. 4", [12, 25]),
    ],
  },
  {
    key: "footwear",
    company: "Calzaturificio Tomaiafinta S.r.l.",
    vat: "99999020466",
    ateco: "15.20.10",
    comune: "046007",
    headcount: 62,
    summary:
      "Produce per due marchi della moda che hanno dimezzato gli ordini. Accordo per un contratto di solidarietà; la filiera dei laboratori resta scoperta.",
    stage: "agreement",
    tier: "signatory",
    workersDirect: 62,
    workersSupply: 118,
    jobsAtRisk: 95,
    openedDaysAgo: 130,
    stageSinceDaysAgo: 3,
    agreedPeople: 4,
    events: [
      event(
        130,
        ["report", "public"],
        "Ordini dimezzati per la stagione estiva",
        "L'impresa avvisa il Comune e i sindacati.",
      ),
      event(
        118,
        ["meeting", "table"],
        "Prima riunione del tavolo",
        "Presenti impresa, Sindacato A, Sindacato B, centro per l'impiego.",
      ),
      event(70, ["visit", "table"], "Visita a tre laboratori della filiera", "Due lavorano per un solo cliente."),
      event(25, ["meeting", "signatory"], "Ipotesi di solidarietà al 50 per cento"),
      event(
        3,
        ["agreement", "public"],
        "Firmato l'accordo di solidarietà",
        "62 persone, riduzione media del 48 per cento, 12 mesi.",
      ),
    ],
    deadlines: [term("Domanda di integrazione salariale straordinaria", "D.Lgs. 148/2015, art. 25, c. 1", [3, 7])],
  },
  {
    key: "mechanics",
    company: "Meccanica Ingranfinto S.r.l.",
    vat: "99999030465",
    ateco: "25.62",
    comune: "046026",
    headcount: 38,
    summary:
      "Lavora pezzi per un solo costruttore di macchine. Dopo un credito non pagato ha chiesto la composizione negoziata; un esperto segue le trattative con banche e fornitori.",
    stage: "table_open",
    tier: "table",
    workersDirect: 38,
    workersSupply: 6,
    jobsAtRisk: 20,
    openedDaysAgo: 110,
    stageSinceDaysAgo: 60,
    agreedPeople: 0,
    events: [
      event(110, ["report", "table"], "L'impresa chiede un incontro", "Un cliente deve 640.000 euro da sette mesi."),
      event(
        95,
        ["procedure", "table"],
        "L'esperto accetta l'incarico",
        "Composizione negoziata avviata sulla piattaforma della Camera di commercio; chieste misure protettive.",
      ),
      event(60, ["stage_changed", "signatory"], "Si apre il tavolo"),
      event(
        35,
        ["note", "secretariat"],
        "Interesse di un possibile investitore",
        "Nome coperto: «investitore 1». Chiede di vedere i bilanci.",
      ),
      event(
        14,
        ["meeting", "table"],
        "Riunione con esperto e sindacati",
        "Piano di rientro in discussione; stipendi pagati fino al mese scorso.",
      ),
    ],
    deadlines: [
      term("Fine delle misure protettive, se non prorogate", "D.Lgs. 14/2019, art. 19", [95, 120]),
      term("Fine del primo periodo di trattative", "D.Lgs. 14/2019, art. 17, c. 7", [95, 180]),
    ],
  },
  {
    key: "retail",
    company: "Casalinghi Pentolafinta S.r.l.",
    vat: "99999040464",
    ateco: "47.59.20",
    comune: "046001",
    headcount: 11,
    summary:
      "Chiude il negozio di Altopascio dopo quarant'anni. Undici persone licenziate con tempi diversi; sette hanno chiesto aiuto allo sportello.",
    stage: "transition",
    tier: "signatory",
    workersDirect: 11,
    workersSupply: 2,
    jobsAtRisk: 11,
    openedDaysAgo: 75,
    stageSinceDaysAgo: 40,
    agreedPeople: 5,
    events: [
      event(75, ["report", "public"], "Annuncio della chiusura"),
      event(
        68,
        ["meeting", "table"],
        "Incontro con la titolare",
        "Meno di quindici dipendenti: niente procedura collettiva, licenziamenti singoli.",
      ),
      event(40, ["procedure", "table"], "Consegnate le lettere di licenziamento"),
      event(
        30,
        ["meeting", "signatory"],
        "Mattina di orientamento allo sportello",
        "Sette persone presenti; tre già chiamate da supermercati della zona.",
      ),
    ],
    deadlines: [
      term("Impugnazione dei licenziamenti fuori dal tribunale", "L. 604/1966, art. 6, c. 1", [40, 60]),
      term("Domanda di NASpI", "D.Lgs. 22/2015, art. 6, c. 1", [40, 68]),
    ],
  },
  {
    key: "call_centre",
    company: "Voceinventata Contatti S.r.l.",
    vat: "99999050463",
    ateco: "82.20",
    comune: "046017",
    headcount: 112,
    summary:
      "Perde la commessa di un operatore telefonico. Aperta la procedura di licenziamento collettivo per 38 persone; il tavolo cerca altre commesse e percorsi di formazione.",
    stage: "procedure",
    tier: "table",
    workersDirect: 112,
    workersSupply: 0,
    jobsAtRisk: 38,
    openedDaysAgo: 45,
    stageSinceDaysAgo: 20,
    agreedPeople: 8,
    events: [
      event(45, ["news", "public"], "La commessa non sarà rinnovata"),
      event(38, ["meeting", "signatory"], "Assemblea con i Sindacati A, B e C"),
      event(
        20,
        ["procedure", "table"],
        "Lettera di apertura, L. 223/1991",
        "38 esuberi su 112. Motivi: perdita del cliente principale.",
      ),
      event(15, ["note", "table"], "I sindacati chiedono l'esame congiunto"),
      event(
        6,
        ["meeting", "table"],
        "Primo incontro",
        "L'impresa valuta uscite volontarie; il Comune porta 24 posti compatibili.",
      ),
    ],
    deadlines: [
      term("Richiesta di esame congiunto", "L. 223/1991, art. 4, c. 5", [20, 7], 15),
      term("Fine della fase sindacale", "L. 223/1991, art. 4, c. 6", [20, 45]),
      term("Fine di tutta la procedura", "L. 223/1991, art. 4, c. 6-8", [20, 75]),
    ],
  },
  {
    key: "large_plant",
    company: "Grandifogli Inventati S.p.A.",
    vat: "99999060462",
    ateco: "17.12",
    comune: "046026",
    headcount: 410,
    summary:
      "Gruppo con tre stabilimenti: annuncia la chiusura di quello di Porcari, 164 persone. Comunicazione preventiva di chiusura e piano da presentare entro 60 giorni.",
    stage: "procedure",
    tier: "signatory",
    workersDirect: 164,
    workersSupply: 70,
    jobsAtRisk: 190,
    openedDaysAgo: 60,
    stageSinceDaysAgo: 48,
    agreedPeople: 2,
    events: [
      event(60, ["news", "public"], "Voci sulla chiusura dello stabilimento"),
      event(
        48,
        ["procedure", "signatory"],
        "Comunicazione di chiusura, L. 234/2021",
        "Inviata a sindacati, Regione e ministeri: 164 licenziamenti previsti.",
      ),
      event(
        41,
        ["meeting", "signatory"],
        "Seduta straordinaria del tavolo permanente",
        "Presenti 17 enti firmatari su 23.",
      ),
      event(
        27,
        ["visit", "table"],
        "Visita allo stabilimento",
        "Macchina continua del 2011; impianto di depurazione nuovo.",
      ),
      event(
        13,
        ["note", "secretariat"],
        "Due manifestazioni di interesse",
        "«Investitore 1» e «investitore 2», settori carta e imballaggio.",
      ),
      event(9, ["meeting", "public"], "Assemblea pubblica a Porcari"),
    ],
    deadlines: [
      term("Presentazione del piano da parte dell'impresa", "L. 234/2021, art. 1, c. 228", [48, 60]),
      term("Primo giorno utile per avviare i licenziamenti", "L. 234/2021, art. 1, c. 224 e 227", [48, 90]),
    ],
  },
];
