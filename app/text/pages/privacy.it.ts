import type { Part } from "./part";

/** Privacy, accessibilità, note legali. */
export const privacy = {
  title: "Informativa privacy",
  lead: "Usiamo i tuoi dati per farti arrivare a un lavoro, e per nient’altro.",
  parts: [
    {
      title: "Chi tratta i dati",
      text: [
        "Il titolare è il Comune che gestisce lo sportello. Scrivi o telefona ai recapiti dello sportello. Il Comune ha un responsabile della protezione dei dati: lo trovi sul sito del Comune.",
      ],
    },
    {
      title: "Quando ti candidi",
      text: [
        "Chi pubblica l’annuncio vede il tuo nome, come contattarti, quello che hai segnato e il tuo messaggio. Nient’altro. Mai le segnalazioni dello sportello.",
      ],
    },
    {
      title: "Quando ti segue lo sportello",
      text: [
        "Lo sportello tiene una scheda: che cosa sai fare, che cosa cerchi, quando sei libero.",
        "Non chiediamo diagnosi né percentuali di invalidità. Se serve, scriviamo solo le condizioni di lavoro, per esempio «lavoro seduto».",
      ],
    },
  ] as readonly Part[],
  bases: {
    title: "Perché possiamo farlo",
    text: "Il Comune lo fa per un compito pubblico: non serve il tuo consenso. Te lo chiediamo solo quando la scelta è davvero tua.",
    caption: "Scopo e base di legge",
    purpose: "Che cosa facciamo",
    basis: "Base di legge",
    rows: [
      [
        "Aiutarti a trovare lavoro",
        "Compito di interesse pubblico: Reg. (UE) 2016/679, art. 6, par. 1, lett. e; D.Lgs. 196/2003, art. 2-ter",
      ],
      [
        "Rispettare la legge sugli annunci",
        "Obbligo di legge: art. 6, par. 1, lett. c; D.Lgs. 276/2003, D.Lgs. 96/2026",
      ],
      [
        "Posti riservati, L. 68/1999",
        "Interesse pubblico rilevante: art. 9, par. 2, lett. b e g; D.Lgs. 196/2003, art. 2-sexies",
      ],
      [
        "Mandarti avvisi che hai chiesto, mostrarti a un’impresa",
        "Il tuo consenso: art. 6, par. 1, lett. a. Lo togli quando vuoi",
      ],
      ["Tenere sicuro il sito", "Obbligo di sicurezza: art. 32"],
    ] as readonly (readonly [string, string])[],
  },
  retention: {
    title: "Per quanto tempo",
    caption: "Tempi di conservazione",
    what: "Che cosa",
    howLong: "Per quanto",
    who: "Chi cancella",
    rows: [
      [
        "Candidature",
        "12 mesi dopo la chiusura dell’annuncio, o dopo la fine della candidatura se viene prima. 30 giorni se non confermi; con il solo telefono, fino alla chiusura dell’annuncio",
        "Il sito, da solo: resta solo il numero",
      ],
      ["Lettere mandate dal sito", "30 giorni", "Il sito, da solo"],
      ["Profilo di chi cerca lavoro", "24 mesi senza contatti, con un avviso prima", "Lo sportello"],
      ["Iscrizioni a laboratori e incontri", "Fino a 12 mesi dopo", "Il sito, da solo"],
      [
        "Avvisi e promemoria per e-mail",
        "Finché li vuoi; 12 mesi dall’ultima volta che li tocchi, con un avviso prima. 7 giorni se non confermi",
        "Tu con un clic, o il sito da solo",
      ],
      ["E-mail di chi segnala un annuncio", "Fino alla risposta", "Il sito, da solo"],
      ["Voti delle pagine", "Non contengono dati personali", "–"],
      ["Registro di chi ha letto il tuo profilo", "12 mesi almeno", "Lo sportello"],
      ["Password e accessi", "Finché l’accesso è aperto", "Chi amministra il sito"],
    ] as readonly (readonly [string, string, string])[],
    note: "Nessuna legge fissa questi tempi: il Comune che adotta il sito li approva e può accorciarli.",
  },
  more: [
    {
      title: "Chi ha letto",
      text: ["Ogni volta che lo sportello apre il tuo profilo resta scritto chi, quando e perché. Puoi chiederlo."],
    },
    {
      title: "A chi arrivano",
      text: [
        "Alle imprese a cui ti candidi. Ai partner dello sportello solo se seguono il tuo caso. Nessun dato va fuori dall’Unione europea, nessun dato si vende.",
      ],
    },
    {
      title: "I tuoi diritti",
      list: [
        "Vedere i tuoi dati e averne una copia",
        "Correggerli",
        "Farli cancellare o limitarne l’uso",
        "Opporti, per motivi tuoi",
        "Togliere un consenso",
        "Chiedere che una persona riveda un calcolo",
      ],
    },
    {
      title: "Come chiederlo",
      text: [
        "Scrivi o chiama lo sportello: rispondiamo entro un mese (artt. 12-22 del Regolamento). Puoi anche fare reclamo al Garante per la protezione dei dati personali.",
      ],
    },
    {
      title: "Che cosa è automatico",
      text: [
        "Un calcolo mette in ordine offerte e persone. È fatto di regole scritte da noi, non impara da solo e non decide.",
        "Sceglie sempre una persona, che può fare diversamente (Reg. (UE) 2016/679, art. 22). Le regole sono pubbliche: leggi [come funziona](matching).",
        "Per la legge europea sull’intelligenza artificiale la selezione di personale è ad alto rischio (Reg. (UE) 2024/1689, allegato III). Regole così semplici forse non sono intelligenza artificiale: seguiamo lo stesso quegli obblighi. Avviso, spiegazione, registro, controllo umano (L. 132/2025).",
      ],
    },
    {
      title: "Minori",
      text: ["Puoi usare il sito da 14 anni. Sotto i 16 anni il lavoro ha regole sue: chiedi allo sportello."],
    },
  ] as readonly Part[],
  cookies: {
    title: "Cookie",
    text: "Solo cookie tecnici, per questo non c’è un avviso da accettare. Nessuna statistica di terzi, nessun contenuto da altri siti.",
    caption: "Cookie usati",
    name: "Nome",
    use: "A che serve",
    lasts: "Quanto dura",
    rows: [
      [
        "sid (anche __Host-sid)",
        "Ti tiene collegato dopo l’accesso. Se non accedi non c’è",
        "Fino all’uscita, o al più 180 giorni",
      ],
      [
        "dispositivo",
        "Riconosce il dispositivo, per avvisarti di un accesso da uno nuovo. Se non accedi non c’è",
        "400 giorni",
      ],
      [
        "salvati",
        "Ricorda i codici delle opportunità che salvi, se non hai un account. Se non salvi niente non c’è",
        "Sei mesi, o finché le togli",
      ],
    ] as readonly (readonly [string, string, string])[],
  },
};
