/** What to do where a field was left empty, by the field's name: it says by itself which field it is. */
export const missing: Record<string, string> = {
  answerBy: "Scrivi entro quando aspetti la risposta", beginsAt: "Scrivi giorno e ora di inizio", closesOn: "Scrivi l’ultimo giorno", codice_interno: "Scrivi il tuo codice dell’annuncio", company: "Scrivi il nome dell’azienda", comune: "Scegli il Comune",
  comuneName: "Scrivi il nome del Comune", contact: "Scrivi un telefono o un’e-mail", deadlineTier: "Scegli chi vede la scadenza", deadlineTitle: "Scrivi che cosa scade", deed: "Scegli che cosa fare", deskAddress: "Scrivi l’indirizzo dello sportello",
  deskEmail: "Scrivi l’e-mail dello sportello", deskName: "Scrivi il nome dello sportello", deskPhone: "Scrivi il telefono dello sportello", dueOn: "Scrivi entro che giorno", email: "Scrivi l’e-mail", evidence: "Indica che cosa hai visto", familyName: "Scrivi il cognome",
  firstEvent: "Scrivi che cosa è successo per primo", frequency: "Scegli ogni quanto", givenName: "Scrivi il nome", homeComune: "Scegli il Comune da cui si parte", interviewAt: "Scrivi giorno e ora del colloquio", interviewPlace: "Scrivi dove si fa il colloquio",
  kind: "Scegli il tipo", language: "Scegli il livello della lingua", move: "Scegli che cosa fare", name: "Scrivi nome e cognome", note: "Scrivi la nota", onDate: "Scrivi il giorno", organisationName: "Scrivi il nome dell’organizzazione",
  organizzazione: "Scrivi la partita IVA dell’organizzazione", outcome: "Scegli com’è andata", password: "Scrivi la password", path: "Indica la pagina", phone: "Scrivi il telefono", rating: "Scegli un voto", reason: "Indica il motivo", roles: "Scegli almeno un ruolo",
  siteName: "Scrivi il nome del sito", stage: "Scegli la fase", summary: "Scrivi che cosa succede", tier: "Scegli chi lo vede", title: "Scrivi il titolo", titolo: "Scrivi il titolo", vatNumber: "Scrivi la partita IVA", verdict: "Scegli una decisione",
  was: "Indica quale data cambia", words: "Racconta che cosa non va",
};
