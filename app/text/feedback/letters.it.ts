import { letter } from "../letters/signed.it";

export const letters = {
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
};
