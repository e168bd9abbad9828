export const desk = {
  title: "Lo sportello lavoro",
  lead: "Ti ascoltiamo, cerchiamo con te e ti candidiamo insieme. È gratis e non serve appuntamento per telefonare.",
  hours: "Orari",
  where: "Dove siamo",
  call: "Telefono",
  write: "E-mail",
  book: "Prenotare un appuntamento",
  bookText: "Chiama o vieni allo sportello: scegliamo insieme giorno e ora. Da qui non si può ancora prenotare.",
  what: "Che cosa facciamo",
  whatList: [
    "Cerchiamo con te un lavoro, un tirocinio o un laboratorio",
    "Scriviamo insieme la candidatura, anche senza e-mail",
    "Ti diciamo a che punto sei",
    "Aiutiamo le imprese a scrivere l’annuncio",
  ],
  bring: "Che cosa portare",
  bringList: [
    "Un documento",
    "Il codice dell’annuncio, se ne hai già visto uno",
    "Il curriculum, se ce l’hai: se no lo scriviamo insieme",
  ],
};
