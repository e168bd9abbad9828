import type { COMPLETENESS_REASONS } from "~/domain/postings/findings";
import type { Explained } from "./wordingFindings.it";

/** What an advert lacks, or says against itself. */
export const completenessFindings: Record<(typeof COMPLETENESS_REASONS)[number], Explained> = {
  employer_missing: {
    reason: "L’annuncio deve dire chi assume.",
    advice: "Completa nome e partita IVA o codice fiscale nella scheda dell’organizzazione.",
  },
  title_missing: { reason: "Manca il titolo.", advice: "Scrivi il nome del lavoro, come lo direbbe chi lo cerca." },
  description_missing: {
    reason: "Manca che cosa si fa.",
    advice: "Scrivi tre o quattro compiti di una giornata normale.",
  },
  description_short: {
    reason: "La descrizione è molto breve.",
    advice: "Aggiungi due compiti: chi legge capirà meglio.",
  },
  occupation_missing: {
    reason: "Senza la professione le persone adatte non si trovano.",
    advice: "Scegli dall’elenco la professione più vicina.",
  },
  place_missing: { reason: "Manca dove si lavora.", advice: "Scegli il Comune, oppure segna che si lavora da casa." },
  contract_missing: { reason: "Manca il contratto.", advice: "Scegli il contratto che offri." },
  contract_kind: {
    reason: "Contratto e tipo di annuncio non vanno d’accordo.",
    advice: "Per un tirocinio scegli un contratto di tirocinio, per un lavoro uno degli altri.",
  },
  hours_missing: {
    reason: "Mancano le ore a settimana.",
    advice: "Scrivi quante ore si lavora, per esempio 30 o 38,5.",
  },
  working_time_hours: {
    reason: "Le ore non vanno d’accordo con il tempo pieno o parziale.",
    advice: "Controlla le ore e il tipo di orario.",
  },
  pay_missing: {
    reason: "La paga è obbligatoria in ogni annuncio dal 7 giugno 2026.",
    advice: "Scrivi la cifra lorda più bassa e, se vuoi, la più alta.",
  },
  pay_recommended: {
    reason: "Gli annunci con la paga ricevono più candidature.",
    advice: "Per questo contratto non è obbligatoria: scrivila se puoi.",
  },
  pay_period_missing: {
    reason: "Manca ogni quanto si riceve la paga.",
    advice: "Scegli se è all’ora, al giorno, al mese o all’anno.",
  },
  pay_upside_down: { reason: "La paga più bassa supera la più alta.", advice: "Scambia le due cifre." },
  pay_high: {
    reason: "La paga è molto alta per le ore di lavoro.",
    advice:
      "Controlla la cifra e ogni quanto si paga. Finché lo sportello non conferma, non conta nell’ordine per paga.",
  },
  pay_wide: {
    reason: "Fra la paga più bassa e la più alta c’è troppa distanza.",
    advice: "Scrivi da quanto a quanto si parte davvero.",
  },
  pay_looks_yearly: {
    reason: "Al mese è troppo: sembra la paga di un anno.",
    advice: "Scegli «all’anno», oppure scrivi la cifra di un mese.",
  },
  pay_looks_monthly: {
    reason: "All’anno è troppo poco: sembra la paga di un mese.",
    advice: "Scegli «al mese», oppure scrivi la cifra di un anno.",
  },
  agreement_missing: {
    reason: "L’annuncio deve dire il contratto collettivo applicato.",
    advice: "Scegli quello scritto nella busta paga.",
  },
  closing_missing: { reason: "Manca la fine dell’annuncio.", advice: "Scrivi l’ultimo giorno per candidarsi." },
  closing_past: { reason: "La fine dell’annuncio è già passata.", advice: "Scrivi un giorno da domani in poi." },
  closing_far: {
    reason: "Un annuncio resta aperto al massimo dodici mesi.",
    advice: "Scegli un giorno più vicino: potrai prolungarlo.",
  },
  start_before_close: {
    reason: "Il lavoro comincia prima che l’annuncio chiuda.",
    advice: "Va bene se assumi man mano; altrimenti correggi una data.",
  },
  months_missing: { reason: "Manca quanti mesi dura.", advice: "Scrivi la durata in mesi." },
  route_missing: { reason: "Manca come ti trovano le persone.", advice: "Scrivi un’e-mail o un telefono." },
  internship_pay: {
    reason: "In Toscana il tirocinio prevede almeno 600 euro lordi al mese.",
    advice: "Scrivi 600 euro o più. Se fa parte di un corso di studi, segna «curricolare».",
  },
  internship_months: {
    reason: "La durata supera il massimo del tirocinio per queste persone.",
    advice: "Al massimo 6 mesi; 12 per laureati e svantaggiati, 24 per persone con disabilità.",
  },
  internship_months_check: {
    reason: "Oltre 6 mesi il tirocinio vale solo per alcune persone.",
    advice: "Scegli per chi è: fino a 12 mesi per laureati e svantaggiati, 24 per persone con disabilità.",
  },
  promoter_missing: {
    reason: "Manca il soggetto che promuove il tirocinio.",
    advice: "Scrivi chi firma la convenzione: centro per l’impiego, scuola, università o ente accreditato.",
  },
  tutor_missing: { reason: "Non c’è ancora il tutor.", advice: "Scrivi chi seguirà la persona: basta il ruolo." },
  begins_missing: { reason: "Manca quando comincia.", advice: "Scrivi giorno e ora." },
  begins_past: { reason: "L’inizio è già passato.", advice: "Scrivi un giorno che deve ancora venire." },
  ends_missing: { reason: "Manca quando finisce.", advice: "Scrivi giorno e ora." },
  ends_before_begins: { reason: "La fine viene prima dell’inizio.", advice: "Correggi una delle due date." },
  seats_missing: { reason: "Mancano i posti.", advice: "Scrivi quante persone possono partecipare." },
  closes_after_begins: {
    reason: "Le iscrizioni chiudono dopo l’inizio.",
    advice: "Va bene se si può entrare anche dopo; altrimenti scrivi un giorno precedente.",
  },
  total_hours_missing: { reason: "Mancano le ore del corso.", advice: "Scrivi quante ore dura in tutto." },
  total_hours_sessions: {
    reason: "Le date scritte fanno più ore di quelle del corso.",
    advice: "Controlla le ore in tutto o gli orari delle date.",
  },
  cost_missing: { reason: "Manca quanto costa partecipare.", advice: "Scrivi 0 se è gratis." },
  certificate_missing: {
    reason: "Non è scritto che cosa si riceve alla fine.",
    advice: "Scrivi se c’è un attestato o una qualifica.",
  },
  link_missing: {
    reason: "Manca la pagina dove si partecipa.",
    advice: "Scrivi l’indirizzo, oppure scegli un altro modo di partecipare.",
  },
  eligible_missing: { reason: "Manca chi può fare domanda.", advice: "Scrivi i requisiti, uno per riga." },
  how_to_ask_missing: {
    reason: "Manca come si fa domanda.",
    advice: "Scrivi i passi, uno per riga: modulo, documenti, dove si consegna.",
  },
  amount_missing: {
    reason: "Non è scritto quanto si può ricevere.",
    advice: "Scrivi la cifra per ciascuno, o quanto c’è in tutto.",
  },
  amount_upside_down: { reason: "La cifra più bassa supera la più alta.", advice: "Scambia le due cifre." },
  amount_over_total: { reason: "La cifra per ciascuno supera i soldi in tutto.", advice: "Controlla le due cifre." },
  fund_missing: {
    reason: "Non è scritto di chi sono i soldi.",
    advice: "Scrivi il nome del fondo o dell’ente che paga.",
  },
  call_page_missing: {
    reason: "Non c’è la pagina con il testo del bando.",
    advice: "Scrivi l’indirizzo della pagina: chi legge controlla lì i dettagli.",
  },
  programme_missing: {
    reason: "Manca il programma.",
    advice: "Scegli di che cosa fa parte, per esempio servizio civile universale.",
  },
  programme_months: {
    reason: "La durata è fuori dai limiti di questo programma.",
    advice: "Controlla i mesi: il servizio civile dura da 8 a 12 mesi.",
  },
  programme_hours: {
    reason: "Le ore sono fuori dai limiti di questo programma.",
    advice: "Servizio civile universale: 25 ore a settimana. PUC: da 8 a 16 ore.",
  },
  allowance_missing: {
    reason: "Manca l’assegno mensile, che per questo programma è dovuto.",
    advice: "Scrivi la cifra al mese.",
  },
  allowance_not_due: {
    reason: "Questo programma non prevede un assegno.",
    advice: "Togli la cifra, oppure scegli un altro programma.",
  },
  project_missing: {
    reason: "Manca il titolo del progetto.",
    advice: "Scrivilo come è nel bando: chi legge lo ritrova.",
  },
  internship_short: {
    reason: "In Toscana un tirocinio dura almeno 2 mesi.",
    advice: "Scrivi 2 mesi o più, salvo i tirocini di un corso di studi.",
  },
  school_missing: {
    reason: "Manca la scuola o l’università.",
    advice: "Scrivi di quale corso di studi fa parte il tirocinio.",
  },
  agency_authorisation: {
    reason: "Un’agenzia deve indicare la sua autorizzazione.",
    advice: "Completa la scheda dell’organizzazione con numero e data.",
  },
  night_minor: { reason: "Di notte possono lavorare solo i maggiorenni.", advice: "Segna 18 anni come età minima." },
  siisl: {
    reason: "Se chiedi uno sgravio per assumere, devi pubblicare anche sul SIISL.",
    advice: "Vale dal 1° aprile 2026 per i datori privati. Puoi usare lo stesso testo.",
  },
};
