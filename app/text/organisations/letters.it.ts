import type { OrganisationVerdict } from "~/domain/organisations/verdicts";
import { letter } from "../letters/signed.it";
import { withStop } from "../punctuation";

export const letters = {
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
  memberRemoved: ({ name, organisation, deskPhone }: { name: string; organisation: string; deskPhone: string }) =>
    letter(`Non fai più parte di ${organisation}`, [
      `Ciao ${name},`,
      `da ora non vedi più annunci e candidature di ${withStop(organisation)} Se è un errore, parlane con i colleghi o chiama lo sportello: ${deskPhone}.`,
    ]),
  organisationDecided: ({
    name,
    organisation,
    verdict,
    reason,
    paused,
    link,
    deskPhone,
  }: {
    name: string;
    organisation: string;
    verdict: OrganisationVerdict;
    reason: string | null;
    /** What became of its adverts, in words. */
    paused: string | null;
    link: string;
    deskPhone: string;
  }) =>
    letter(verdict === "verify" ? `${organisation}: verifica completata` : `${organisation}: verifica non riuscita`, [
      `Ciao ${name},`,
      verdict === "verify"
        ? `lo sportello ha verificato ${withStop(organisation)} I tuoi annunci possono essere pubblicati:\n${link}`
        : `lo sportello non ha potuto verificare ${withStop(organisation)} Per ora i suoi annunci non possono essere pubblicati:\n${link}`,
      reason ? `Lo sportello scrive: «${reason}»` : null,
      paused,
      verdict === "verify"
        ? null
        : `Se pensi che sia un errore, chiamaci: ${deskPhone}. Bastano una visura o lo statuto.`,
    ]),
};
