import type { AnnouncedState, RejectionReason } from "~/domain/applications/moves";
import { longDate, longDateTime } from "../format";
import { letter } from "../letters/signed.it";
import { counted } from "../numbers";
import { terms } from "./terms.it";
import { withStop } from "../punctuation";

const people = (n: number) => counted(n, "persona", "persone");

/** A proposal that is over, and whom to call about another. */
interface EndedProposal {
  name: string;
  title: string;
  organisation: string;
  deskPhone: string;
}

export const letters = {
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
      `ti sei candidato o candidata a «${title}» di ${withStop(organisation)} Per farla arrivare, apri questa pagina e premi «Confermo e invio»:\n${link}`,
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
    deskPhone,
  }: {
    name: string;
    title: string;
    organisation: string;
    answerBy: string;
    message: string | null;
    link: string;
    deskPhone: string;
  }) =>
    letter(`Lo sportello ti propone: ${title}`, [
      `Ciao ${name},`,
      `abbiamo pensato a te per «${title}» di ${withStop(organisation)} Guarda di che cosa si tratta e dicci se ti interessa:\n${link}`,
      message ? `Ti scriviamo: «${message}»` : null,
      `Rispondi entro ${longDate("it", answerBy)}. Puoi dire di no: non cambia niente nel tuo rapporto con lo sportello.`,
      `Chi ha questo link vede la tua pagina: non inoltrarlo. Preferisci parlarne? Chiamaci: ${deskPhone}.`,
    ]),
  applicationMoved: (move: {
    name: string;
    title: string;
    organisation: string;
    state: AnnouncedState;
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
        ? `Il colloquio è ${withStop([longDateTime("it", new Date(move.interviewAt)), move.interviewPlace].filter(Boolean).join(", "))}`
        : null,
      move.reason ? terms.rejectionReason[move.reason] : null,
      move.message ? `Ti scrivono: «${move.message}»` : null,
      `Per vedere tutti i passi apri il link che hai ricevuto quando ti sei candidato o candidata. L’hai perso? Chiedilo qui:\n${move.findPage}`,
    ]),
  proposalLapsed: ({ name, title, organisation, deskPhone }: EndedProposal) =>
    letter(`La proposta è scaduta: ${title}`, [
      `Ciao ${name},`,
      `il giorno per rispondere alla proposta «${title}» di ${organisation} è passato, quindi l’abbiamo chiusa.`,
      `Non cambia niente nel tuo rapporto con lo sportello. Ti interessa ancora? Chiamaci: ${deskPhone}.`,
    ]),
  proposalClosed: ({ name, title, organisation, deskPhone }: EndedProposal) =>
    letter(`La proposta non vale più: ${title}`, [
      `Ciao ${name},`,
      `l’annuncio «${title}» di ${organisation}, che ti avevamo proposto, è chiuso. Non devi più rispondere.`,
      `Non cambia niente nel tuo rapporto con lo sportello. Cerchiamo insieme altro? Chiamaci: ${deskPhone}.`,
    ]),
  applicationLinks: ({ links }: { links: { title: string; link: string }[] }) =>
    letter("I link delle tue candidature", [
      "Ciao,",
      "hai chiesto di ritrovare le tue candidature. Ecco i link nuovi: quelli vecchi non valgono più.",
      ...links.map(({ title, link }) => `${title}\n${link}`),
      "Se non sei stato tu, non fare nulla.",
    ]),
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
      `per «${title}» avevi promesso una risposta entro ${longDate("it", promisedOn)}. ${waiting === 1 ? "La aspetta ancora una persona" : `La aspettano ancora ${people(waiting)}`}. Rispondi qui, anche a molte insieme:\n${link}`,
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
      `ti sei candidato o candidata a «${title}» di ${withStop(organisation)} Abbiamo chiesto due volte una risposta e non è arrivata: ci dispiace. Chiudiamo noi, perché tu non resti ad aspettare.`,
      "Non dipende da te e non dice niente di quello che sai fare.",
      `Ti aiutiamo a trovare altro? Chiamaci: ${deskPhone}. I passi della candidatura restano qui:\n${findPage}`,
    ]),
};
