export interface EasyPage {
  title: string;
  /** One idea a line. */
  parts: readonly { title: string; lines: readonly string[] }[];
}

/** Parole facili: frasi corte, una cosa per riga. Livello A2. */
export const easy = {
  name: "Parole facili",
  home: {
    title: "Parole facili",
    lead: "Qui leggi le cose più importanti. Le frasi sono corte.",
    choose: "Scegli una pagina",
    other: "Altre cose",
  },
  callTitle: "Hai bisogno di aiuto?",
  call: "Chiama lo sportello. Parliamo piano.",
  back: "Tutte le pagine facili",
  pages: {
    "trovare-lavoro": {
      title: "Trovare lavoro",
      parts: [
        {
          title: "Che cosa è questo sito",
          lines: [
            "Questo sito è del Comune.",
            "Qui trovi offerte di lavoro.",
            "Il sito è gratis.",
            "Non devi pagare niente.",
          ],
        },
        {
          title: "Come cerchi",
          lines: [
            "Apri la pagina [Opportunità](postings).",
            "Scrivi il lavoro. Per esempio: cuoco.",
            "Scegli il Comune.",
            "Premi «Cerca».",
          ],
        },
        {
          title: "Che cosa leggi in un’offerta",
          lines: [
            "Il nome del lavoro.",
            "La paga: quanti soldi prendi.",
            "Il posto: dove lavori.",
            "L’orario: quante ore lavori.",
            "L’ultimo giorno per candidarti.",
          ],
        },
        {
          title: "Il codice",
          lines: ["Ogni offerta ha un codice.", "Per esempio: L-482.", "Puoi dire il codice al telefono."],
        },
      ],
    },
    candidarsi: {
      title: "Candidarsi",
      parts: [
        { title: "Che cosa vuol dire", lines: ["Candidarsi vuol dire: «Voglio questo lavoro»."] },
        {
          title: "Come fai",
          lines: [
            "Apri l’offerta.",
            "Premi «Candidati ora».",
            "Segna che cosa sai fare.",
            "Scrivi il tuo nome.",
            "Scrivi il tuo telefono o la tua e-mail.",
            "Premi «Invia la candidatura».",
          ],
        },
        {
          title: "Dopo",
          lines: [
            "Ricevi un’e-mail.",
            "Apri il link e premi «Confermo e invio».",
            "Hai scritto il telefono? Ti chiamiamo noi.",
            "Poi aspetti la risposta.",
          ],
        },
        {
          title: "La risposta",
          lines: [
            "La risposta arriva.",
            "Può essere sì. Può essere no.",
            "Vedi tutto nella tua pagina.",
            "Hai perso il link? Vai in [La mia candidatura](findApplication).",
          ],
        },
        {
          title: "Hai cambiato idea?",
          lines: ["Puoi ritirarti.", "Vai nella tua pagina.", "Premi «Ritira la candidatura»."],
        },
      ],
    },
    sportello: {
      title: "Lo sportello",
      parts: [
        { title: "Che cosa è", lines: ["Lo sportello è un ufficio.", "Ci sono persone che ti aiutano.", "È gratis."] },
        {
          title: "Che cosa facciamo",
          lines: [
            "Cerchiamo lavoro con te.",
            "Scriviamo il curriculum con te.",
            "Mandiamo la candidatura con te.",
            "Ti diciamo la risposta.",
          ],
        },
        {
          title: "Che cosa porti",
          lines: ["Un documento.", "Il codice dell’offerta, se lo hai.", "Il curriculum, se lo hai."],
        },
        {
          title: "Parli poco italiano?",
          lines: ["Vieni lo stesso.", "Puoi portare una persona che traduce.", "Dillo al telefono."],
        },
        {
          title: "Come ci trovi",
          lines: ["Vai nella pagina [Lo sportello](desk).", "Leggi gli orari e la via.", "Oppure telefona."],
        },
      ],
    },
    diritti: {
      title: "I tuoi diritti",
      parts: [
        {
          title: "Non paghi",
          lines: [
            "Nessuno può chiederti soldi per un lavoro.",
            "È vietato.",
            "Ti chiedono soldi? Non pagare. Dillo allo sportello.",
          ],
        },
        {
          title: "Sei uguale agli altri",
          lines: [
            "Uomo o donna: è uguale.",
            "Giovane o vecchio: è uguale.",
            "Di ogni Paese: è uguale.",
            "Di ogni religione: è uguale.",
          ],
        },
        {
          title: "Che cosa non possono chiederti",
          lines: [
            "Se sei sposato.",
            "Se hai figli, o se vuoi figli.",
            "La tua religione.",
            "La tua salute.",
            "Quanto guadagni oggi.",
          ],
        },
        { title: "La paga", lines: ["L’offerta deve dire la paga.", "Non devi lavorare gratis per prova."] },
        {
          title: "Il contratto",
          lines: ["Prima di lavorare firmi un contratto.", "Chiedi una copia.", "Non capisci? Portalo allo sportello."],
        },
        {
          title: "I tuoi dati",
          lines: [
            "I tuoi dati sono protetti.",
            "Puoi vederli.",
            "Puoi farli cancellare.",
            "Leggi la pagina [Privacy](privacy).",
          ],
        },
        {
          title: "Qualcosa non va?",
          lines: ["In ogni offerta c’è «Segnala questo annuncio».", "Chi cerca persone non sa il tuo nome."],
        },
      ],
    },
  } satisfies Record<string, EasyPage>,
};
