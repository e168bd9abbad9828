export const landing = {
  title: "Per chi cerca persone",
  lead: "Per imprese, associazioni e scuole: pubblichi lavori, tirocini e laboratori. È gratis e si fa in tre minuti.",
  steps: "Come funziona",
  stepList: [
    "Registri l’organizzazione con la partita IVA",
    "Scrivi l’annuncio: il sito ti segnala le frasi da cambiare",
    "Lo sportello lo controlla e lo pubblica",
    "Rispondi a chi si candida, entro il tempo che prometti",
  ],
  register: "Registra la tua organizzazione",
  signIn: "Hai già un accesso? Entra",
  phone: "Preferisci il telefono?",
  phoneText: "Chiama lo sportello: l’annuncio lo scriviamo noi.",
  rules: "Che cosa deve dire un annuncio",
  ruleList: [
    "Chi assume: gli annunci anonimi sono vietati (D.Lgs. 276/2003, art. 9)",
    "La paga o la fascia, e il contratto collettivo (D.Lgs. 96/2026)",
    "Dove, con quale contratto, con quale orario",
    "Entro quando ci si candida",
  ],
};
