import type { RegistrationState } from "~/domain/registrations/moves";
import { capitalised, clockTime, longDate, longDateTime } from "../format";

interface About {
  name: string;
  title: string;
  organisation: string;
  beginsAt: Date | null;
  /** Street and Comune; empty when it is nowhere in particular. */
  where: string;
  /** The person's own page. */
  link: string;
  deskUrl: string;
}

const letter = (subject: string, lines: (string | null)[]) => ({
  subject,
  body: [...lines.filter((line) => line !== null), "Lo sportello lavoro"].join("\n\n") + "\n",
});
const event = ({ title, organisation, beginsAt, where }: About) =>
  [
    `«${title}», ${organisation}`,
    beginsAt ? `Quando: ${longDateTime("it", beginsAt)}` : null,
    where ? `Dove: ${where}` : null,
  ]
    .filter(Boolean)
    .join("\n");
const giveUp = ({ link }: About) =>
  `Non puoi venire? Disdici qui con un pulsante, così il posto va a chi aspetta:\n${link}`;
const ownPage = ({ link }: About) => `La tua pagina, con il file per il calendario:\n${link}`;
const keepLink = "Chi ha questo link vede la tua pagina: non inoltrarlo. Se non sei stato tu, non fare nulla.";

const people = (n: number) => (n === 1 ? "1 persona" : `${n} persone`);
const places = (n: number) => (n === 1 ? "1 posto" : `${n} posti`);

const state: Record<RegistrationState, string> = {
  to_confirm: "Da confermare",
  registered: "Ha un posto",
  waiting: "In attesa",
  cancelled: "Disdetta",
};

/** Labs, courses and meetings: seats, the person's page, who comes, the calendar, letters. */
export const events = {
  state,
  people,
  seats: {
    free: (all: number, free: number) => `${places(all)}, ${free === 1 ? "1 libero" : `${free} liberi`}`,
    full: (ahead: number) =>
      ahead === 0
        ? "Completo: la lista d’attesa è vuota, saresti la prima persona"
        : `Completo: lista d’attesa, ${people(ahead)} prima di te`,
    badgeFree: (all: number, free: number) =>
      free === 1 ? `1 posto libero su ${all}` : `${free} posti liberi su ${all}`,
    badgeFull: "Lista d’attesa",
    badgeClosed: "Iscrizioni chiuse",
    badgeOff: "Annullato",
    badgeOver: "Finito",
    openDoor: "Ingresso libero",
    elsewhere: "Iscrizione dall’organizzatore",
  },
  join: {
    title: "Iscriviti",
    titleFull: "Mettiti in lista d’attesa",
    pageTitle: (title: string) => `Iscrizione: ${title}`,
    lead: "Niente account. Il posto è tuo quando confermi.",
    leadFull: "I posti sono finiti. Se qualcuno disdice, il posto passa a chi aspetta da più tempo e ti scriviamo.",
    name: "Come ti chiami",
    nameHint: "Nome e cognome, come vuoi che ti chiamino.",
    contact: "Telefono o e-mail",
    contactHint: "Con l’e-mail ricevi un link da confermare. Con il telefono ti chiama chi organizza, o lo sportello.",
    note: "Che cosa dobbiamo sapere?",
    noteHint: (max: number) => `Per esempio se ti serve una sala senza gradini. Fino a ${max} caratteri.`,
    submit: "Iscriviti",
    submitFull: "Mettimi in lista",
    after: "Il nome e come contattarti li vedono solo chi organizza e lo sportello. Dodici mesi dopo li cancelliamo.",
    privacy: "Come trattiamo i dati",
    closed: "Le iscrizioni sono chiuse.",
    calledOff: "Questo appuntamento è stato annullato.",
    over: "Questo appuntamento c’è già stato.",
    notHere: "A questo appuntamento non ci si iscrive da qui.",
    known:
      "Hai già un’iscrizione con questo nome e questo recapito. Se hai lasciato un’e-mail, ti abbiamo rimandato il link alla tua pagina. Altrimenti chiama lo sportello.",
    back: "Torna all’appuntamento",
    otherDates: "Guarda il calendario",
    sessions: (n: number) => (n === 1 ? "Un incontro" : `${n} incontri`),
    allSessions: "Le date",
  },
  confirm: {
    title: "Conferma l’iscrizione",
    lead: (title: string) => `Stai confermando l’iscrizione a «${title}».`,
    free: "Ci sono posti liberi: premi il pulsante e uno è tuo.",
    full: (ahead: number) =>
      ahead === 0
        ? "I posti sono finiti. Se confermi sei la prima persona in lista d’attesa."
        : `I posti sono finiti. Se confermi entri in lista d’attesa, con ${people(ahead)} prima di te.`,
    submit: "Confermo",
  },
  own: {
    crumb: "La tua iscrizione",
    mine: "Le mie iscrizioni",
    titles: {
      to_confirm: "Manca solo la tua conferma",
      registered: "Il posto è tuo",
      waiting: "Sei in lista d’attesa",
      cancelled: "Iscrizione disdetta",
    } satisfies Record<RegistrationState, string>,
    titleOff: "Questo appuntamento è annullato",
    titleOver: "L’appuntamento è passato",
    confirmFirst: "Ti abbiamo mandato un’e-mail. Aprila e premi il link, oppure conferma qui.",
    confirmNow: "Vai alla conferma",
    waitForCall: "Hai lasciato un telefono: ti chiamano per confermare. Se vuoi fare prima, chiama tu lo sportello.",
    notYours: "Finché non confermi, il posto può andare ad altri.",
    ahead: (n: number) => (n === 0 ? "Sei la prima persona in lista." : `Ci sono ${people(n)} prima di te.`),
    waitText: "Se si libera un posto passa da solo a chi aspetta da più tempo. Se tocca a te, ti scriviamo subito.",
    waitCall: "Se si libera un posto passa da solo a chi aspetta da più tempo. Se tocca a te, ti chiamano.",
    waitOver: "L’appuntamento è cominciato: questa volta non si è liberato un posto.",
    promoted: (day: string) => `Si è liberato un posto: dal ${day} è tuo.`,
    cancelledHolder: "L’hai disdetta tu. Se ci sono posti puoi iscriverti di nuovo.",
    cancelledOthers: "L’ha disdetta chi organizza, o lo sportello. Se non sai perché, chiamaci.",
    cancelledSystem: "È stata chiusa perché l’appuntamento non si tiene o le iscrizioni sono finite.",
    offText: "Chi organizza l’ha annullato. Non devi fare nulla.",
    calendarFile: "Metti in calendario",
    when: "Quando",
    where: "Dove",
    sessions: "Tutte le date",
    present: "Eri presente",
    absent: "Eri assente",
    leaveTitle: "Non puoi venire?",
    leaveText: "Disdici appena lo sai: il posto va a chi aspetta. Non ci sono conseguenze.",
    leave: "Disdico l’iscrizione",
    leaveWaiting: "Esco dalla lista",
    sees: "Chi vede i tuoi dati",
    seesText: (organisation: string) =>
      `${organisation} e lo sportello vedono il nome, come contattarti e quello che hai scritto.`,
    data: "I tuoi dati",
    dataText: (day: string) => `Li teniamo fino a ${day}, poi si cancellano da soli.`,
    dataUnconfirmed: "Se non confermi, li cancelliamo entro sette giorni.",
    keep: "Tieni questo indirizzo",
    keepText: "Chi ha il link vede questa pagina. Non inoltrarlo.",
    remind: "Due giorni prima ti mandiamo un promemoria.",
    help: "Hai bisogno di aiuto?",
    helpText: "Per arrivare, per la lingua, per qualsiasi cosa: chiama.",
    again: "Iscriviti di nuovo",
    notice: { confirm: "Fatto: iscrizione confermata.", cancel: "Fatto: iscrizione disdetta." },
  },
  manage: {
    title: "Iscrizioni",
    of: (title: string, code: string) => `${title}, ${code}`,
    counts: "Quanti sono",
    places: "Posti",
    registered: "Iscritti",
    free: "Posti liberi",
    waiting: "In attesa",
    toConfirm: "Da confermare",
    present: "Presenti almeno una volta",
    table: "Chi si è iscritto",
    person: "Persona",
    contact: "Come contattarla",
    stateLabel: "Stato",
    since: "Dal",
    next: "Che cosa fare",
    place: (n: number) => `${n}ª in lista`,
    byDesk: "scritta dallo sportello",
    byOrganisation: "scritta da chi organizza",
    noContact: "nessun recapito",
    confirm: "Conferma",
    cancel: "Disdici",
    ofPerson: (name: string) => `: ${name}`,
    empty: "Nessuno si è ancora iscritto",
    emptyLead: "Quando qualcuno si iscrive lo vedi qui. Puoi anche scrivere tu chi telefona o si presenta.",
    notHere: "A questo annuncio non ci si iscrive dal sito",
    notHereLead: "Le iscrizioni ci sono per laboratori, corsi e incontri che le raccolgono qui.",
    unconfirmed: (n: number) =>
      n === 1
        ? "Una persona deve ancora confermare dalla sua e-mail."
        : `${n} persone devono ancora confermare dalla loro e-mail.`,
    add: "Aggiungi una persona",
    addLead: "Per chi telefona o si presenta alla porta. Se i posti sono finiti va in fondo alla lista.",
    addContact: "Telefono o e-mail",
    addNote: "Nota",
    addSubmit: "Aggiungi",
    sheet: "Foglio presenze",
    file: "Scarica CSV",
    publicPage: "Vedi la pagina pubblica",
    move: "Cambia la data",
    moveLead: "Chi è iscritto o in lista riceve subito la nuova data.",
    moveSession: "Quale data",
    moveBegins: "Comincia",
    moveEnds: "Finisce",
    momentHint: "Per esempio 31/12/2026 18:30.",
    moveSubmit: "Cambia e avvisa tutti",
    callOff: "Per annullarlo, chiudi l’annuncio come «ritirato»: tutti vengono avvisati.",
    privacy: "Usa questi dati solo per l’appuntamento. Dodici mesi dopo restano solo i numeri.",
    done: {
      confirm: "Iscrizione confermata.",
      cancel: "Iscrizione disdetta.",
      addRegistered: "Persona iscritta.",
      addWaiting: "I posti sono finiti: è in lista d’attesa.",
      moved: (n: number) => (n === 0 ? "Data cambiata." : `Data cambiata: avvisate ${people(n)}.`),
      sheet: (present: number, absent: number) => `Salvato: ${present} presenti, ${absent} assenti.`,
    },
    otherEvent: "Torna all’annuncio",
  },
  sheet: {
    title: "Foglio presenze",
    lead: "Segna chi c’è e salva. Puoi correggere quando vuoi.",
    early: (day: string) => `Le presenze si segnano da ${day}. Intanto puoi stampare il foglio delle firme.`,
    session: (n: number, of: number) => (of === 1 ? "Incontro" : `Incontro ${n} di ${of}`),
    sessions: "Date",
    person: "Nome e cognome",
    signature: "Firma",
    number: "N.",
    save: "Salva le presenze",
    print: "Stampa il foglio delle firme",
    recorded: (when: string, who: string) => `Segnate ${when}${who ? ` da ${who}` : ""}.`,
    notRecorded: "Non ancora segnate.",
    empty: "Non c’è nessuno con un posto",
    emptyLead: "Il foglio si riempie quando qualcuno si iscrive.",
    toList: "Vai alle iscrizioni",
    heldBy: "Chi organizza",
    teacher: "Firma di chi conduce",
  },
  csv: {
    name: "nome",
    email: "email",
    phone: "telefono",
    state: "stato",
    place: "posto_in_lista",
    confirmed: "confermata_il",
    origin: "scritta_da",
    note: "nota",
    present: "presente",
    absent: "assente",
    origins: { self: "persona", member: "organizzazione", operator: "sportello" },
  },
  calendar: {
    title: "Calendario",
    pageTitle: (month: string) => `Calendario di ${month}`,
    lead: "Laboratori, corsi, incontri e scadenze dei bandi, giorno per giorno.",
    description:
      "Laboratori, corsi e incontri per chi cerca lavoro nei Comuni della provincia di Lucca, con i posti liberi.",
    previous: "Mese prima",
    next: "Mese dopo",
    today: "Questo mese",
    months: "Mesi",
    filters: "Filtra il calendario",
    kind: "Che cosa",
    anyKind: "Tutto",
    comune: "Dove",
    anywhere: "Tutti i Comuni",
    show: "Mostra",
    week: (from: string, to: string) => `Da ${from} a ${to}`,
    count: (n: number) => (n === 1 ? "1 appuntamento" : `${n} appuntamenti`),
    past: "Già passati",
    session: (n: number, of: number) => `incontro ${n} di ${of}`,
    deadline: "Ultimo giorno per chiedere",
    empty: (month: string) => `Niente in calendario a ${month}`,
    emptyFiltered: (month: string) => `Niente di questo tipo a ${month}`,
    emptyLead: "Ne arrivano di nuovi ogni settimana.",
    goTo: (month: string) => `Vai a ${month}`,
    showAll: "Togli i filtri",
    allOpportunities: "Guarda tutte le opportunità",
    file: "Abbonati con il tuo calendario",
    fileLead: "Copia questo indirizzo nel calendario del telefono: si aggiorna da solo, con gli stessi filtri.",
    print: "Stampa questo mese",
    online: "Online",
    from: (time: string) => `dalle ${time}`,
  },
  ics: {
    name: "Lucca per il lavoro: laboratori, corsi, incontri",
    seats: "Posti",
    call: (title: string) => `Scade: ${title}`,
    page: "Pagina e iscrizione",
    full: "Completo: c’è la lista d’attesa.",
  },
  letters: {
    confirm: (about: About) =>
      letter(`Conferma l’iscrizione: ${about.title}`, [
        `Ciao ${about.name},`,
        `hai chiesto un posto a:\n${event(about)}`,
        `Il posto è tuo quando confermi. Apri questa pagina e premi «Confermo»:\n${about.link}/conferma`,
        "Se non confermi entro sette giorni, cancelliamo la richiesta.",
        keepLink,
      ]),
    registered: (about: About) =>
      letter(`Il posto è tuo: ${about.title}`, [
        `Ciao ${about.name},`,
        `ti aspettiamo:\n${event(about)}`,
        ownPage(about),
        "Due giorni prima ti mandiamo un promemoria. Se non puoi venire, disdici dalla tua pagina: il posto va a chi aspetta.",
      ]),
    waiting: (about: About) =>
      letter(`Sei in lista d’attesa: ${about.title}`, [
        `Ciao ${about.name},`,
        `i posti sono finiti e sei in lista d’attesa per:\n${event(about)}`,
        `Se si libera un posto passa da solo a chi aspetta da più tempo. Se tocca a te, ti scriviamo subito. Qui vedi quante persone hai davanti:\n${about.link}`,
      ]),
    promoted: (about: About) =>
      letter(`Si è liberato un posto: ${about.title}`, [
        `Ciao ${about.name},`,
        `si è liberato un posto ed è tuo. Non devi confermare nulla:\n${event(about)}`,
        giveUp(about),
      ]),
    again: (about: About) =>
      letter(`La tua iscrizione c’è già: ${about.title}`, [
        `Ciao ${about.name},`,
        `qualcuno ha chiesto di nuovo un posto con questo indirizzo. L’iscrizione c’è già:\n${event(about)}`,
        ownPage(about),
        "Se non sei stato tu, non fare nulla.",
      ]),
    reminder: (about: About) =>
      letter(`Promemoria: ${about.title}, ${about.beginsAt ? longDate("it", about.beginsAt) : ""}`, [
        `Ciao ${about.name},`,
        `ti aspettiamo tra due giorni:\n${event(about)}`,
        giveUp(about),
      ]),
    movedDate: (about: About) =>
      letter(`Cambia la data: ${about.title}`, [
        `Ciao ${about.name},`,
        `l’appuntamento ha una data nuova:\n${event(about)}`,
        "Se va bene non devi fare nulla: il tuo posto resta, o il tuo turno in lista.",
        giveUp(about),
      ]),
    cancelledByOthers: (about: About) =>
      letter(`Iscrizione disdetta: ${about.title}`, [
        `Ciao ${about.name},`,
        `la tua iscrizione è stata disdetta da chi organizza o dallo sportello:\n${event(about)}`,
        "Se non te lo aspettavi, chiamaci.",
      ]),
    calledOff: (about: About) =>
      letter(`Annullato: ${about.title}`, [
        `Ciao ${about.name},`,
        `questo appuntamento non si tiene più. Non devi fare nulla:\n${event(about)}`,
        `Nel calendario trovi gli altri:\n${about.deskUrl}/calendario`,
      ]),
    closedWithSeat: (about: About) =>
      letter(`Iscrizioni chiuse, il tuo posto resta: ${about.title}`, [
        `Ciao ${about.name},`,
        `le iscrizioni sono chiuse. Il tuo posto resta e ti aspettiamo:\n${event(about)}`,
        giveUp(about),
      ]),
    closedWaiting: (about: About) =>
      letter(`Iscrizioni chiuse, resti in lista: ${about.title}`, [
        `Ciao ${about.name},`,
        `le iscrizioni sono chiuse e non si è ancora liberato un posto. Resti in lista: se qualcuno disdice, ti scriviamo.\n${event(about)}`,
        `Per uscire dalla lista:\n${about.link}`,
      ]),
    closedUnconfirmed: (about: About) =>
      letter(`Iscrizioni chiuse: ${about.title}`, [
        `Ciao ${about.name},`,
        `le iscrizioni sono chiuse e la tua non era confermata, quindi non vale:\n${event(about)}`,
        `Nel calendario trovi altri appuntamenti:\n${about.deskUrl}/calendario`,
      ]),
  },
  /** "Ore 10.00–11.30" */
  times: (from: Date, to: Date | null) =>
    to ? `${clockTime("it", from)}–${clockTime("it", to)}` : `dalle ${clockTime("it", from)}`,
  day: (day: string) => capitalised(longDate("it", day)),
};
