import { longDate } from "../format";
import { letter } from "../letters/signed.it";
import { withStop } from "../punctuation";

export const letters = {
  postingReviewed: ({
    name,
    organisation,
    title,
    verdict,
    reason,
    link,
  }: {
    name: string;
    organisation: string;
    title: string;
    verdict: "approve" | "request_changes" | "refuse";
    reason: string | null;
    link: string;
  }) => {
    const said = {
      approve: {
        subject: "Il tuo annuncio è pubblicato",
        body: `l’annuncio «${title}» di ${organisation} è pubblicato. Lo trovi qui:`,
      },
      request_changes: {
        subject: "Il tuo annuncio va corretto",
        body: `prima di pubblicare «${title}» di ${organisation} serve una correzione. Aprilo qui:`,
      },
      refuse: {
        subject: "Il tuo annuncio non può essere pubblicato",
        body: `l’annuncio «${title}» di ${organisation} non può essere pubblicato. Qui vedi perché:`,
      },
    }[verdict];
    return letter(`${said.subject}: ${title}`, [
      `Ciao ${name},`,
      `${said.body}\n${link}`,
      reason ? `Lo sportello scrive: «${reason}»` : null,
    ]);
  },
  postingExpired: ({ name, title, link }: { name: string; title: string; link: string }) =>
    letter(`Il tuo annuncio è scaduto: ${title}`, [
      `Ciao ${name},`,
      `l’annuncio «${title}» è arrivato al suo ultimo giorno e non riceve più candidature. Chi si è già candidato aspetta ancora la tua risposta:\n${link}`,
    ]),
  postingPausedByDesk: ({
    name,
    organisation,
    title,
    reason,
    link,
    deskPhone,
  }: {
    name: string;
    organisation: string;
    title: string;
    reason: string | null;
    link: string;
    deskPhone: string;
  }) =>
    letter(`Abbiamo sospeso il tuo annuncio: ${title}`, [
      `Ciao ${name},`,
      `lo sportello ha sospeso l’annuncio «${title}» di ${withStop(organisation)} Per ora non si trova più nella ricerca.`,
      reason ? `Il motivo: «${reason}»` : null,
      `Per rimetterlo in linea chiedilo da qui: lo rileggiamo e decidiamo. Finché non decidiamo puoi riprenderlo e correggerlo:\n${link}`,
      `Se non sei d’accordo, chiamaci: ${deskPhone}.`,
    ]),
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
};
