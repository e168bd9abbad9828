import type { AuditDeed, AuditNoun, ReadPurpose } from "~/domain/audit/deeds";

/** What was done, as the register and the history of a file say it. */
const auditDeed: Record<AuditDeed, string> = {
  "alert.ask": "Avviso chiesto", "alert.confirm": "Avviso confermato", "alert.stop": "Avviso fermato", "alert.daily": "Avviso messo ogni giorno", "alert.weekly": "Avviso messo ogni settimana", "alert.pause": "Avviso in pausa",
  "alert.resume": "Avviso ripreso", "alert.delete": "Avviso cancellato",
  "application.send": "Candidatura mandata", "application.confirm": "Candidatura confermata", "application.link": "Candidatura legata a una persona", "application.propose": "Lavoro proposto", "application.resend_link": "Link della candidatura mandato di nuovo",
  "application.decline": "Proposta non accettata", "application.contact": "Persona contattata", "application.interview": "Colloquio fissato", "application.offer": "Lavoro offerto", "application.hire": "Persona assunta", "application.reject": "Candidatura non scelta",
  "application.refuse_offer": "Offerta non accettata", "application.withdraw": "Candidatura ritirata", "application.lapse": "Candidatura finita senza risposta", "application.supersede": "Candidatura chiusa per un’assunzione altrove", "application.note": "Nota scritta",
  "application.drop_note": "Nota tolta", "application.answer_in_bulk": "Risposta a più persone insieme", "application.forget": "Dati della candidatura cancellati",
  "crisis.open": "Fascicolo aperto", "crisis.read": "Fascicolo letto", "crisis.add_event": "Fatto scritto nel fascicolo", "crisis.correct_event": "Fatto corretto", "crisis.move": "Fase cambiata", "crisis.add_deadline": "Scadenza aggiunta", "crisis.meet_deadline": "Scadenza rispettata",
  "demonstration.fill": "Dati di prova caricati",
  "flag.confirm": "Segnalazione confermata", "flag.set": "Segnalazione aggiunta", "flag.revoke": "Segnalazione revocata",
  "match.priority_on": "Precedenza accesa", "match.priority_off": "Precedenza spenta",
  "organisation.register": "Organizzazione registrata", "organisation.update": "Dati cambiati", "organisation.verify": "Organizzazione verificata", "organisation.refuse": "Organizzazione non accettata", "organisation.authorisation": "Autorizzazione controllata",
  "organisation.invite_member": "Persona invitata", "organisation.withdraw_invitation": "Invito ritirato", "organisation.accept_invitation": "Invito accettato", "organisation.ask_to_join": "Ingresso chiesto", "organisation.join_approved": "Ingresso accettato",
  "organisation.join_refused": "Ingresso non accettato", "organisation.remove_member": "Persona tolta",
  "person.register": "Scheda aperta", "person.read": "Dati letti", "person.update": "Scheda modificata", "person.archive": "Scheda archiviata", "person.restore": "Scheda riattivata", "person.record_fact": "Fatto registrato", "person.remove_fact": "Fatto tolto",
  "posting.start": "Bozza cominciata", "posting.save": "Annuncio salvato", "posting.submit": "Annuncio mandato allo sportello", "posting.approve": "Annuncio pubblicato", "posting.request_changes": "Correzione chiesta", "posting.refuse": "Annuncio non accettato",
  "posting.take_back": "Annuncio ripreso", "posting.refresh": "Annuncio confermato", "posting.extend": "Annuncio prolungato", "posting.pause": "Annuncio in pausa", "posting.pause_by_desk": "Annuncio in pausa, per scelta dello sportello",
  "posting.pause_stale": "Annuncio in pausa, nessuno lo ha confermato", "posting.pause_unverified": "Annuncio in pausa, organizzazione non più verificata", "posting.resume": "Annuncio rimesso in linea", "posting.ask_back": "Chiesto di rimetterlo in linea",
  "posting.close": "Annuncio chiuso", "posting.expire": "Annuncio scaduto", "posting.relist": "Annuncio ripubblicato", "posting.duplicate": "Annuncio copiato", "posting.archive": "Annuncio archiviato", "posting.import": "Annuncio caricato da un file",
  "posting.move_date": "Data spostata", "posting.overrule": "Rilievo superato, con il motivo",
  "registration.ask": "Iscrizione chiesta", "registration.add": "Iscrizione aggiunta", "registration.confirm": "Iscrizione confermata", "registration.promote": "Passaggio dalla lista d’attesa", "registration.cancel": "Iscrizione annullata",
  "registration.attendance": "Presenze segnate", "registration.read": "Elenco degli iscritti letto", "registration.export": "Elenco degli iscritti scaricato", "registration.resend_link": "Link dell’iscrizione mandato di nuovo", "registration.forget": "Dati dell’iscrizione cancellati",
  "reminder.ask": "Promemoria chiesto", "reminder.confirm": "Promemoria confermato",
  "report.send": "Segnalazione mandata", "report.done": "Segnalazione chiusa", "report.paused": "Segnalazione chiusa, annuncio in pausa", "report.corrected": "Segnalazione chiusa, annuncio corretto", "report.unfounded": "Segnalazione chiusa, niente da cambiare",
  "settings.save": "Impostazioni salvate",
  "subscriber.forget": "Indirizzo cancellato", "subscriber.language": "Lingua delle lettere cambiata", "subscriber.reminder": "Promemoria tolto", "subscriber.resend_link": "Link degli avvisi mandato di nuovo", "subscriber.retry": "Indirizzo riprovato",
  "template.add": "Risposta pronta aggiunta", "template.change": "Risposta pronta cambiata", "template.drop": "Risposta pronta tolta",
  "user.invite": "Invito mandato", "user.make_admin": "Prima amministrazione creata", "user.confirm_email": "E-mail confermata", "user.ask_new_password": "Nuova password chiesta", "user.set_password": "Password scelta", "user.grant_role": "Ruolo dato",
  "user.revoke_role": "Ruolo tolto", "user.disable": "Accesso chiuso", "user.enable": "Accesso riaperto",
  "vocabulary.import": "Vocabolario caricato",
};

const auditNoun: Record<AuditNoun, string> = {
  alert: "Avvisi", application: "Candidature", crisis: "Crisi aziendali", flag: "Condizioni delle persone", match: "Abbinamenti", organisation: "Organizzazioni", person: "Persone", posting: "Opportunità", registration: "Iscrizioni",
  report: "Annunci e disservizi segnalati", settings: "Impostazioni", subscriber: "Indirizzi degli avvisi", template: "Risposte pronte", user: "Utenti", vocabulary: "Vocabolari",
};

/** Why somebody of the staff looked at people. */
const readPurpose: Record<ReadPurpose, string> = {
  application: "candidatura", applications: "elenco delle candidature", attendance: "presenze", day: "la giornata dello sportello", edit: "modifica della scheda", export: "elenco da scaricare", file: "scheda della persona",
  intake: "controllo dei doppioni", list: "elenco delle persone", match: "abbinamento", "match.priority": "abbinamento con precedenza", registration: "elenco degli iscritti", search: "ricerca",
};

export const auditTerms = { auditDeed, auditNoun, readPurpose };
