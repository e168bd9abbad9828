import type { ApplicationState } from "~/domain/applications/moves";
import type { RejectionReason } from "~/domain/applications/moves";
import type { OrganisationVerdict } from "~/domain/organisations/verdicts";
import { longDate, longDateTime } from "../format";
import { terms } from "./terms";

interface Letter {
  subject: string;
  body: string;
}

/** Subject and paragraphs, signed by the desk. */
export const letter = (subject: string, lines: (string | null)[]): Letter => ({
  subject,
  body: [...lines.filter((line) => line !== null), "Lo sportello lavoro"].join("\n\n") + "\n",
});

/** Every letter the site sends. */
export const mail = {
  confirmEmail: ({ name, organisation, link }: { name: string; organisation: string; link: string }) =>
    letter("Conferma il tuo indirizzo", [
      `Ciao ${name},`,
      `hai registrato ${organisation} su Lucca per il lavoro. Apri questa pagina e premi «Confermo»:\n${link}`,
      "Il link vale sette giorni. Intanto puoi già scrivere un annuncio.",
      "Se non sei stato tu, non fare nulla.",
    ]),
  resetPassword: ({ name, link }: { name: string; link: string }) =>
    letter("Scegli una nuova password", [
      `Ciao ${name},`,
      `qualcuno ha chiesto una nuova password per questo indirizzo. Se sei tu, aprila qui:\n${link}`,
      "Il link vale un’ora e funziona una volta sola. Se non sei tu, non fare nulla.",
    ]),
  confirmApplication: ({
    name,
    title,
    organisation,
    link,
    status,
  }: {
    name: string;
    title: string;
    organisation: string;
    link: string;
    status: string;
  }) =>
    letter(`Conferma la candidatura: ${title}`, [
      `Ciao ${name},`,
      `ti sei candidato o candidata a «${title}» di ${organisation}. Per farla arrivare, apri questa pagina e premi «Confermo»:\n${link}`,
      `Qui vedi sempre a che punto sei, e puoi ritirarti quando vuoi:\n${status}`,
      "Chi ha questo link vede la tua pagina: non inoltrarlo. Se non sei stato tu, non fare nulla.",
    ]),
  newCandidate: ({ name, title, link }: { name: string; title: string; link: string }) =>
    letter(`Una nuova candidatura: ${title}`, [
      `Ciao ${name},`,
      `una persona si è candidata a «${title}». Guarda che cosa ha scritto e rispondile:\n${link}`,
    ]),
  proposal: ({
    name,
    title,
    organisation,
    answerBy,
    message,
    link,
  }: {
    name: string;
    title: string;
    organisation: string;
    answerBy: string;
    message: string | null;
    link: string;
  }) =>
    letter(`Lo sportello ti propone: ${title}`, [
      `Ciao ${name},`,
      `abbiamo pensato a te per «${title}» di ${organisation}. Guarda di che cosa si tratta e dicci se ti interessa:\n${link}`,
      message ? `Ti scriviamo: «${message}»` : null,
      `Rispondi entro ${longDate("it", answerBy)}. Puoi dire di no: non cambia niente nel tuo rapporto con lo sportello.`,
      "Chi ha questo link vede la tua pagina: non inoltrarlo. Preferisci parlarne? Chiamaci.",
    ]),
  applicationMoved: (move: {
    name: string;
    title: string;
    organisation: string;
    state: ApplicationState;
    reason: RejectionReason | null;
    message: string | null;
    interviewAt: string | null;
    interviewPlace: string | null;
    findPage: string;
  }) =>
    letter(`${terms.applicationState[move.state]}: ${move.title}`, [
      `Ciao ${move.name},`,
      `la tua candidatura a «${move.title}» di ${move.organisation} è cambiata. Ora: ${terms.applicationState[move.state]}.`,
      move.interviewAt
        ? `Il colloquio è ${longDateTime("it", new Date(move.interviewAt))}${move.interviewPlace ? `, ${move.interviewPlace}` : ""}.`
        : null,
      move.reason ? terms.rejectionReason[move.reason] : null,
      move.message ? `Ti scrivono: «${move.message}»` : null,
      `Per vedere tutti i passi apri il link che hai ricevuto quando ti sei candidato o candidata. L’hai perso? Chiedilo qui:\n${move.findPage}`,
    ]),
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
  organisationDecided: ({
    name,
    organisation,
    verdict,
    reason,
    link,
  }: {
    name: string;
    organisation: string;
    verdict: OrganisationVerdict;
    reason: string | null;
    link: string;
  }) =>
    letter(verdict === "verify" ? `${organisation}: verifica completata` : `${organisation}: verifica non riuscita`, [
      `Ciao ${name},`,
      verdict === "verify"
        ? `lo sportello ha verificato ${organisation}. I tuoi annunci possono essere pubblicati:\n${link}`
        : `lo sportello non ha potuto verificare ${organisation}. Per ora i suoi annunci non possono essere pubblicati:\n${link}`,
      reason ? `Lo sportello scrive: «${reason}»` : null,
      verdict === "verify" ? null : "Se pensi che sia un errore, chiamaci: bastano una visura o lo statuto.",
    ]),
  postingExpired: ({ name, title, link }: { name: string; title: string; link: string }) =>
    letter(`Il tuo annuncio è scaduto: ${title}`, [
      `Ciao ${name},`,
      `l’annuncio «${title}» è arrivato al suo ultimo giorno e non riceve più candidature. Chi si è già candidato aspetta ancora la tua risposta:\n${link}`,
    ]),
  proposalLapsed: ({
    name,
    title,
    organisation,
    deskPhone,
  }: {
    name: string;
    title: string;
    organisation: string;
    deskPhone: string;
  }) =>
    letter(`La proposta è scaduta: ${title}`, [
      `Ciao ${name},`,
      `il giorno per rispondere alla proposta «${title}» di ${organisation} è passato, quindi l’abbiamo chiusa.`,
      `Non cambia niente nel tuo rapporto con lo sportello. Ti interessa ancora? Chiamaci: ${deskPhone}.`,
    ]),
  invitation: ({ name, siteName, link }: { name: string; siteName: string; link: string }) =>
    letter(`Il tuo accesso a ${siteName}`, [
      `Ciao ${name},`,
      `hai un accesso a ${siteName}. Scegli la tua password in questa pagina:\n${link}`,
      "Il link vale sette giorni e funziona una volta sola. Poi entri con questa e-mail.",
    ]),
  applicationLinks: ({ links }: { links: { title: string; link: string }[] }) =>
    letter("I link delle tue candidature", [
      "Ciao,",
      "hai chiesto di ritrovare le tue candidature. Ecco i link nuovi: quelli vecchi non valgono più.",
      ...links.map(({ title, link }) => `${title}\n${link}`),
      "Se non sei stato tu, non fare nulla.",
    ]),
  siteReported: ({
    reason,
    words,
    page,
    email,
    link,
  }: {
    reason: string;
    words: string;
    page: string | null;
    email: string | null;
    link: string;
  }) =>
    letter(`Disservizio segnalato: ${reason}`, [
      "Una persona ha segnalato un problema del sito.",
      `Scrive: «${words}»`,
      page ? `Pagina: ${page}` : null,
      email ? "Ha lasciato un indirizzo: aspetta una risposta entro 30 giorni." : "Non ha lasciato un indirizzo.",
      `Chi amministra il sito risponde da qui:\n${link}`,
    ]),
  siteReportAnswered: ({ note }: { note: string | null }) =>
    letter("La tua segnalazione sul sito", [
      "Ciao,",
      "hai segnalato un problema di questo sito. L’abbiamo guardato: ecco che cosa abbiamo fatto.",
      note ? `«${note}»` : "Il problema è risolto.",
      "Ora cancelliamo il tuo indirizzo. Se la risposta non basta, puoi rivolgerti al Difensore civico digitale.",
    ]),
  reportAnswered: ({
    title,
    outcome,
    note,
  }: {
    title: string;
    outcome: "paused" | "corrected" | "unfounded";
    note: string | null;
  }) =>
    letter(`La tua segnalazione: ${title}`, [
      "Ciao,",
      {
        paused: `hai segnalato l’annuncio «${title}». L’abbiamo sospeso: per ora non si trova più.`,
        corrected: `hai segnalato l’annuncio «${title}». Ora è corretto.`,
        unfounded: `hai segnalato l’annuncio «${title}». L’abbiamo controllato: può restare com’è.`,
      }[outcome],
      note ? `Ti scriviamo: «${note}»` : null,
      "Chi ha pubblicato l’annuncio non sa che hai scritto tu. Ora cancelliamo il tuo indirizzo. Grazie.",
    ]),
  postingPausedByDesk: ({
    name,
    organisation,
    title,
    reason,
    link,
  }: {
    name: string;
    organisation: string;
    title: string;
    reason: string | null;
    link: string;
  }) =>
    letter(`Abbiamo sospeso il tuo annuncio: ${title}`, [
      `Ciao ${name},`,
      `lo sportello ha sospeso l’annuncio «${title}» di ${organisation}. Per ora non si trova più nella ricerca.`,
      reason ? `Il motivo: «${reason}»` : null,
      `Per rimetterlo in linea chiedilo da qui: lo rileggiamo e decidiamo. Finché non decidiamo puoi riprenderlo e correggerlo:\n${link}`,
      "Se non sei d’accordo, chiamaci.",
    ]),
};
