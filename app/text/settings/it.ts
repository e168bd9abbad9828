/** Settings of the site. */
export const settings = {
  title: "Impostazioni",
  lead: "Si vedono in testa e in fondo a ogni pagina, e nelle lettere.",
  site: "Il sito",
  siteName: "Nome del sito",
  comuneName: "Nome dell’ente",
  homeComune: "Comune da cui partono le distanze",
  homeComuneHint: "Quando chi cerca non ne dice un altro.",
  desk: "Lo sportello",
  deskName: "Nome",
  deskAddress: "Indirizzo",
  deskPhone: "Telefono",
  deskEmail: "E-mail",
  hours: "Orari",
  hoursHint: "Per esempio 9.00–13.00. Vuoto vuol dire chiuso.",
  pay: "Paghe da guardare due volte",
  payHint:
    "Chi scrive e lo sportello vedono un avviso. Finché lo sportello non lo mette da parte, l’annuncio non conta nell’ordine per paga.",
  payMinHourlyCents: "Meno di quanti euro lordi all’ora",
  payMaxHourlyCents: "Più di quanti euro lordi all’ora",
  payMaxSpread: "La più alta supera la più bassa di quante volte",
  access: "Accesso",
  secondFactor:
    "Chi lavora allo sportello, la segreteria e chi amministra il sito entrano con la verifica in due passaggi",
  secondFactorHint: "Oltre alla password, un codice dal telefono. Chi non l’ha ancora la aggiunge al prossimo accesso.",
  submit: "Salva",
  saved: "Impostazioni salvate: si vedono già in ogni pagina.",
};
