import { counted } from "../../numbers";
import { longDate } from "../../format";
import { letter } from "../mail";

const people = (n: number) => counted(n, "persona", "persone");

/** Letters about an organisation's work: its adverts as days pass, its people, answers that are late. */
export const letters = {
  /** At the foot of what reaches an organisation nobody signs in for. */
  nobodySignsIn: ({ register, deskPhone }: { register: string; deskPhone: string }) =>
    `\nTi scriviamo a questo indirizzo perché nessuno della tua organizzazione ha ancora un accesso. Registrati con la partita IVA:\n${register}\nOppure chiama lo sportello: ${deskPhone}.\n`,
  closingSoon: ({
    name,
    title,
    closesOn,
    tomorrow,
    link,
  }: {
    name: string;
    title: string;
    closesOn: string;
    tomorrow: boolean;
    link: string;
  }) =>
    letter(
      tomorrow
        ? `Il tuo annuncio sta per chiudersi: ${title}`
        : `Il tuo annuncio si chiude fra una settimana: ${title}`,
      [
        `Ciao ${name},`,
        `l’ultimo giorno di «${title}» è ${longDate("it", closesOn)}. Dopo si chiude da solo.`,
        `Cerchi ancora? Prolungalo con un pulsante. Hai trovato? Chiudilo e rispondiamo noi a chi aspetta:\n${link}`,
      ],
    ),
  stillValid: ({ name, title, pausesOn, link }: { name: string; title: string; pausesOn: string; link: string }) =>
    letter(`Vale ancora? ${title}`, [
      `Ciao ${name},`,
      `nessuno conferma l’annuncio «${title}» da quasi tre mesi. Se vale ancora, apri la pagina e premi «Confermo che vale ancora»:\n${link}`,
      `Senza conferma lo mettiamo in pausa ${longDate("it", pausesOn)}. Non si perde niente: lo rimetti in linea quando vuoi.`,
    ]),
  pausedStale: ({ name, title, link }: { name: string; title: string; link: string }) =>
    letter(`In pausa, perché nessuno l’ha confermato: ${title}`, [
      `Ciao ${name},`,
      `da 90 giorni nessuno conferma l’annuncio «${title}», quindi l’abbiamo messo in pausa. Chi cerca lavoro non deve trovare annunci vecchi.`,
      `Vale ancora? Rimettilo in linea con un pulsante. Non vale più? Chiudilo, e rispondiamo noi a chi aspetta:\n${link}`,
    ]),
  pausedUnverified: ({ titles }: { titles: readonly string[] }) =>
    `Abbiamo messo in pausa i suoi annunci in linea:\n${titles.map((title) => `– ${title}`).join("\n")}`,
  lateAnswers: ({
    name,
    title,
    waiting,
    promisedOn,
    answersOn,
    link,
  }: {
    name: string;
    title: string;
    waiting: number;
    promisedOn: string;
    answersOn: string | null;
    link: string;
  }) =>
    letter(`${waiting === 1 ? "Una persona aspetta" : `${people(waiting)} aspettano`} una risposta: ${title}`, [
      `Ciao ${name},`,
      `per «${title}» avevi promesso una risposta entro ${longDate("it", promisedOn)}. ${waiting === 1 ? "Una persona la aspetta" : `La aspettano in ${people(waiting)}`} ancora. Rispondi qui, anche a molte insieme:\n${link}`,
      answersOn === null
        ? "Anche un no gentile è una buona risposta."
        : `Se non rispondi, ${longDate("it", answersOn)} scriviamo noi che non c’è stata risposta.`,
    ]),
  answeredInPlace: ({
    name,
    title,
    organisation,
    deskPhone,
    findPage,
  }: {
    name: string;
    title: string;
    organisation: string;
    deskPhone: string;
    findPage: string;
  }) =>
    letter(`Non abbiamo avuto risposta: ${title}`, [
      `Ciao ${name},`,
      `ti sei candidato o candidata a «${title}» di ${organisation}. Abbiamo chiesto due volte una risposta e non è arrivata: ci dispiace. Chiudiamo noi, perché tu non resti ad aspettare.`,
      "Non dipende da te e non dice niente di quello che sai fare.",
      `Ti aiutiamo a trovare altro? Chiamaci: ${deskPhone}. I passi della candidatura restano qui:\n${findPage}`,
    ]),
  joinConfirm: ({ name, organisation, link }: { name: string; organisation: string; link: string }) =>
    letter("Conferma il tuo indirizzo", [
      `Ciao ${name},`,
      `hai chiesto di entrare in ${organisation}, che ha già un accesso. Prima conferma che questo indirizzo è tuo: apri la pagina e premi «Confermo».\n${link}`,
      "Poi la richiesta arriva a chi ne fa parte, o allo sportello. Ti scriviamo appena rispondono.",
      "Se non sei stato tu, non fare nulla.",
    ]),
  joinAsked: ({
    name,
    who,
    email,
    organisation,
    link,
  }: {
    name: string;
    who: string;
    email: string;
    organisation: string;
    link: string;
  }) =>
    letter(`${who} chiede di entrare in ${organisation}`, [
      `Ciao ${name},`,
      `${who} (${email}) dice di lavorare per ${organisation} e chiede di vedere annunci e candidature. È una persona che conosci? Rispondi qui:\n${link}`,
      "Se non la conosci, rifiuta: chi entra vede i recapiti di chi si candida.",
    ]),
  joinDecided: ({
    name,
    organisation,
    approved,
    link,
    deskPhone,
  }: {
    name: string;
    organisation: string;
    approved: boolean;
    link: string;
    deskPhone: string;
  }) =>
    letter(approved ? `Ora fai parte di ${organisation}` : `La tua richiesta non è stata accettata: ${organisation}`, [
      `Ciao ${name},`,
      approved
        ? `la tua richiesta è stata accettata. Annunci e candidature di ${organisation} sono qui:\n${link}`
        : `la tua richiesta di entrare in ${organisation} non è stata accettata. Se è un errore, chiama lo sportello: ${deskPhone}.`,
    ]),
  memberInvited: ({ organisation, by, link }: { organisation: string; by: string; link: string }) =>
    letter(`Un invito da ${organisation}`, [
      "Ciao,",
      `${by} ti invita a seguire gli annunci e le candidature di ${organisation} su Lucca per il lavoro. Apri questa pagina e premi «Accetto»:\n${link}`,
      "L’invito vale 14 giorni. Se non te lo aspettavi, non fare nulla.",
    ]),
  memberRemoved: ({ name, organisation }: { name: string; organisation: string }) =>
    letter(`Non fai più parte di ${organisation}`, [
      `Ciao ${name},`,
      `da ora non vedi più annunci e candidature di ${organisation}. Se è un errore, parlane con i colleghi o chiama lo sportello.`,
    ]),
};
