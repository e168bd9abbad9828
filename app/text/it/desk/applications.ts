import type { ApplicationMove } from "~/domain/applications/moves";

/** The steps as an operator records them: what the person or the organisation said. */
const move: Record<ApplicationMove, string> = { send: "Ha detto sì: invia la candidatura", decline: "Ha detto di no", contact: "Segna in contatto", interview: "Fissa un colloquio", offer: "Segna la proposta di lavoro", hire: "Registra l’assunzione", reject: "Rispondi di no", refuse_offer: "Ha rifiutato il lavoro", withdraw: "La persona si ritira", lapse: "Chiudi senza risposta", supersede: "Chiudi per altra assunzione" };

/** The pipeline of the desk and the page of one application. */
export const applications = {
  list: {
    title: "Candidature", count: (n: number) => (n === 1 ? "1 candidatura" : `${n.toLocaleString("it-IT")} candidature`), text: "Nome, opportunità, organizzazione o codice", state: "Stato", open: "Tutte quelle aperte", origin: "Da dove viene", anyOrigin: "Tutte",
    unconfirmed: "Da confermare", filter: "Filtra", clear: "Togli i filtri", none: "Nessuna candidatura con questi filtri", noneText: "Allarga i filtri, oppure guarda le persone e le loro opportunità.", caption: "Candidature, le più ferme in alto",
    person: "Persona", posting: "Opportunità", since: "Ferma dal", next: "Che cosa si aspetta", states: "Stati",
    answerBy: (day: string) => `Risposta della persona entro ${day}`, answerLate: (day: string) => `La persona doveva rispondere entro ${day}`, orgBy: (day: string) => `Risposta dell’organizzazione entro ${day}`, orgLate: (day: string) => `L’organizzazione doveva rispondere entro ${day}`,
    interview: (when: string) => `Colloquio ${when}`, confirm: "Conferma al telefono o allo sportello", nothing: "Il prossimo passo",
  },
  one: {
    move,
    title: (name: string, title: string) => `${name}: ${title}`, data: "Candidatura", state: "Stato", origin: "Origine", contact: "Contatto", received: "Arrivata", confirmed: "Confermata", confirmedBy: (name: string) => `da ${name}`, notConfirmed: "non ancora", promise: "Risposta promessa",
    answerBy: "Risposta della persona entro", interview: "Colloquio", message: "Messaggio", ticks: "Ha spuntato", person: "Scheda", noPerson: "Non collegata a una scheda", organisation: "Organizzazione", posting: "Opportunità", explanation: "Spiegazione data con la proposta", ended: "Motivo",
    confirm: "Conferma la candidatura", confirmText: "La persona ha detto al telefono o allo sportello che vuole candidarsi. Da ora l’organizzazione la vede.",
    moves: "Che cosa succede adesso", noMoves: "È chiusa: nessun passo possibile.", note: "Nota per lo sportello", message2: "Messaggio per la persona", reason: "Motivo", interviewAt: "Quando", interviewHint: "Giorno e ora, per esempio 3/12/2026 10:30.", interviewPlace: "Dove", told: "Se c’è un’e-mail, la persona riceve una lettera.",
    link: "È una persona che conosci?", linkText: "Collega la candidatura alla sua scheda.", linkTo: (name: string) => `Collega a ${name}`, linkNew: "Registra come persona nuova", noLookAlike: "Nessuna scheda le somiglia.",
    history: "Storia", created: "Candidatura creata", proposed: "Proposta dello sportello", deskNote: (note: string) => `Nota: ${note}`, toPerson: (message: string) => `Alla persona: «${message}»`,
    done: { confirm: "Candidatura confermata.", link: "Candidatura collegata alla scheda.", move: "Passo registrato." },
    role: { seeker: "persona", visitor: "persona", member: "organizzazione", operator: "sportello", system: "sito" } as Record<string, string>,
  },
};
