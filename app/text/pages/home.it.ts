export const home = {
  title: "Un lavoro vicino, una risposta certa",
  lead: "Offerte controllate dallo sportello del Comune. Ti candidi senza registrarti e sai sempre a che punto sei.",
  description: "Lavori, tirocini e laboratori nei Comuni della provincia di Lucca, controllati dallo sportello lavoro.",
  searchLabel: "Cerca un’opportunità",
  quick: "Più cercate",
  quickLabels: {
    noExperience: "Senza esperienza",
    noLicence: "Senza patente",
    partTime: "Part-time",
    near: "Vicino a Lucca",
    startsSoon: "Inizia subito",
  },
  doors: "Da dove vuoi partire",
  work: {
    title: "Cerco lavoro",
    text: "Lavori, tirocini e laboratori. Bastano pochi minuti, anche senza curriculum.",
    more: (n: number) => (n === 1 ? "1 opportunità aperta" : `${n} opportunità aperte`),
  },
  people: {
    title: "Cerco persone",
    text: "Pubblica un annuncio in tre minuti. Se preferisci, lo scriviamo noi al telefono.",
    more: "Pubblica gratis",
  },
  help: {
    title: "Ho bisogno di aiuto",
    text: "Vuoi parlarne con qualcuno? Allo sportello ti ascoltiamo e cerchiamo insieme a te.",
    more: "Orari e sede",
  },
  closing: "Scadono presto",
  allClosing: "Tutte le scadenze",
  nothingClosing: "Nei prossimi giorni non scade nulla.",
  events: "Prossimi appuntamenti",
  allEvents: "Tutto il calendario",
  noEvents: "Per ora non ci sono appuntamenti in calendario.",
  desk: {
    title: "Preferisci parlarne?",
    text: "Allo sportello ti aiutiamo a cercare e a candidarti. È gratis.",
    code: "Di’ il codice dell’annuncio, per esempio L-482.",
    more: "Come arrivare e orari",
  },
  figures: {
    title: "I numeri del protocollo",
    published: (comuni: number, n: number) =>
      `${n === 1 ? "opportunità aperta" : "opportunità aperte"} oggi, in ${comuni === 1 ? "un Comune" : `${comuni} Comuni`}`,
    median: "il tempo di risposta tipico di chi pubblica",
    day: "giorno",
    days: "giorni",
    answered: (year: number) => `candidature del ${year} che hanno avuto risposta`,
    hired: (year: number, n: number) =>
      n === 1 ? `persona assunta nel ${year} passando di qui` : `persone assunte nel ${year} passando di qui`,
    asOf: (day: string) => `Dati di ${day}, contati in questo momento.`,
  },
};
