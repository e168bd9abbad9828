import { counted } from "../numbers";

/** An organisation as everybody sees it. */
export const publicPage = {
  who: "Chi è",
  noWords: "Non ha ancora scritto di sé.",
  website: "Il suo sito",
  inComune: (comune: string) => `Sede a ${comune}`,
  live: "Che cosa offre ora",
  liveCount: (n: number) => counted(n, "annuncio in linea", "annunci in linea"),
  none: "Ora non ha annunci",
  noneLead: "Puoi guardare le altre opportunità, o ricevere un avviso quando ne arrivano.",
  all: "Guarda tutte le opportunità",
  clock: "Come risponde",
  median: (days: string) => `Metà delle persone ha avuto una risposta entro ${days}.`,
  kept: (share: string, due: string) => `Ha mantenuto ${share} delle promesse di risposta (${due}).`,
  due: (n: number) => counted(n, "promessa", "promesse"),
  few: "Non ha ancora dato abbastanza risposte per dire quanto ci mette.",
  how: "Contiamo le candidature degli ultimi dodici mesi, dal giorno in cui arrivano alla prima risposta. Chi si è ritirato prima non conta. Le risposte che scriviamo noi quando l’organizzazione tace non valgono come sue. Servono almeno tre risposte.",
  howTitle: "Come lo calcoliamo",
  more: (name: string) => `Gli altri annunci di ${name}, e come risponde`,
};
