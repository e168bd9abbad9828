import type { RegistrationLetter } from "~/domain/registrations/letters";
import { longDate, longDateTime } from "../format";
import { letter } from "../letters/signed.it";

interface About {
  name: string;
  title: string;
  organisation: string;
  beginsAt: Date | null;
  /** Street and Comune; empty when it is nowhere in particular. */
  where: string;
  /** The person's own page. */
  link: string;
  /** The page with the button that confirms. */
  confirmLink: string;
  calendarLink: string;
  deskPhone: string;
}

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

export const letters = {
  confirm: (about: About) =>
    letter(`Conferma l’iscrizione: ${about.title}`, [
      `Ciao ${about.name},`,
      `hai chiesto un posto a:\n${event(about)}`,
      `Il posto è tuo quando confermi. Apri questa pagina e premi «Confermo»:\n${about.confirmLink}`,
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
      `Se non te lo aspettavi, chiamaci: ${about.deskPhone}.`,
    ]),
  calledOff: (about: About) =>
    letter(`Annullato: ${about.title}`, [
      `Ciao ${about.name},`,
      `questo appuntamento non si tiene più. Non devi fare nulla:\n${event(about)}`,
      `Nel calendario trovi gli altri:\n${about.calendarLink}`,
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
      `Nel calendario trovi altri appuntamenti:\n${about.calendarLink}`,
    ]),
} satisfies Record<RegistrationLetter, (about: About) => { subject: string; body: string }>;
