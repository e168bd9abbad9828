import { longDate } from "../format";
import { type LetterPiece, letterParts } from "../letters/letterParts";
import { counted } from "../numbers";
import { withStop } from "../punctuation";

const desk = "Lo sportello lavoro";

const notYou = "Se non sei stato tu, non fare nulla: entro sette giorni l’indirizzo si cancella da solo.";

const keepLink = "Chi ha questo link vede e cambia i tuoi avvisi: non inoltrarlo.";

export const letters = {
  confirm: ({
    searches,
    reminders,
    link,
  }: {
    searches: readonly string[];
    reminders: readonly string[];
    link: string;
  }) =>
    letterParts("it", searches.length > 0 ? "Conferma il tuo avviso" : "Conferma i promemoria", [
      "Ciao,",
      searches.length > 0
        ? `qualcuno ha chiesto di ricevere a questo indirizzo le nuove opportunità per: ${withStop(searches.join("; "))}`
        : null,
      reminders.length > 0
        ? `Qualcuno ha chiesto di ricordare a questo indirizzo la scadenza di: ${withStop(reminders.join("; "))}`
        : null,
      { label: "Se sei tu, apri questa pagina e premi «Confermo»", link },
      notYou,
      desk,
    ]),
  known: ({ search, link }: { search: string; link: string }) =>
    letterParts("it", "Questo avviso c’è già", [
      "Ciao,",
      `hai già un avviso per: ${withStop(search)} Non serve fare altro.`,
      { label: "Per cambiarlo o cancellarlo", link },
      keepLink,
      desk,
    ]),
  full: ({ most, link }: { most: number; link: string }) =>
    letterParts("it", "Hai già tutti gli avvisi possibili", [
      "Ciao,",
      `un indirizzo può avere al massimo ${most} avvisi. Cancellane uno, poi chiedi quello nuovo.`,
      { label: "I tuoi avvisi", link },
      keepLink,
      desk,
    ]),
  link: ({ link }: { link: string }) =>
    letterParts("it", "Il link dei tuoi avvisi", [
      "Ciao,",
      { label: "Da questa pagina cambi, fermi o cancelli i tuoi avvisi", link },
      keepLink,
      desk,
    ]),
  digest: ({
    count,
    groups,
    links,
    deskPhone,
  }: {
    count: number;
    deskPhone: string;
    groups: readonly Extract<LetterPiece, { heading: string }>[];
    links: { manage: string; print: string; stop: string };
  }) =>
    letterParts("it", count === 1 ? "1 nuova opportunità per te" : `${count} nuove opportunità per te`, [
      "Ciao, ecco che cosa è uscito per le tue ricerche.",
      ...groups,
      `Per candidarti non serve un account. Se preferisci, chiama lo sportello e di’ il codice: ${deskPhone}.`,
      { label: "La stessa lista, da stampare", link: links.print },
      { label: "Cambia i tuoi avvisi", link: links.manage },
      { label: "Non ricevere più e-mail", link: links.stop },
      desk,
    ]),
  reminder: ({
    postings,
    links,
  }: {
    postings: Extract<LetterPiece, { heading: string }>["postings"];
    links: { manage: string; stop: string };
  }) =>
    letterParts(
      "it",
      postings.length === 1
        ? `Sta per chiudere: ${postings[0]?.title ?? ""}`
        : `Stanno per chiudere ${postings.length} opportunità`,
      [
        "Ciao, ci hai chiesto di ricordartelo.",
        { heading: "In scadenza", postings },
        { label: "I tuoi avvisi e promemoria", link: links.manage },
        { label: "Non ricevere più e-mail", link: links.stop },
        desk,
      ],
    ),
  ending: ({ searches, day, link }: { searches: readonly string[]; day: string; link: string }) =>
    letterParts("it", "Il tuo avviso sta per finire", [
      "Ciao,",
      `${longDate("it", day)} ${searches.length === 1 ? "finisce l’avviso" : "finiscono gli avvisi"} per: ${withStop(searches.join("; "))}`,
      { label: "Se ti serve ancora, apri la pagina e scegli ogni quanto scriverti: riparte per un anno", link },
      "Se non ti serve più, non fare nulla.",
      desk,
    ]),
  line: { closes: (day: string) => `Candidature entro ${day}`, code: (code: string) => `Codice ${code}` },
  more: (n: number) => counted(n, "altra opportunità con questa ricerca", "altre opportunità con questa ricerca"),
};
