/** Open data. */
export const openData = {
  title: "Dati aperti",
  lead: "Le opportunità e i loro numeri, da scaricare e riusare, senza dati di persone.",
  description: "Dati aperti delle opportunità di lavoro: file CSV, catalogo DCAT-AP_IT, licenza CC BY 4.0.",
  license: {
    title: "Licenza",
    text: (site: string) =>
      `I dati sono rilasciati con licenza Creative Commons Attribuzione 4.0 (CC BY 4.0). Puoi riusarli, anche per lavoro, citando la fonte: ${site}.`,
    link: "Leggi la licenza",
  },
  people: {
    title: "Le persone non ci sono",
    text: "Nei file non ci sono candidature, contatti, tutor. I conteggi di persone sotto 5 non si pubblicano: la cella resta vuota.",
  },
  updated: (day: string) => `Ultimo cambiamento: ${day}.`,
  datasets: {
    postings: {
      title: "Opportunità aperte",
      text: "Gli annunci aperti oggi: che cosa, dove, chi pubblica, contratto, orario, paga, scadenza. Codici ISTAT, ISCO-08, Unilav, CNEL, EQF.",
    },
    counts: {
      title: "Opportunità per mese, Comune e tipo",
      text: "Quante opportunità sono state pubblicate, con quanti posti e quante candidature. Le candidature sotto 5 non sono dette.",
    },
  },
  files: { CSV: "CSV, UTF-8, separato da virgole", JSON: "JSON, a pagine" },
  frequency: { CONT: "Si aggiorna di continuo", MONTHLY: "Si legge mese per mese" },
  download: (file: string) => `Scarica: ${file}`,
  columns: { title: "Colonne", column: "Colonna", meaning: "Che cosa dice" },
  meanings: {
    bando_totale_centesimi: "Bandi: quanto c’è in tutto, in centesimi di euro.",
    comune_istat: "Codice ISTAT del Comune, sei cifre.",
    professione_isco: "Codice ISCO-08, quattro cifre.",
    contratto_unilav: "Codice del contratto nelle comunicazioni obbligatorie.",
    ccnl_cnel: "Codice CNEL del contratto collettivo.",
    paga_da_centesimi: "Paga lorda più bassa, in centesimi di euro.",
    paga_a_centesimi: "Paga lorda più alta, in centesimi di euro.",
    paga_periodo: "Ogni quanto: ora, giorno, mese, anno, totale.",
    mese: "Mese della prima pubblicazione, anno e mese.",
    annunci: "Opportunità pubblicate.",
    candidature: "Candidature confermate; vuota se meno di 5.",
    candidature_meno_di_5: "si quando le candidature sono meno di 5, anche nessuna.",
    turni: "Turni, separati da una barra verticale.",
    patenti_richieste: "Patenti e patentini che servono, separati da una barra verticale.",
    contratto: "Contratto.",
    orario: "Orario di lavoro.",
    professione: "Professione.",
    titolo: "Titolo dell’annuncio.",
    organizzazione: "Chi pubblica.",
  } as Record<string, string>,
  catalogue: {
    title: "Catalogo dei dati",
    text: "Lo stesso elenco per i cataloghi nazionali, nel profilo DCAT-AP_IT.",
    ttl: "Turtle",
    rdf: "RDF/XML",
    jsonld: "JSON-LD",
  },
  keywords: ["lavoro", "offerte di lavoro", "tirocini", "formazione", "sportello lavoro", "Lucca"],
  standards: {
    istat: "Codici statistici dei Comuni (ISTAT)",
    isco: "Classificazione internazionale delle professioni ISCO-08",
    unilav: "Classificazioni standard delle comunicazioni obbligatorie",
  },
  api: {
    title: "Per i programmi",
    text: "Gli stessi dati si leggono anche in JSON, con ricerca e filtri.",
    link: "Interfaccia per programmi",
  },
  embed: {
    title: "Nel tuo sito",
    text: "Un Comune o un’associazione può mostrare l’elenco nelle proprie pagine.",
    link: "Incorpora le opportunità",
  },
};

/** The list inside other sites' pages. */
export const embed = {
  title: "Incorpora le opportunità nel tuo sito",
  lead: "Scegli che cosa mostrare, copia una riga, incollala nella tua pagina. Non serve JavaScript e non ci sono cookie.",
  description: "L’elenco delle opportunità dentro le pagine di altri siti, senza JavaScript e senza cookie.",
  form: {
    title: "Che cosa mostrare",
    many: "Quante",
    kinds: "Che cosa",
    language: "Lingua",
    submit: "Prepara la riga",
    within: "Distanza",
  },
  snippet: {
    title: "La riga da copiare",
    label: "Codice HTML",
    hint: "Incollala dove vuoi che compaia l’elenco.",
    frame: (site: string) => `Opportunità di lavoro: ${site}`,
  },
  preview: "Anteprima",
  notes: {
    title: "Buono a sapersi",
    list: [
      "I link si aprono al posto della tua pagina, non dentro il riquadro.",
      "L’elenco si aggiorna da solo.",
      "Cambia l’altezza se vedi una barra di scorrimento.",
    ],
  },
  heading: "Opportunità di lavoro",
  asked: (asked: string) => `Opportunità: ${asked}`,
  all: (n: number) => (n === 1 ? "Vedi l’opportunità sul sito" : `Vedi tutte le ${n} opportunità`),
  empty: "Oggi non ci sono opportunità così.",
  seeSite: "Vedi tutte le opportunità aperte",
  until: (day: string) => `Fino a ${day}`,
  by: (comune: string) => `Un servizio del ${comune}`,
};
