import type { openData as italian } from "./openData.it";

export const openData: typeof italian = {
  title: "Open data",
  lead: "The opportunities and their figures, to download and reuse, without data about people.",
  description: "Open data on job opportunities: CSV files, DCAT-AP_IT catalogue, CC BY 4.0 licence.",
  license: {
    title: "Licence",
    text: (site) =>
      `The data are released under the Creative Commons Attribution 4.0 licence (CC BY 4.0). You may reuse them, also commercially, naming the source: ${site}.`,
    link: "Read the licence",
  },
  people: {
    title: "People are not in here",
    text: "The files hold no applications, contacts or tutors. Counts of people under 5 are not published: the cell stays empty.",
  },
  updated: (day) => `Last change: ${day}.`,
  datasets: {
    postings: {
      title: "Open opportunities",
      text: "The adverts open today: what, where, who posts, contract, hours, pay, last day. ISTAT, ISCO-08, Unilav, CNEL and EQF codes.",
    },
    counts: {
      title: "Opportunities by month, municipality and kind",
      text: "How many opportunities were published, with how many places and applications. Fewer than 5 applications are not told.",
    },
  },
  files: { CSV: "CSV, UTF-8, comma separated", JSON: "JSON, in pages" },
  frequency: { CONT: "Updated continuously", MONTHLY: "Read month by month" },
  download: (file) => `Download: ${file}`,
  columns: { title: "Columns", column: "Column", meaning: "What it says" },
  meanings: {
    bando_totale_centesimi: "Calls: how much there is in all, in euro cents.",
    comune_istat: "ISTAT code of the municipality, six digits.",
    professione_isco: "ISCO-08 code, four digits.",
    contratto_unilav: "Code of the contract in the Ministry’s compulsory notices.",
    ccnl_cnel: "CNEL code of the collective agreement.",
    paga_da_centesimi: "Lowest gross pay, in euro cents.",
    paga_a_centesimi: "Highest gross pay, in euro cents.",
    paga_periodo: "How often: ora (hour), giorno (day), mese (month), anno (year), totale.",
    mese: "Month of first publication, year and month.",
    annunci: "Opportunities published.",
    candidature: "Confirmed applications; empty when fewer than 5.",
    candidature_meno_di_5: "si (yes) when there are fewer than 5 applications, none included.",
    turni: "Shifts, separated by a vertical bar.",
    patenti_richieste: "Licences and certificates needed, separated by a vertical bar.",
    contratto: "Contract.",
    orario: "Working time.",
    professione: "Occupation.",
    titolo: "Title of the advert.",
    organizzazione: "Who posts.",
  },
  catalogue: {
    title: "Catalogue of the data",
    text: "The same list for national catalogues, in the DCAT-AP_IT profile.",
    ttl: "Turtle",
    rdf: "RDF/XML",
    jsonld: "JSON-LD",
  },
  keywords: ["employment", "job adverts", "internships", "training", "job desk", "Lucca"],
  standards: {
    istat: "Statistical codes of the Italian municipalities (ISTAT)",
    isco: "International Standard Classification of Occupations ISCO-08",
    unilav: "Standard classifications of the compulsory notices",
  },
  api: {
    title: "For programs",
    text: "The same data can be read as JSON, with search and filters.",
    link: "Interface for programs",
  },
  embed: {
    title: "On your site",
    text: "A municipality or an association can show the list in its own pages.",
    link: "Embed the opportunities",
  },
};
