import type { Part } from "./part";

export const accessibility = {
  title: "Dichiarazione di accessibilità",
  lead: "Questo sito deve poter essere usato da chiunque: da tastiera, con un lettore di schermo, ingrandito quattro volte, senza JavaScript.",
  parts: [
    {
      title: "Stato di conformità",
      text: [
        "Questo sito è parzialmente conforme alla norma UNI CEI EN 301 549: mancano ancora le prove con persone. La legge è la L. 4/2004.",
      ],
    },
    {
      title: "Che cosa controlliamo",
      list: [
        "Ogni pagina, a ogni modifica, con le regole WCAG 2.2 livello AA",
        "Schermi larghi 1280, 360 e 320 punti",
        "Uso da tastiera e senza JavaScript",
        "Contrasto dei colori e misura dei pulsanti",
      ],
    },
    {
      title: "Che cosa può non essere accessibile",
      list: [
        "Il testo degli annunci: lo scrivono le organizzazioni, e non sempre è semplice",
        "I siti delle organizzazioni a cui un annuncio rimanda",
        "Gli annunci non sono tradotti",
      ],
    },
    {
      title: "Come l’abbiamo scritta",
      text: [
        "È un’autovalutazione del 22 novembre 2026. Il Comune che adotta il sito fa la propria e la pubblica su form.agid.gov.it, entro il 23 settembre di ogni anno. AGID è l’Agenzia per l’Italia digitale.",
      ],
    },
    {
      title: "Se trovi una barriera",
      text: [
        "Scrivici con la pagina [segnala un disservizio](reportSite), o telefona allo sportello. Rispondiamo entro 30 giorni.",
      ],
    },
    {
      title: "Se la risposta non basta",
      text: ["Puoi rivolgerti al Difensore civico digitale, presso AGID (L. 4/2004, art. 3-quinquies)."],
    },
  ] as readonly Part[],
};
