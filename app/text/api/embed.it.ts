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
