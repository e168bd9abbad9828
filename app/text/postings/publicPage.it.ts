import { withStop } from "../punctuation";

export const publicPage = {
  published: (day: string) => `Pubblicato ${day}`,
  codeLabel: "Codice",
  tasks: "Che cosa farai",
  tasksLab: "Che cosa facciamo",
  needs: "Che cosa serve",
  must: "È necessario",
  nice: "Aiuta, ma non è necessario",
  levels: "Che cosa vuol dire A2, B1, B2",
  nothingNeeded: "Niente di particolare: se ti interessa, candidati.",
  age: (years: number) => `Avere almeno ${years} anni`,
  experience: (months: string) => `Esperienza: ${months}`,
  education: (level: string) => `Titolo di studio: ${level}`,
  language: (language: string, level: string) => `${language}, livello ${level}`,
  indispensable: "indispensabile",
  howToGetThere: "Come ci arrivi",
  distanceFrom: (km: string, from: string) => `A ${km} da ${from}.`,
  withoutCar: "Si arriva anche senza auto: con i mezzi, in bici o a piedi.",
  withCar: "Chi pubblica non indica mezzi pubblici vicini: chiedi prima di candidarti.",
  fromWhere: "Da dove parti",
  calculate: "Calcola",
  internship: "Il tirocinio",
  promoter: (name: string) => `Lo promuove ${withStop(name)}`,
  tutor: (name: string) => `Ti segue ${withStop(name)}`,
  curricular: "Fa parte di un corso di studi.",
  similar: "Simili, vicino a te",
  all: "Vedi tutte",
  share: "Porta con te",
  print: "Stampa una pagina",
  codeSpoken: "Preferisci farlo con noi?",
  callWithCode: (code: string) => `Chiama lo sportello e di’ il codice ${code}. Ti candidiamo insieme.`,
  agreement: (code: string, level: string | null) =>
    `[Contratto collettivo](glossary:ccnl) ${code}${level ? `, livello ${level}` : ""}.`,
  reserved: {
    none: "",
    art1: "Posto riservato a persone con disabilità iscritte al collocamento mirato (L. 68/1999, art. 1).",
    art18: "Posto riservato alle categorie dell’art. 18 della L. 68/1999.",
  },
  closedTitle: "Questa opportunità è chiusa",
  closedText: (day: string | null) =>
    day
      ? `Si è chiusa ${day}. La pagina resta leggibile, ma non riceve più candidature.`
      : "La pagina resta leggibile, ma non riceve più candidature.",
  pausedTitle: "Questa opportunità è sospesa",
  pausedText: "Per ora non riceve candidature. Può riaprire: torna tra qualche giorno.",
  closedNext: "Vedi quelle aperte",
  description: (title: string, employer: string, place: string) =>
    `${title}, ${employer}${place ? `, ${place}` : ""}. Candidati senza account e senza curriculum.`,
};
