import type { RegistrationState } from "~/domain/registrations/moves";
import { capitalised, clockTime, longDate } from "../format";
import { calendar } from "./calendar.it";
import { letters } from "./letters.it";
import { manage } from "./manage.it";
import { own } from "./own.it";
import { sheet } from "./sheet.it";

const people = (n: number) => (n === 1 ? "1 persona" : `${n} persone`);

const places = (n: number) => (n === 1 ? "1 posto" : `${n} posti`);

const state: Record<RegistrationState, string> = {
  to_confirm: "Da confermare",
  registered: "Ha un posto",
  waiting: "In attesa",
  cancelled: "Disdetta",
};

/** Labs, courses and meetings: seats, the person's page, who comes, the calendar, letters. */
export const registrations = {
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
  ics: {
    name: "Lucca per il lavoro: laboratori, corsi, incontri",
    seats: "Posti",
    call: (title: string) => `Scade: ${title}`,
    page: "Pagina e iscrizione",
    full: "Completo: c’è la lista d’attesa.",
  },
  /** "Ore 10.00–11.30" */
  times: (from: Date, to: Date | null) =>
    to ? `${clockTime("it", from)}–${clockTime("it", to)}` : `dalle ${clockTime("it", from)}`,
  day: (day: string) => capitalised(longDate("it", day)),
  own,
  manage,
  sheet,
  calendar,
  letters,
};
