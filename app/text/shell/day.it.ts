import { counted } from "../numbers";
import { withStop } from "../punctuation";

const answers = (n: number) => counted(n, "candidatura senza risposta", "candidature senza risposta");

/** La mia giornata. */
export const day = {
  title: "La mia giornata",
  at: (date: string, time: string, desk: string) => `${date}, ${time}. ${withStop(desk)}`,
  newPerson: "Nuova persona",
  tiles: "Le code di oggi",
  /** Il motore di ricerca principale è da parte: gli annunci si trovano lo stesso. */
  search: {
    starting:
      "La ricerca principale si sta avviando. Intanto risponde quella di riserva: gli annunci si trovano tutti.",
    away: "La ricerca principale non risponde. La sostituisce quella di riserva: gli annunci si trovano tutti. Avvisa chi cura il sito se dura più di un’ora.",
    making:
      "L’indice della ricerca si sta rifacendo. Intanto risponde quella di riserva: gli annunci si trovano tutti.",
    behind:
      "La ricerca principale è in ritardo con le novità. La sostituisce quella di riserva: gli annunci si trovano tutti.",
    setAside: (n: number) =>
      `${counted(n, "annuncio non entra", "annunci non entrano")} nella ricerca. Avvisa chi cura il sito.`,
  },
  all: "Vedi tutte",
  call: "Telefona",
  open: "Apri",
  today: "oggi",
  confirmed: "Candidatura confermata: ora l’organizzazione la vede.",
  late: {
    title: "Risposte in ritardo",
    empty: "Nessuna organizzazione è in ritardo con le risposte.",
    days: (n: number) => counted(n, "giorno", "giorni"),
    promised: (date: string) => `promessa ${date}`,
    why: answers,
    note: (days: string) => `la più vecchia da ${days}`,
  },
  review: {
    title: "Da verificare",
    empty: "Nessun annuncio aspetta lo sportello.",
    arrived: (time: string) => `arrivato ${time}`,
    blocks: (n: number) => counted(n, "blocco", "blocchi"),
    warnings: (n: number) => counted(n, "rilievo", "rilievi"),
    level: { block: "Blocco", warn: "Attenzione", hint: "Consiglio" },
    found: (words: string) => `«${words}»`,
    fine: "Nessun rilievo",
    unverified: "organizzazione da verificare",
    first: "Prima verifica, nessun rilievo",
    again: "Torna dopo una correzione",
    action: "Verifica",
    note: (n: number) => (n === 1 ? "1 annuncio bloccato" : `${n} annunci bloccati`),
  },
  confirm: {
    title: "Candidature da confermare",
    lead: "Chi si candida con il solo telefono aspetta una chiamata.",
    empty: "Nessuna candidatura aspetta una conferma.",
    byPhone: (phone: string) => `Chiama ${phone} e chiedi se si è candidata questa persona`,
    byMail: "Ha ricevuto il link per e-mail e non l’ha ancora aperto",
    arrived: (date: string) => `arrivata ${date}`,
    action: "Conferma",
    which: (name: string) => `: candidatura di ${name}`,
    note: (n: number) => `${n} con il solo telefono`,
  },
  proposals: {
    title: "Proposte in attesa di risposta",
    empty: "Nessuna proposta aspetta una risposta.",
    until: (date: string) => `entro ${date}`,
    row: (name: string, title: string, code: string) => `${name} per ${title}, ${code}`,
    expires: "scade oggi",
    over: "scaduta",
    why: (organisation: string, sent: string) => `${organisation} · Proposta il ${sent}`,
    note: (n: number) => (n === 1 ? "1 scade oggi" : `${n} scadono oggi`),
  },
  organisations: {
    title: "Organizzazioni da verificare",
    empty: "Nessuna organizzazione aspetta una verifica.",
    registered: (date: string) => `iscritta ${date}`,
    inReview: (n: number) =>
      n === 1 ? "1 annuncio aspetta questa verifica" : `${n} annunci aspettano questa verifica`,
    noPostings: "Nessun annuncio in attesa",
    action: "Verifica",
  },
  flags: {
    title: "Segnalazioni in scadenza",
    empty: "Nessuna segnalazione scade nei prossimi 14 giorni.",
    until: (date: string) => `fino al ${date}`,
    action: "Rivedi",
    note: "nei prossimi 14 giorni",
  },
  promises: {
    title: "Promesse mantenute",
    share: "risposte in tempo, 30 giorni",
    counts: (kept: number, due: number) => `${kept} su ${due} promesse di risposta scadute in questi giorni.`,
  },
};
