import type { WORDING_REASONS } from "~/domain/postings/findings";

export interface Explained {
  /** Why, in one sentence. */
  reason: string;
  /** What to do or write. */
  advice: string;
}

/** What must not be written in an advert. */
export const wordingFindings: Record<(typeof WORDING_REASONS)[number], Explained> = {
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
};
