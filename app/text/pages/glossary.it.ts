export interface Term {
  /** For links to it: /glossario#naspi. */
  id: string;
  term: string;
  /** The words an abbreviation stands for. */
  full?: string;
  text: string;
}

/** Le parole del lavoro, spiegate. In ordine alfabetico. */
export const glossary = {
  title: "Glossario",
  lead: "Le parole e le sigle del lavoro, spiegate in modo semplice.",
  letters: "Vai alla lettera",
  terms: [
    {
      id: "adi",
      term: "ADI",
      full: "Assegno di inclusione",
      text: "Un aiuto in denaro per famiglie con poco reddito. Si chiede all’INPS.",
    },
    {
      id: "agid",
      term: "AGID",
      full: "Agenzia per l’Italia digitale",
      text: "L’ente che dà le regole ai siti pubblici.",
    },
    {
      id: "apprendistato",
      term: "Apprendistato",
      text: "Un contratto per imparare un mestiere lavorando. Ha limiti di età scritti nella legge.",
    },
    {
      id: "arti",
      term: "ARTI",
      full: "Agenzia regionale toscana per l’impiego",
      text: "L’ente che gestisce i centri per l’impiego in Toscana.",
    },
    {
      id: "ateco",
      term: "ATECO",
      full: "Classificazione delle attività economiche",
      text: "Un codice che dice che cosa fa un’azienda. Per esempio: fare carta, o servire pasti.",
    },
    {
      id: "ccnl",
      term: "CCNL",
      full: "Contratto collettivo nazionale di lavoro",
      text: "L’accordo tra sindacati e imprese di un settore. Dice la paga minima, le ferie e gli orari.",
    },
    {
      id: "cpi",
      term: "CPI",
      full: "Centro per l’impiego",
      text: "L’ufficio pubblico dove ti iscrivi come disoccupato e trovi corsi e offerte.",
    },
    {
      id: "cig",
      term: "CIG",
      full: "Cassa integrazione guadagni",
      text: "Paga una parte dello stipendio quando l’azienda si ferma o riduce le ore.",
    },
    {
      id: "did",
      term: "DID",
      full: "Dichiarazione di immediata disponibilità",
      text: "Dici che sei senza lavoro e pronto a lavorare. Si fa in linea o al centro per l’impiego.",
    },
    {
      id: "eqf",
      term: "EQF",
      full: "Quadro europeo delle qualifiche",
      text: "Una scala da 1 a 8 per i titoli di studio. La terza media è 1, il diploma è 4, la laurea magistrale è 7.",
    },
    {
      id: "gol",
      term: "GOL",
      full: "Garanzia di occupabilità dei lavoratori",
      text: "Un programma pubblico: un colloquio, un percorso, un corso o un aiuto per trovare lavoro.",
    },
    {
      id: "inps",
      term: "INPS",
      full: "Istituto nazionale della previdenza sociale",
      text: "L’ente pubblico di pensioni, disoccupazione e sussidi.",
    },
    {
      id: "legge-68",
      term: "L. 68/99",
      full: "Legge 68 del 1999",
      text: "La legge sul collocamento mirato. Riserva posti alle persone con disabilità e ad altre categorie.",
    },
    {
      id: "mensilita",
      term: "Mensilità",
      text: "Quante volte l’anno ricevi lo stipendio. Con 13 mensilità ne hai una in più a dicembre.",
    },
    {
      id: "naspi",
      term: "NASpI",
      full: "Nuova assicurazione sociale per l’impiego",
      text: "L’assegno per chi ha perso il lavoro. Si chiede all’INPS entro 68 giorni.",
    },
    {
      id: "neet",
      term: "NEET",
      full: "Chi non studia e non lavora",
      text: "Un giovane che oggi non studia, non lavora e non segue corsi.",
    },
    { id: "part-time", term: "Part-time", text: "Lavoro con meno ore del tempo pieno." },
    {
      id: "qcer",
      term: "QCER",
      full: "Quadro comune europeo per le lingue",
      text: "I livelli di lingua: A1 e A2 sono la base, B1 e B2 il livello medio, C1 e C2 quello alto.",
    },
    {
      id: "ral",
      term: "RAL",
      full: "Retribuzione annua lorda",
      text: "Quanto guadagni in un anno, prima delle tasse.",
    },
    {
      id: "sfl",
      term: "SFL",
      full: "Supporto per la formazione e il lavoro",
      text: "Un aiuto in denaro per chi segue un corso e cerca lavoro.",
    },
    {
      id: "siisl",
      term: "SIISL",
      full: "Sistema informativo per l’inclusione sociale e lavorativa",
      text: "Il sito dello Stato con offerte di lavoro e corsi.",
    },
    {
      id: "somministrazione",
      term: "Somministrazione",
      text: "Ti assume un’agenzia e lavori in un’altra azienda. La paga è quella di chi lavora lì.",
    },
    {
      id: "tirocinio",
      term: "Tirocinio",
      text: "Un periodo per imparare in azienda. Non è un contratto di lavoro. In Toscana si ricevono almeno 600 euro al mese.",
    },
    { id: "contratto-a-termine", term: "Tempo determinato", text: "Un contratto con una data di fine." },
    { id: "contratto-stabile", term: "Tempo indeterminato", text: "Un contratto senza data di fine." },
    {
      id: "wcag",
      term: "WCAG",
      full: "Regole per i contenuti accessibili",
      text: "Le regole internazionali perché un sito sia usabile da chiunque. Il livello AA è quello che la legge chiede.",
    },
  ] as readonly Term[],
};
