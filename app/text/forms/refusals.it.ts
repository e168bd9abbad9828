import type { Refusal } from "~/domain/refusals";

interface PageWords {
  title: string;
  lead: string;
}

const page = (status: number): PageWords => {
  if (status === 404)
    return { title: "Pagina non trovata", lead: "L’indirizzo non esiste, oppure la pagina non è per te." };
  if (status === 403)
    return {
      title: "Richiesta non accettata",
      lead: "La richiesta arriva da un altro sito. Torna alla pagina e riprova da lì.",
    };
  if (status === 410)
    return { title: "Pagina non più disponibile", lead: "Quello che cerchi è scaduto o è stato chiuso." };
  if (status === 413)
    return {
      title: "Testo o file troppo grande",
      lead: "Torna indietro con il pulsante del browser: trovi ancora quello che hai scritto. Poi accorcialo e riprova.",
    };
  if (status === 429)
    return {
      title: "Troppi tentativi",
      lead: "Aspetta un quarto d’ora e riprova. Se hai fretta, chiama lo sportello.",
    };
  if (status >= 500)
    return {
      title: "Qualcosa non ha funzionato",
      lead: "È un nostro errore e l’abbiamo registrato. Riprova tra poco: quello che era salvato è ancora salvato.",
    };
  return {
    title: "Richiesta non valida",
    lead: "Torna indietro con il pulsante del browser e controlla quello che hai scritto.",
  };
};

const why: Record<Refusal, string> = {
  not_found: "Non c’è più, oppure non è tra le tue pagine.",
  wrong_state: "Non si può fare adesso: nel frattempo lo stato è cambiato. Qui sotto vedi quello di ora.",
  changed_meanwhile: "Un’altra persona ha cambiato questa pagina mentre scrivevi. Controlla e salva di nuovo.",
  already_done: "È già fatto: non serve ripeterlo.",
  already_known: "C’è già: non ne abbiamo creato un altro.",
  reason_needed: "Scrivi il motivo: chi riceve la risposta deve poterlo capire.",
  incomplete: "Manca ancora qualcosa. Qui sotto trovi che cosa completare.",
  blocked_by_checker: "Ci sono frasi da correggere prima di andare avanti. Qui sotto trovi quali e perché.",
  not_verified: "L’organizzazione non è verificata: prima lo sportello deve confermare che è chi dice di essere.",
  held_by_desk:
    "L’annuncio l’ha messo in pausa lo sportello, ed è lo sportello che lo rimette in linea: chiediglielo da qui.",
  past_closing: "L’ultimo giorno è passato: prima prolunga l’annuncio.",
  bad_closing: "L’ultimo giorno non va bene: scrivi un giorno futuro, entro un anno, dopo quello di adesso.",
  last_member: "È l’ultima persona dell’organizzazione: per uscire lo stesso serve una conferma.",
  not_member: "Nel frattempo non fai più parte di questa organizzazione.",
  own_account:
    "Non puoi togliere a te l’amministrazione né disattivare il tuo accesso: chiedilo a un’altra persona che amministra.",
  link_expired: "Questo link è scaduto o è già stato usato. Chiedine uno nuovo.",
  closed: "Questa opportunità è chiusa: non riceve più candidature.",
  wrong_credentials: "E-mail o password non corrette. Controllale e riprova.",
  wrong_code: "Il codice non è giusto, è scaduto o è già stato usato. Aspetta il prossimo e scrivilo qui.",
  provider_away: "Il servizio di identità non risponde. Riprova tra poco, oppure entra con la password.",
  identity_refused: "L’identità non è stata confermata. Ricomincia da «Accedi»: ogni tentativo vale una volta sola.",
  identity_unknown:
    "Ti abbiamo riconosciuto, ma qui non hai ancora un accesso con questa identità. Chiedilo allo sportello.",
  factor_needed:
    "Prima attiva la verifica in due passaggi per il tuo accesso: solo così puoi azzerare quella di altri.",
  too_many_tries: "Troppi tentativi. Aspetta un quarto d’ora e riprova, oppure chiama lo sportello.",
  too_large: "Il testo o il file è troppo grande. Accorcialo e riprova.",
};

/** Pages of failure and the sentences of refusals. */
export const refusals = {
  page,
  why,
  home: "Vai alla pagina iniziale",
  search: "Cerca tra le opportunità",
  call: (phone: string) => `Oppure chiama lo sportello: ${phone}`,
  requestId: (id: string) => `Se chiami lo sportello, leggi questo codice: ${id}`,
  errorPrefix: "Errore: ",
};
