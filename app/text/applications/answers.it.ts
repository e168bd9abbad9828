import type { DefaultTemplateKey, TemplateMove } from "~/domain/applications/templates";
import { counted } from "../numbers";

const people = (n: number) => counted(n, "persona", "persone");

const given: Record<DefaultTemplateKey, { name: string; body: string }> = {
  meet: {
    name: "Vorremmo conoscerti",
    body: "Buongiorno {nome}, grazie per la tua candidatura a «{annuncio}». Ci interessa: in questi giorni ti chiamiamo per conoscerti. Se preferisci un orario, rispondi a questa lettera o scrivici.",
  },
  thanks: {
    name: "Grazie, abbiamo scelto un’altra persona",
    body: "Buongiorno {nome}, grazie per il tempo che hai dedicato a «{annuncio}». Questa volta abbiamo scelto un’altra persona. Non è un giudizio su di te: se pubblichiamo altri annunci, candidati ancora.",
  },
};

const moves: Record<TemplateMove, string> = { contact: "Segna «in contatto»", reject: "Risponde di no" };

/** Answers kept ready, and the same answer to many. */
export const answers = {
  title: "Risposte pronte",
  lead: "Parole tue, scritte una volta. Le scegli dall’elenco delle candidature e arrivano a ciascuna persona con il suo nome.",
  own: "Le tue",
  ownNone: "Ancora nessuna: scrivine una, o parti da una di quelle già pronte.",
  given,
  givenTitle: "Già pronte",
  givenLead: "Puoi usarle così, o farne una tua.",
  add: "Scrivi una risposta",
  addTitle: "Nuova risposta pronta",
  copy: "Fanne una tua",
  edit: "Cambia",
  editTitle: (name: string) => `Cambia «${name}»`,
  drop: "Elimina",
  dropWhy: "Sparisce dall’elenco. Le lettere già mandate restano.",
  actionOn: (name: string) => `: ${name}`,
  forWhom: "Per quale organizzazione",
  name: "Nome",
  nameHint: "Lo vede solo la tua organizzazione.",
  move: "Che cosa fa",
  moves,
  moveHints: {
    contact: "La candidatura passa a «in contatto».",
    reject: "La candidatura si chiude, con un motivo.",
  } satisfies Record<TemplateMove, string>,
  reason: "Motivo, se risponde di no",
  body: "Che cosa scrivi",
  bodyHint: "Scrivi {nome} dove va il nome della persona e {annuncio} dove va il titolo.",
  save: "Salva",
  saved: "Salvata.",
  dropped: "Eliminata.",
  choose: "Con le persone scelte",
  chooseTemplate: "Risposta",
  writeNew: "Scrivo adesso",
  preview: "Guarda l’anteprima",
  select: (name: string) => `Scegli ${name}`,
  bulkTitle: "Rispondi a più persone",
  bulkLead: (n: number) => `Stai per rispondere a ${people(n)}. Non è ancora partito niente.`,
  bulkNone: "Non hai scelto nessuno",
  bulkNoneLead: "Torna all’elenco e metti la spunta accanto alle persone.",
  back: "Torna alle candidature",
  to: (n: number) => `A chi arriva (${n})`,
  reads: (name: string) => `${name} leggerà`,
  more: (n: number) => `E altre ${n} persone, ciascuna con il suo nome.`,
  update: "Aggiorna l’anteprima",
  send: (n: number) => `Manda a ${people(n)}`,
  confirm: (n: number) => `Scrivi ${n} per confermare`,
  confirmHint: "Sono molte persone: il numero scritto evita errori.",
  doneTitle: "Com’è andata",
  doneLead: (done: number, all: number) =>
    done === all
      ? `Fatto: risposta mandata a ${people(done)}.`
      : `Risposta mandata a ${done} su ${people(all)}. Sotto vedi perché le altre no.`,
  columns: { person: "Persona", result: "Risultato", now: "Ora" },
  results: {
    done: "risposta mandata",
    already: "aveva già questa risposta",
    phone: "segnata: non ha e-mail, telefonale",
  },
  notDone: "non fatto",
  cannot: (state: string) => `Da «${state.toLocaleLowerCase("it")}» questa risposta non si può dare.`,
};
