import type { FindingReason } from "~/domain/postings/findings";
import type { BoilerplateKey } from "~/domain/postings/boilerplate";

interface Explained {
  /** Why, in one sentence. */
  reason: string;
  /** What to do or write. */
  advice: string;
}

const findings: Record<FindingReason, Explained> = {
  sex: {
    reason: "Il sesso non può essere un requisito.",
    advice: "Scrivi che cosa si fa: può candidarsi chiunque lo sappia fare.",
  },
  sex_title: {
    reason: "Il nome del lavoro vale per tutte le persone.",
    advice: "Usa la doppia forma, per esempio «segretaria/o», o un nome neutro.",
  },
  appearance: {
    reason: "L’aspetto fisico non può essere un requisito.",
    advice: "Scrivi le capacità che servono, per esempio «cortesia con i clienti».",
  },
  photo: { reason: "Una foto non dice se una persona sa lavorare.", advice: "Chiedi solo il curriculum, senza foto." },
  age: {
    reason: "L’età non può essere un requisito, salvo i limiti di legge.",
    advice:
      "Scrivi l’esperienza che serve, oppure «anche alla prima esperienza». Per l’apprendistato scegli quel contratto.",
  },
  young_words: {
    reason: "Queste parole allontanano chi non è più giovane.",
    advice: "Scrivi «persona anche alla prima esperienza».",
  },
  family: {
    reason: "Famiglia, figli e gravidanza non riguardano il lavoro.",
    advice: "Togli la frase e scrivi giorni e orari: chi può si candida.",
  },
  nationality: {
    reason: "Cittadinanza e origine non possono essere un requisito.",
    advice: "Se serve l’italiano scrivi il livello, per esempio «italiano B2».",
  },
  race: { reason: "Origine e colore della pelle non possono essere un requisito.", advice: "Togli la frase." },
  italian_level: {
    reason: "Chiedere un italiano «perfetto» esclude senza motivo.",
    advice: "Scrivi il livello che serve davvero, per esempio «italiano B2».",
  },
  residence: {
    reason: "La residenza non può essere un requisito.",
    advice: "Scrivi dove si lavora, o «disponibilità a raggiungere la sede».",
  },
  religion: {
    reason: "La religione non può essere un requisito.",
    advice: "Togli la frase. Se il tuo ente ha un orientamento religioso, parlane con lo sportello.",
  },
  opinions: { reason: "Opinioni politiche e sindacali non possono essere un requisito.", advice: "Togli la frase." },
  orientation: { reason: "L’orientamento sessuale non può essere un requisito.", advice: "Togli la frase." },
  health: {
    reason: "La salute non può essere un requisito: la valuta il medico competente.",
    advice: "Descrivi il compito, per esempio «si spostano pesi fino a 15 kg».",
  },
  disability_words: {
    reason: "La legge dice «persona con disabilità».",
    advice: "Scrivi «persone con disabilità»; se il posto è riservato, indicalo nel campo apposito.",
  },
  reserved_place: {
    reason: "Sembra un posto riservato dalla legge 68 del 1999.",
    advice: "Indica nel campo apposito se è per l’articolo 1 o per l’articolo 18.",
  },
  health_checks: {
    reason: "Certificati medici e penali non si chiedono in un annuncio.",
    advice: "Togli la richiesta. Se la legge la impone, per esempio con minori, scrivi l’articolo.",
  },
  fee: {
    reason: "Chi cerca lavoro non deve pagare niente.",
    advice: "Togli la richiesta di denaro: è vietata anche come cauzione.",
  },
  paid_training: {
    reason: "Non si può far pagare un corso o la merce per lavorare.",
    advice: "Togli la richiesta, o scrivi che il corso lo paga l’organizzazione.",
  },
  easy_money: {
    reason: "Promesse di questo tipo somigliano a una truffa.",
    advice: "Scrivi quanto si guadagna e con quale contratto. Lo sportello controllerà l’annuncio.",
  },
  documents: {
    reason: "Documenti e conto corrente non servono per candidarsi.",
    advice: "Togli la richiesta: si chiedono solo a chi viene assunto.",
  },
  anonymous: {
    reason: "Un annuncio non può nascondere chi assume.",
    advice: "Scrivi il nome dell’azienda. Un’agenzia può tacerlo solo se indica la sua autorizzazione.",
  },
  agency_details: {
    reason: "Un’agenzia deve indicare la sua autorizzazione.",
    advice: "Aggiungi numero e data dell’autorizzazione del Ministero.",
  },
  mailbox: {
    reason: "Le candidature arrivano già dal sito, con una risposta certa.",
    advice: "Togli l’indirizzo dal testo e scrivilo fra i tuoi contatti.",
  },
  pay_vague: {
    reason: "Dal 7 giugno 2026 l’annuncio deve dire la paga.",
    advice: "Scrivi una cifra, o da una cifra a un’altra, nei campi della paga.",
  },
  pay_history: {
    reason: "Non si può chiedere quanto una persona guadagna o guadagnava.",
    advice: "Togli la richiesta. Puoi chiedere quanto vorrebbe guadagnare.",
  },
  unpaid_work: {
    reason: "Il lavoro si paga, anche in prova, e sempre con un contratto.",
    advice: "Togli la frase: il periodo di prova è retribuito come il resto.",
  },
  commission: {
    reason: "Un compenso a sole provvigioni è lavoro autonomo.",
    advice: "Scegli il contratto di agenzia, così chi legge lo sa subito.",
  },
  pay_low: {
    reason: "La paga sembra sotto i minimi dei contratti collettivi.",
    advice: "Controlla la cifra e il livello del contratto che applichi.",
  },
  internship_unpaid: {
    reason: "In Toscana il tirocinio prevede almeno 600 euro al mese.",
    advice: "Scrivi il rimborso. Se fa parte di un corso di studi, segna «curricolare».",
  },
  internship_disguised: {
    reason: "Così il tirocinio sembra un lavoro vero e proprio.",
    advice: "Scrivi che cosa s’impara, oppure offri un contratto di lavoro.",
  },
  internship_long: {
    reason: "In Toscana un tirocinio dura al massimo 6 mesi.",
    advice: "Scrivi fino a 6 mesi. Per laureati, svantaggiati e persone con disabilità chiedi allo sportello.",
  },
  availability: {
    reason: "Nessuno può essere disponibile sempre: la legge fissa orari e riposi.",
    advice: "Scrivi i giorni e le ore vere.",
  },
  apprentice_age: {
    reason: "L’apprendistato ha limiti di età fissati dalla legge.",
    advice: "Oltre i 29 anni è possibile solo per chi riceve NASpI o cassa straordinaria.",
  },
  blank_resignation: { reason: "Le dimissioni firmate in bianco sono vietate.", advice: "Togli la frase." },
  own_car: {
    reason: "L’auto esclude molte persone.",
    advice: "Serve per il compito o solo per arrivare? Se basta arrivare, scrivi quali mezzi passano.",
  },
  minors: {
    reason: "Si lavora da 16 anni, dopo dieci anni di scuola.",
    advice: "Togli la frase. A 15 anni è possibile solo l’apprendistato di primo livello.",
  },
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

const siteSentences: Record<BoilerplateKey, string> = {
  equal_treatment:
    "L’annuncio è rivolto a persone dell’uno o dell’altro sesso (art. 27, c. 5, D.Lgs. 198/2006), di ogni età e nazionalità (D.Lgs. 215 e 216/2003).",
  reserved_art1: "Posto riservato alle persone con disabilità iscritte al collocamento mirato (art. 1, L. 68/1999).",
  reserved_art18:
    "Posto riservato alle persone iscritte al collocamento mirato come categorie protette (art. 18, L. 68/1999).",
};

/** What review says about an advert, and what the site adds to it. */
export const checker = { findings, siteSentences };
