import { longDate } from "../format";
import { letterParts, type LetterPiece } from "../letters/letterParts";
import { counted } from "../numbers";

const desk = "Lo sportello lavoro";
const notYou = "Se non sei stato tu, non fare nulla: entro sette giorni l’indirizzo si cancella da solo.";
const keepLink = "Chi ha questo link vede e cambia i tuoi avvisi: non inoltrarlo.";

/** Avvisi per e-mail, promemoria e opportunità salvate. */
export const alerts = {
  offer: {
    title: "Ti avvisiamo noi",
    text: "Un’e-mail quando esce qualcosa con questi filtri. Nessuna registrazione.",
    textEmpty: "Un’e-mail appena esce la prima. Nessuna registrazione.",
    action: "Crea l’avviso",
    feeds: "Oppure seguili con un lettore di notizie:",
  },
  everything: "Tutte le opportunità",
  frequency: { daily: "Ogni mattina", weekly: "Il lunedì mattina" },
  frequencyShort: { daily: "ogni mattina", weekly: "ogni lunedì" },
  ask: {
    title: "Avvisami per e-mail",
    lead: "Ti scriviamo solo quando esce qualcosa di nuovo. Smetti quando vuoi, con un clic.",
    what: "Che cosa ti segnaliamo",
    change: "Cambia la ricerca",
    now: (n: number) =>
      n === 0
        ? "Oggi non ce ne sono: ti scriviamo appena esce la prima."
        : `Oggi ne trovi ${n.toLocaleString("it-IT")}.`,
    email: "La tua e-mail",
    frequency: "Ogni quanto",
    language: "Lingua delle e-mail",
    submit: "Crea l’avviso",
    data: "Usiamo l’indirizzo solo per questo. L’avviso dura 12 mesi dall’ultima volta che lo tocchi; cancellandolo si cancella anche l’indirizzo.",
    lost: "Hai già un avviso?",
    lostLead: "Ti mandiamo il link per cambiarlo o cancellarlo.",
    lostSubmit: "Mandami il link",
    phone: "Preferisci il telefono? Lo facciamo insieme:",
  },
  sent: {
    title: "Guarda la posta",
    asked: "Ti abbiamo scritto. Apri la lettera e premi «Confermo»: da lì parte l’avviso.",
    link: "Se c’è un avviso con questo indirizzo, il link arriva tra pochi minuti.",
    reminder: "Ti abbiamo scritto. Apri la lettera e premi «Confermo»: da lì partono i promemoria.",
    none: "Non arriva niente? Guarda nella posta indesiderata, oppure chiamaci.",
    demo: "Questa è una dimostrazione: leggi la lettera nella posta di prova.",
    search: "Torna alle opportunità",
  },
  confirm: {
    title: "Conferma le e-mail",
    lead: (email: string) => `Vuoi che scriviamo a ${email}?`,
    alerts: "Avvisi da confermare",
    reminders: "Promemoria da confermare",
    reminder: (title: string, day: string) => `${title}: te lo ricordiamo tre giorni prima di ${day}`,
    submit: "Confermo",
    full: (most: number) => `Hai già ${most} avvisi, il massimo. Cancellane uno e torna qui.`,
    nothing: "Non c’è niente da confermare",
    nothingLead: "È già tutto a posto, oppure sono passati più di sette giorni.",
    manage: "I tuoi avvisi",
  },
  manage: {
    title: "I tuoi avvisi",
    lead: (email: string) => `Tutto quello che mandiamo a ${email}.`,
    list: "Avvisi",
    empty: "Nessun avviso",
    emptyLead: "Fai una ricerca e premi «Crea l’avviso».",
    search: "Cerca tra le opportunità",
    now: (n: number) => (n === 1 ? "Oggi 1 opportunità" : `Oggi ${n.toLocaleString("it-IT")} opportunità`),
    unconfirmed: "Da confermare",
    paused: "In pausa",
    until: (day: string) => `Fino a ${day}`,
    weekly: "Solo il lunedì",
    daily: "Ogni mattina",
    pause: "Metti in pausa",
    resume: "Riprendi",
    delete: "Cancella",
    ofAlert: (name: string) => `: avviso ${name}`,
    reminders: "Promemoria prima della scadenza",
    closes: (day: string) => `Chiude ${day}`,
    language: "Lingua delle e-mail",
    languageSubmit: "Cambia lingua",
    last: "L’ultima lettera, da rileggere e stampare",
    refused: "Il tuo indirizzo ha rifiutato una nostra lettera",
    refusedLead: "Per questo ci siamo fermati. Se ora funziona, fai riprovare.",
    retry: "Riprova",
    end: "Non mi serve più",
    endLead: "Cancelliamo avvisi, promemoria, indirizzo e l’elenco di quello che ti abbiamo mandato.",
    deleteAll: "Cancella tutto",
    data: "I tuoi dati",
    dataLead:
      "Teniamo l’indirizzo, le ricerche e che cosa ti abbiamo già mandato, per non ripeterlo. Un avviso che non tocchi per 12 mesi si cancella, con una lettera 14 giorni prima.",
    done: {
      confirmed: "Fatto: da adesso ti scriviamo quando esce qualcosa di nuovo.",
      daily: "Fatto: ti scriviamo ogni mattina, se c’è qualcosa.",
      weekly: "Fatto: ti scriviamo il lunedì, se c’è qualcosa.",
      pause: "Avviso in pausa: non ti scriviamo finché non lo riprendi.",
      resume: "Avviso ripreso: ti segnaliamo quello che esce da adesso.",
      delete: "Avviso cancellato.",
      reminder: "Promemoria cancellato.",
      language: "Da adesso ti scriviamo in questa lingua.",
      stop: "Non ti scriviamo più. Gli avvisi sono in pausa: puoi riprenderli o cancellarli.",
      retry: "Va bene: riproviamo dalla prossima lettera.",
    },
  },
  gone: {
    title: "Tutto cancellato",
    lead: "Non abbiamo più il tuo indirizzo né le tue ricerche. Puoi sempre ricominciare.",
    search: "Torna alle opportunità",
  },
  stop: {
    title: "Non ricevere più e-mail",
    lead: (email: string) => `Mettiamo in pausa tutti gli avvisi e togliamo i promemoria di ${email}.`,
    submit: "Non scrivetemi più",
    manage: "No, voglio solo cambiare qualcosa",
    done: "Non ti scriviamo più.",
    doneLead: "Gli avvisi sono in pausa. Se cambi idea li riprendi dalla pagina dei tuoi avvisi.",
  },
  digest: {
    title: (day: string) => `Le novità di ${day}`,
    crumb: "Ultima lettera",
    lead: "Le stesse opportunità della lettera. Stampa la pagina: con il codice basta una telefonata.",
    print: "Stampa",
    none: "Ancora nessuna lettera",
    noneLead: "La prima parte la mattina dopo che esce qualcosa di nuovo.",
    manage: "I tuoi avvisi",
    closed: "Chiusa nel frattempo",
    other: "Altre ricerche",
  },
  saved: {
    title: "Le opportunità salvate",
    lead: "Quelle che chiudono prima stanno in alto.",
    here: "Salvate",
    save: "Salva",
    saved: "Salvata",
    remove: "Togli dalle salvate",
    ofPosting: (title: string) => `: ${title}`,
    done: "Salvata. La ritrovi quando vuoi.",
    removed: "Tolta dalle salvate.",
    see: "Vedi le salvate",
    empty: "Non hai ancora salvato niente",
    emptyLead: "Apri un’opportunità e premi «Salva»: la ritrovi qui, anche senza registrarti.",
    search: "Cerca tra le opportunità",
    open: (n: number) => (n === 1 ? "1 ancora aperta" : `${n} ancora aperte`),
    noneOpen: "Nessuna è ancora aperta",
    closed: (n: number) => (n === 1 ? "1 non riceve più candidature" : `${n} non ricevono più candidature`),
    closedOn: (day: string) => `Chiusa ${day}`,
    paused: "Sospesa per ora",
    print: "Stampa la lista",
    device:
      "Restano su questo dispositivo per sei mesi, in un cookie tecnico. Se entri con il tuo account le ritrovi ovunque.",
    account: "Sono nel tuo account: le ritrovi su ogni dispositivo.",
    remind: "Te lo ricordiamo noi",
    remindLead: (n: number) =>
      n === 1
        ? "Un’e-mail tre giorni prima che chiuda."
        : `Un’e-mail tre giorni prima che chiuda ognuna delle ${n} ancora lontane dalla scadenza.`,
    remindSubmit: "Ricordamele",
    reminded: "Fatto: te le ricordiamo tre giorni prima che chiudano.",
    personal: "Opportunità salvate",
    personalText: (n: number) =>
      n === 0 ? "Non ne hai ancora salvate." : n === 1 ? "Ne hai salvata 1." : `Ne hai salvate ${n}.`,
  },
  personal: {
    title: "I miei avvisi",
    none: "Non hai avvisi per e-mail. Fai una ricerca e premi «Crea l’avviso».",
    manage: "Cambia i tuoi avvisi",
    search: "Cerca tra le opportunità",
  },
  suggestions: {
    label: "Suggerimenti",
    one: "1 suggerimento, usa le frecce.",
    many: "{n} suggerimenti, usa le frecce.",
    none: "Nessun suggerimento.",
    occupation: "mestiere",
    comune: "Comune",
  },
  letters: {
    confirm: ({
      searches,
      reminders,
      link,
    }: {
      searches: readonly string[];
      reminders: readonly string[];
      link: string;
    }) =>
      letterParts("it", searches.length > 0 ? "Conferma il tuo avviso" : "Conferma i promemoria", [
        "Ciao,",
        searches.length > 0
          ? `qualcuno ha chiesto di ricevere a questo indirizzo le nuove opportunità per: ${searches.join("; ")}.`
          : null,
        reminders.length > 0
          ? `Qualcuno ha chiesto di ricordare a questo indirizzo la scadenza di: ${reminders.join("; ")}.`
          : null,
        { label: "Se sei tu, apri questa pagina e premi «Confermo»", link },
        notYou,
        desk,
      ]),
    known: ({ search, link }: { search: string; link: string }) =>
      letterParts("it", "Questo avviso c’è già", [
        "Ciao,",
        `hai già un avviso per: ${search}. Non serve fare altro.`,
        { label: "Per cambiarlo o cancellarlo", link },
        keepLink,
        desk,
      ]),
    full: ({ most, link }: { most: number; link: string }) =>
      letterParts("it", "Hai già tutti gli avvisi possibili", [
        "Ciao,",
        `un indirizzo può avere al massimo ${most} avvisi. Cancellane uno, poi chiedi quello nuovo.`,
        { label: "I tuoi avvisi", link },
        keepLink,
        desk,
      ]),
    link: ({ link }: { link: string }) =>
      letterParts("it", "Il link dei tuoi avvisi", [
        "Ciao,",
        { label: "Da questa pagina cambi, fermi o cancelli i tuoi avvisi", link },
        keepLink,
        desk,
      ]),
    digest: ({
      count,
      groups,
      links,
    }: {
      count: number;
      groups: readonly Extract<LetterPiece, { heading: string }>[];
      links: { manage: string; print: string; stop: string };
    }) =>
      letterParts("it", count === 1 ? "1 nuova opportunità per te" : `${count} nuove opportunità per te`, [
        "Ciao, ecco che cosa è uscito per le tue ricerche.",
        ...groups,
        "Per candidarti non serve un account. Se preferisci, chiama lo sportello e di’ il codice.",
        { label: "La stessa lista, da stampare", link: links.print },
        { label: "Cambia i tuoi avvisi", link: links.manage },
        { label: "Non ricevere più e-mail", link: links.stop },
        desk,
      ]),
    reminder: ({
      postings,
      links,
    }: {
      postings: Extract<LetterPiece, { heading: string }>["postings"];
      links: { manage: string; stop: string };
    }) =>
      letterParts(
        "it",
        postings.length === 1
          ? `Sta per chiudere: ${postings[0]?.title ?? ""}`
          : `Stanno per chiudere ${postings.length} opportunità`,
        [
          "Ciao, ci hai chiesto di ricordartelo.",
          { heading: "In scadenza", postings },
          { label: "I tuoi avvisi e promemoria", link: links.manage },
          { label: "Non ricevere più e-mail", link: links.stop },
          desk,
        ],
      ),
    ending: ({ searches, day, link }: { searches: readonly string[]; day: string; link: string }) =>
      letterParts("it", "Il tuo avviso sta per finire", [
        "Ciao,",
        `${longDate("it", day)} ${searches.length === 1 ? "finisce l’avviso" : "finiscono gli avvisi"} per: ${searches.join("; ")}.`,
        { label: "Se ti serve ancora, apri la pagina e scegli ogni quanto scriverti: riparte per un anno", link },
        "Se non ti serve più, non fare nulla.",
        desk,
      ]),
    line: { closes: (day: string) => `Candidature entro ${day}`, code: (code: string) => `Codice ${code}` },
    more: (n: number) => counted(n, "altra opportunità con questa ricerca", "altre opportunità con questa ricerca"),
  },
};
