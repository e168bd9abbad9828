import type {
  ApplicationMove,
  ApplicationOrigin,
  ApplicationState,
  RejectionReason,
} from "~/domain/applications/moves";

/** What the person reads. */
const applicationState: Record<ApplicationState, string> = {
  proposed: "Lo sportello te la propone",
  sent: "Candidatura inviata",
  in_touch: "Ti hanno contattato",
  interview: "Colloquio",
  offered: "Ti hanno fatto una proposta",
  hired: "Assunzione",
  declined: "Hai detto di no",
  not_selected: "Questa volta non hanno scelto te",
  withdrawn: "Hai ritirato la candidatura",
  lapsed: "Chiusa senza risposta",
  superseded: "Chiusa: hai trovato un altro lavoro",
};

/** What desk and organisations read. */
const applicationStateDesk: Record<ApplicationState, string> = {
  proposed: "Proposta alla persona",
  sent: "Inviata",
  in_touch: "In contatto",
  interview: "Colloquio",
  offered: "Proposta di lavoro",
  hired: "Assunzione",
  declined: "Ha detto di no",
  not_selected: "Non selezionata",
  withdrawn: "Ritirata",
  lapsed: "Senza risposta",
  superseded: "Assunzione altrove",
};

const applicationMove: Record<ApplicationMove, string> = {
  send: "Invia la candidatura",
  decline: "No, grazie",
  contact: "Segna in contatto",
  interview: "Fissa un colloquio",
  offer: "Fai una proposta",
  hire: "Registra l’assunzione",
  reject: "Rispondi di no",
  refuse_offer: "Rifiuta la proposta",
  withdraw: "Ritira la candidatura",
  lapse: "Chiudi senza risposta",
  supersede: "Chiudi per altra assunzione",
};

const applicationMoved: Record<ApplicationMove, string> = {
  send: "Candidatura inviata",
  decline: "Proposta non accettata",
  contact: "Primo contatto",
  interview: "Colloquio fissato",
  offer: "Proposta di lavoro fatta",
  hire: "Assunzione registrata",
  reject: "Risposta negativa inviata",
  refuse_offer: "Proposta di lavoro rifiutata",
  withdraw: "Candidatura ritirata",
  lapse: "Chiusa senza risposta",
  supersede: "Chiusa per altra assunzione",
};

const applicationOrigin: Record<ApplicationOrigin, string> = {
  self: "Candidatura della persona",
  desk: "Proposta dello sportello",
};

/** The reason in the words the person reads: true, kind, never a judgement. */
const rejectionReason: Record<RejectionReason, string> = {
  place_filled: "Il posto è stato occupato.",
  skills: "Hanno scelto una persona con competenze più vicine a quelle richieste.",
  experience: "Hanno scelto una persona con più esperienza in questo lavoro.",
  availability: "I tuoi orari e i loro non si incontrano.",
  licence_or_title: "Per questo lavoro serve una patente o un titolo che per ora non risulta.",
  language: "Per questo lavoro serve un livello di lingua diverso.",
  distance: "Il luogo di lavoro è troppo lontano da dove abiti.",
  no_show: "Non vi siete incontrati all’appuntamento.",
  posting_withdrawn: "L’offerta è stata ritirata.",
  other: "Hanno scelto un’altra persona.",
};

const rejectionReasonDesk: Record<RejectionReason, string> = {
  place_filled: "Posto già occupato",
  skills: "Competenze diverse da quelle richieste",
  experience: "Esperienza insufficiente",
  availability: "Orari o disponibilità",
  licence_or_title: "Manca una patente o un titolo",
  language: "Livello di lingua",
  distance: "Distanza",
  no_show: "Assente all’appuntamento",
  posting_withdrawn: "Offerta ritirata",
  other: "Altro motivo",
};

export const terms = {
  applicationState,
  applicationStateDesk,
  applicationMove,
  applicationMoved,
  applicationOrigin,
  rejectionReason,
  rejectionReasonDesk,
};
