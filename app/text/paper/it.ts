/** Posters, strips, the printed list, and the "print and share" parts of pages. */
export const paper = {
  scan: "Inquadra il codice con il telefono",
  orCall: "Oppure chiama o passa allo sportello e di’ il codice",
  applyLines: {
    apply: "Candidati senza registrarti e senza curriculum.",
    register: "Ti iscrivi senza registrarti sul sito.",
    door: "L’ingresso è libero: basta venire.",
    elsewhere: "Sul sito c’è scritto come si fa.",
  },
  missing: (list: string) =>
    `Nessuna opportunità aperta ha questo codice: non c’è nulla da stampare. Le opportunità aperte sono su ${list}`,
  tooMany: "Hai chiesto molti fogli in poco tempo. Riprova tra un minuto.",
  posted: (day: string) => `Stampato ${day}. Sul sito vedi se è ancora aperto.`,
  posterTitle: (title: string, code: string) => `${title} (${code})`,
  stripsTitle: (title: string, code: string) => `Strisce da staccare: ${title} (${code})`,
  board: {
    title: "Opportunità aperte",
    of: (asked: string) => `Ricerca: ${asked}`,
    count: (shown: number, total: number) =>
      shown === total
        ? total === 1
          ? "1 opportunità"
          : `${total} opportunità`
        : `Le prime ${shown} di ${total} opportunità`,
    how: "Ti interessa? Di’ il codice allo sportello, al telefono o di persona.",
    columns: { code: "Codice", what: "Che cosa", where: "Dove", pay: "Paga, contratto o data", until: "Entro" },
    empty: "Oggi nessuna opportunità risponde a questa ricerca. Chiedi allo sportello.",
    page: (page: number, pages: number) => `Pagina ${page} di ${pages}`,
  },
  files: {
    poster: (code: string, format: string) => `locandina-${code}-${format}.pdf`,
    strips: (code: string) => `strisce-${code}.pdf`,
    board: "bacheca.pdf",
  },
  share: {
    title: "Stampa e condividi",
    missingLetters: (letters: string) =>
      `Sui fogli mancheranno queste lettere, che i caratteri di stampa non hanno: ${letters}`,
    address: "Indirizzo da copiare",
    mail: "Manda per e-mail",
    mailSubject: (title: string, code: string) => `${title} (${code})`,
    mailBody: (title: string, employer: string, address: string) =>
      `Ho visto questa opportunità e ho pensato a te.\n\n${title}, ${employer}\n${address}\n`,
    posterA4: "Locandina A4",
    posterA3: "Locandina A3",
    strips: "Strisce da staccare",
    pdf: "PDF",
    staffNote: "Da appendere in bacheca, in negozio o al bar: il codice porta all’annuncio.",
    boardLink: "Stampa questo elenco per la bacheca",
  },
};
