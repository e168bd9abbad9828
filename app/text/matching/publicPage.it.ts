import type { Criterion } from "~/domain/matching/weights";

/** Come funziona l’abbinamento. */
export const publicPage = {
  title: "Come funziona l’abbinamento",
  lead: "Quando lo sportello cerca persone per un’offerta, un calcolo le mette in ordine. Le regole sono scritte qui. Decide sempre una persona.",
  weights: "Quanto conta ogni cosa",
  weightsText: "Ogni voce vale al massimo i suoi punti. La somma fa 100.",
  criteria: {
    occupation: "Professione",
    skills: "Competenze",
    travel: "Spostamento",
    contract_and_hours: "Contratto e orario",
    languages: "Lingue",
    education: "Titolo di studio",
    licences: "Patenti e patentini utili",
    availability: "Disponibilità",
  } satisfies Record<Criterion, string>,
  asks: {
    occupation: "È il lavoro che cerchi, o che hai già fatto?",
    skills: "Quante cose di quelle che servono sai già fare?",
    travel: "Quanto è lontano?",
    contract_and_hours: "Ti va bene quel contratto? Puoi fare quelle ore?",
    languages: "Quanto ti manca al livello chiesto?",
    education: "Quanto ti manca al titolo chiesto? Avere di più non toglie punti.",
    licences: "Quante ne hai tra quelle utili?",
    availability: "Sei libero quando si comincia?",
  } satisfies Record<Criterion, string>,
  criterion: "Criterio",
  question: "Che cosa guarda",
  points: "Punti",
  total: "Totale",
  example: {
    title: "Un esempio, con i conti veri",
    lead: "Sara è una persona inventata. Abita a Lucca, ha l’auto e cerca lavoro in magazzino. L’offerta, inventata anche lei, è a Porcari.",
    computed: "Questi punti li calcola adesso lo stesso programma che usa lo sportello.",
    caption: "I punti di Sara, criterio per criterio",
    asked: "Che cosa chiede l’offerta",
    held: "Che cosa ha Sara",
    outOf: (points: string, max: string) => `${points} su ${max}`,
    result: (score: string) => `In tutto Sara ha ${score} punti su 100.`,
    change: "Che cosa cambierebbe il punteggio",
    changeLead: "Il calcolo si rifà con una cosa in più. Il guadagno è esatto.",
    occupation: "addetta/o al magazzino",
    practised: "commessa/o",
    skills: ["usare il lettore di codici", "preparare gli ordini", "guidare il muletto"],
  },
  parts: [
    {
      title: "Che cosa non entra mai",
      text: [
        "Sesso, età, cittadinanza, nome, foto, reddito, salute, periodi senza lavoro.",
        "Nemmeno le segnalazioni dello sportello cambiano il punteggio.",
      ],
    },
    {
      title: "Requisiti indispensabili",
      text: [
        "Solo se l’annuncio li segna come indispensabili, o se li chiede la legge (età del servizio civile, abilitazioni, posti riservati). Chi non li ha resta visibile, con il motivo e con quello che lo cambierebbe.",
      ],
    },
    {
      title: "Se manca un dato",
      text: [
        "Vale quanto succede di solito, e viene segnalato: mai più della media di chi ha risposto. Così chi non ha detto niente non passa davanti a chi si è raccontato.",
        "Rispondere sinceramente conviene quasi sempre: lo sportello ti dice quali risposte mancano.",
      ],
    },
    {
      title: "Differenze piccole",
      text: [
        "Chi sta a meno di 3 punti dalla prima di un gruppetto è considerato uguale a lei. A parità di punti decide un sorteggio, che si può rifare e controllare.",
      ],
    },
    {
      title: "Chi decide",
      text: [
        "Una persona dello sportello guarda l’elenco e sceglie a chi proporre l’offerta. Può scegliere chiunque, e scrive perché.",
        "Anche tu decidi: a una proposta puoi dire di no, e non cambia niente.",
      ],
    },
    {
      title: "Se non sei d’accordo",
      text: [
        "Chiedi allo [sportello](desk) come è stata calcolata una tua proposta: la conserviamo uguale a com’era. Puoi chiedere che una persona la guardi di nuovo.",
      ],
    },
  ],
  version: (model: string, weights: number) => `Modello ${model}, pesi versione ${weights}.`,
};
