/** La scheda del servizio, con le voci che le regole dei siti pubblici chiedono. */
export const deskSheet = {
  title: "Cercare lavoro con lo sportello",
  lead: "Trovi lavori, tirocini e laboratori vicino a casa. Ti candidi da solo o con noi. È gratis.",
  status: "Servizio attivo",
  topic: "Lavoro",
  topicLabel: "Argomento",
  statusLabel: "Stato",
  index: "Indice della pagina",
  addressed: {
    title: "A chi è rivolto",
    text: [
      "A chi cerca lavoro nei Comuni della provincia di Lucca. Non conta dove abiti, che passaporto hai o quanti anni hai.",
      "Anche a imprese, associazioni, scuole ed enti che cercano persone.",
    ],
  },
  how: {
    title: "Come fare",
    list: [
      "Cerca tra le [opportunità](postings), oppure chiama lo sportello.",
      "Apri quella che ti interessa e leggi che cosa serve.",
      "Premi «Candidati ora»: bastano il nome e un recapito.",
      "Conferma con il link che ricevi. Se hai dato il telefono, ti chiamiamo noi.",
      "Segui la risposta dalla tua pagina. Puoi ritirarti quando vuoi.",
    ],
  },
  needed: {
    title: "Cosa serve",
    text: ["Per candidarti serve poco:"],
    list: ["Il tuo nome", "Un telefono o un’e-mail", "Il codice dell’annuncio, per esempio L-482, se vieni o telefoni"],
    after: "Il curriculum non è obbligatorio. Se non ce l’hai, lo scriviamo insieme.",
  },
  achieved: {
    title: "Cosa si ottiene",
    text: [
      "Una risposta, anche quando è un no. Chi pubblica promette in quanti giorni risponde, e il sito mostra se lo fa.",
      "Se vuoi, lo sportello ti propone anche le offerte adatte a te.",
    ],
  },
  times: {
    title: "Tempi e scadenze",
    text: ["Ogni annuncio dice entro quando puoi candidarti."],
    calendar: [
      { when: "Subito", what: "La candidatura parte appena la confermi." },
      { when: "Entro 21 giorni", what: "È la promessa di risposta più usata. Ogni annuncio scrive la sua." },
      { when: "Dopo la scadenza", what: "Se nessuno risponde, ti avvisiamo noi." },
    ],
  },
  access: {
    title: "Accedi al servizio",
    text: ["Puoi fare tutto da qui, senza registrarti."],
    online: "Cerca e candidati",
    booking: "Parla con lo sportello",
    bookingNote:
      "Per ora l’appuntamento si prende per telefono o di persona: trovi numero e orari nella pagina dello sportello.",
  },
  conditions: {
    title: "Condizioni di servizio",
    text: [
      "Il servizio è gratis. Chi cerca lavoro non deve mai pagare.",
      "Per i tuoi dati leggi l’[informativa privacy](privacy). Per usare i testi e i dati leggi le [note legali](legal). Come mettiamo in ordine le persone è scritto in [come funziona](matching).",
    ],
  },
  contacts: { title: "Contatti", area: "Ufficio", phone: "Telefono", email: "E-mail", more: "Orari e sede" },
};
