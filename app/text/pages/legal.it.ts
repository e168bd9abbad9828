import type { Part } from "./part";

export const legal = {
  title: "Note legali",
  lead: "Che cosa puoi fare con quello che trovi qui.",
  licence: {
    title: "Licenza dei contenuti",
    /** Le parole che le regole dei siti pubblici vogliono identiche. */
    formula:
      "In applicazione del principio open by default ai sensi dell’articolo 52 del decreto legislativo 7 marzo 2005, n. 82 (CAD) e salvo dove diversamente specificato (compresi i contenuti incorporati di terzi), i dati, i documenti e le informazioni pubblicati sul sito sono rilasciati con licenza CC-BY 4.0.",
    text: [
      "Puoi copiare, cambiare e usare i contenuti, anche per lavoro. Devi solo dire da dove vengono. CC BY vuol dire Creative Commons Attribuzione.",
    ],
  },
  parts: [
    {
      title: "Annunci",
      text: [
        "Ogni annuncio è di chi lo pubblica. Lo sportello lo legge prima della pubblicazione, ma non garantisce l’assunzione.",
        "Se vedi qualcosa che non va, usa «Segnala questo annuncio»: lo trovi in ogni annuncio.",
      ],
    },
    {
      title: "Chi può mediare",
      text: [
        "I Comuni possono far incontrare chi cerca e chi offre lavoro senza scopo di lucro (D.Lgs. 276/2003, art. 6). È vietato chiedere soldi a chi cerca lavoro (art. 11).",
      ],
    },
    {
      title: "Nome e marchi",
      text: ["Stemmi e marchi degli enti e delle imprese restano loro e non hanno licenza aperta."],
    },
    {
      title: "Elenco dei Comuni",
      text: [
        "I nomi e i codici dei Comuni vengono dall’Istituto nazionale di statistica (elenco del 04/12/2024, licenza CC BY 4.0). Quelli di prima vengono dall’archivio dei Comuni del Ministero dell’Interno (08/05/2026). Li abbiamo messi insieme noi.",
      ],
    },
    { title: "Link ad altri siti", text: ["Rispondiamo delle nostre pagine, non di quelle a cui un link porta."] },
    {
      title: "Programma",
      text: [
        "Il programma è software libero, licenza EUPL-1.2, e ogni Comune può riusarlo (art. 69 del D.Lgs. 82/2005).",
      ],
    },
    { title: "Dati personali", text: ["Leggi l’[informativa privacy](privacy)."] },
  ] as readonly Part[],
};
