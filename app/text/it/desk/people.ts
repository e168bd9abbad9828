import type { LikenessGround } from "~/domain/people/likeness";
import type { EvidenceWords } from "../../sayEvidence";
import { mediumDate } from "../../dates";

const evidence: EvidenceWords = {
  did_filed: ({ date }) => `DID del ${mediumDate("it", date)}`,
  did_and_suspension: ({ date, days }) => `DID del ${mediumDate("it", date)}, sospesa ${days} giorni per lavori brevi`,
  last_job_ended: ({ date }) => `senza lavoro dal ${mediumDate("it", date)}`,
  never_worked: () => "non ha mai lavorato",
  no_work_months: ({ months }) => (months === 12 ? "da più di 12 mesi" : `da almeno ${months} mesi`),
  age: ({ years }) => `${years} anni`,
  study_ended: ({ date }) => `studi finiti il ${mediumDate("it", date)}`,
  education_below_upper_secondary: () => "senza diploma né qualifica",
  first_job_after_study: ({ date }) => `studi finiti il ${mediumDate("it", date)}, primo lavoro ancora da trovare`,
};

const ground: Record<LikenessGround, string> = {
  tax_code: "stesso codice fiscale", email: "stessa e-mail", phone: "stesso telefono", name_and_birth: "nome simile e stessa data di nascita", name: "nome quasi uguale",
};

/** What the register says was done to a file. */
const deed: Record<string, string> = {
  "person.register": "Scheda aperta", "person.update": "Scheda modificata", "person.archive": "Scheda archiviata", "person.restore": "Scheda riattivata",
  "person.record_fact": "Fatto registrato", "person.remove_fact": "Fatto tolto", "flag.confirm": "Segnalazione confermata", "flag.set": "Segnalazione aggiunta", "flag.revoke": "Segnalazione revocata",
};

/** Why somebody of the staff looked at a file. */
const purpose: Record<string, string> = {
  file: "scheda della persona", edit: "modifica della scheda", list: "elenco delle persone", intake: "controllo dei doppioni", match: "abbinamento", "match.priority": "abbinamento con priorità",
  application: "candidatura", applications: "elenco delle candidature", day: "la giornata dello sportello", find: "ricerca",
};

export const people = {
  evidence, ground,
  deed: (code: string) => deed[code] ?? code,
  purpose: (code: string | null) => (code === null ? "" : (purpose[code] ?? code)),
  list: {
    title: "Persone",
    count: (n: number) => (n === 1 ? "1 persona" : `${n.toLocaleString("it-IT")} persone`),
    add: "Nuova persona",
    text: "Nome, telefono o e-mail",
    comune: "Comune",
    anywhere: "Tutti i Comuni",
    occupation: "Professione",
    flag: "Segnalazione",
    anyFlag: "Tutte",
    availableNow: "Libere da subito",
    archived: "Solo archiviate",
    filter: "Filtra",
    clear: "Togli i filtri",
    readAs: (name: string) => `Chi fa o cerca: ${name}.`,
    meant: "Forse cerchi:",
    unknownOccupation: (text: string) => `Nessuna professione per «${text}».`,
    none: "Nessuna persona con questi filtri",
    noneText: "Allarga i filtri, oppure registra una persona nuova.",
    caption: "Persone trovate",
    name: "Persona", lookingFor: "Cerca", free: "Disponibile", flags: "Segnalazioni", ways: "Candidature aperte",
    freeNow: "da subito", freeFrom: (day: string) => `dal ${day}`, notSaid: "da chiedere",
  },
  form: {
    newTitle: "Nuova persona", editTitle: (name: string) => `Modifica: ${name}`,
    newLead: "Scrivi quello che sai: il resto si completa dopo. Chi apre la scheda resta nel registro.",
    save: "Registra la persona", saveEdit: "Salva la scheda", cancel: "Annulla",
    who: "Chi è", givenName: "Nome", familyName: "Cognome", birthDate: "Data di nascita", birthHint: "Giorno, mese, anno.",
    taxCode: "Codice fiscale", taxCodeHint: "Resta cifrato: serve solo a riconoscere i doppioni.", taxCodeKept: "Già registrato. Lascia vuoto per tenerlo.",
    reach: "Come raggiungerla", phone: "Telefono", email: "E-mail", comune: "Comune dove abita", address: "Indirizzo",
    wants: "Che lavoro cerca", desired: "Professioni che cerca", practisedTitle: "Che lavoro ha fatto", practised: "Professioni che ha fatto",
    pick: "Scrivi una professione e premi Cerca", pickHint: "Per esempio: mulettista, badante, cuoca.", find: "Cerca", findFor: (what: string) => `Cerca: ${what}`,
    chosen: "Scelte", found: "Trovate: spunta quelle giuste", nothingFound: (text: string) => `Non troviamo «${text}». Prova con un’altra parola.`, noneChosen: "Ancora nessuna.",
    monthsOf: (name: string) => `Per quanto tempo: ${name}`, monthsHint: "Per esempio: 18 mesi, 3 anni.",
    can: "Che cosa sa fare", skills: "Competenze", pickSkill: "Scrivi una competenza e premi Cerca", skillHint: "Per esempio: usare il muletto, cucinare, inglese commerciale.", usual: "Competenze usuali di queste professioni",
    languages: "Lingue", language: (n: number) => `Lingua ${n}`, level: (n: number) => `Livello ${n}`, noLanguage: "Nessuna",
    education: "Titolo di studio", notAsked: "Da chiedere", licences: "Patenti e patentini",
    conditions: "Orari e contratti", preferred: "Contratti che preferisce", accepted: "Contratti che accetta", otherContracts: "Altri contratti", otherPreferred: "Altri che preferisce", otherAccepted: "Altri che accetta",
    workingTimes: "Tempo di lavoro", minutesMin: "Ore alla settimana, almeno", minutesMax: "Ore alla settimana, al massimo", shifts: "Turni che può fare",
    availableFrom: "Disponibile dal", availableHint: "Un giorno, oppure «oggi».",
    travel: "Come si sposta", hasCar: "Ha un’auto per andare al lavoro", maxTravel: "Distanza massima, in chilometri",
    workConditions: "Condizioni di lavoro di cui tenere conto", workConditionsHint: "Solo condizioni, per esempio «lavoro seduto» o «turni di giorno». Mai diagnosi o percentuali. Le aziende non le vedono.",
  },
  duplicates: {
    title: (n: number) => (n === 1 ? "Forse questa persona c’è già" : `Forse c’è già: ${n} persone le somigliano`),
    lead: "Controlla prima di registrare: due schede della stessa persona si perdono le proposte.",
    sameTaxCode: "Il codice fiscale è lo stesso: è la stessa persona. Apri la scheda che c’è.",
    born: (day: string) => `nata il ${day}`, archived: "archiviata",
    open: "È la stessa persona: apri", reason: "Perché è un’altra persona", reasonHint: "Resta nel registro. Per esempio: omonima, altro documento.",
    evenSo: "È un’altra persona: registra lo stesso",
  },
  file: {
    title: (name: string) => name,
    born: (day: string, years: number) => `${day}, ${years} anni`,
    archived: "Archiviata", archivedText: "La scheda è archiviata: non entra negli abbinamenti.",
    edit: "Modifica", matches: "Opportunità adatte", archive: "Archivia la scheda", restore: "Riattiva la scheda",
    registered: (name: string | null, day: string) => (name === null ? `Registrata il ${day}` : `Registrata da ${name} il ${day}`),
    profile: "Profilo", phone: "Telefono", email: "E-mail", birth: "Nascita", taxCode: "Codice fiscale", taxCodeYes: "registrato, cifrato", taxCodeNo: "non registrato",
    home: "Abita a", lookingFor: "Cerca", practised: "Ha fatto", skills: "Competenze", languages: "Lingue", education: "Titolo di studio", licences: "Patenti", contracts: "Contratti",
    preferred: (list: string) => `preferisce ${list}`, accepted: (list: string) => `accetta ${list}`, hours: "Orario", between: (min: string, max: string) => `da ${min} a ${max} la settimana`, upTo: (max: string) => `fino a ${max} la settimana`, atLeast: (min: string) => `almeno ${min} la settimana`,
    shifts: "Turni", available: "Disponibile", travel: "Spostamento", car: "con l’auto", noCar: "senza auto", within: (km: string) => `entro ${km}`, conditions: "Condizioni di lavoro", toAsk: "da chiedere", none: "nessuna",
    applications: "Candidature e proposte", noApplications: "Ancora nessuna. Guarda le opportunità adatte.", answerBy: (day: string) => `risposta entro ${day}`,
    posting: "Opportunità", state: "Stato", since: "Dal",
    history: "Che cosa è stato fatto", reads: "Chi ha letto la scheda", readsNote: "La persona può chiedere questo elenco.", when: "Quando", who: "Chi", why: "Perché", what: "Che cosa",
    done: { fact: "Fatto registrato.", removeFact: "Fatto tolto.", confirm: "Segnalazione confermata.", set: "Segnalazione aggiunta.", revoke: "Segnalazione revocata.", archive: "Scheda archiviata.", restore: "Scheda riattivata.", saved: "Scheda salvata.", registered: "Persona registrata." },
  },
  facts: {
    title: "Fatti con data", none: "Nessun fatto registrato. Le segnalazioni si propongono da qui.",
    add: "Aggiungi un fatto", kind: "Che cosa", onDate: "Quando", evidence: "Che cosa hai visto", evidenceHint: "Per esempio: ricevuta della DID, lettera di fine contratto.", save: "Aggiungi il fatto", remove: "Togli", removeOf: (what: string) => `Togli: ${what}`, said: "detto a voce",
  },
  flags: {
    title: "Segnalazioni", note: "Le vede solo lo sportello. Non entrano nel punteggio.",
    proposed: "Da confermare", proposedNote: "Risultano dai fatti e dall’età. Decidi tu.", standing: "Valide", past: "Passate", none: "Nessuna segnalazione valida.",
    confirm: "Conferma", confirmOf: (kind: string) => `Conferma: ${kind}`, noteField: "Che cosa hai visto", expires: "Valida fino al", expiresHint: (day: string) => `Lascia vuoto per il termine solito: ${day}.`,
    until: (day: string) => `fino al ${day}`, expired: (day: string) => `scaduta il ${day}`, soon: "scade presto", setBy: (name: string | null, day: string) => (name === null ? `dal ${day}` : `${name}, ${day}`),
    noLonger: "I fatti non la mostrano più: controlla.", revoke: "Revoca", revokeOf: (kind: string) => `Revoca: ${kind}`, reason: "Perché la revochi", revoked: (name: string | null, day: string, reason: string) => `Revocata il ${day}${name === null ? "" : ` da ${name}`}: ${reason}`,
    add: "Aggiungi una segnalazione", kind: "Segnalazione", route: "Elenco della legge 68/1999", routeHint: "Solo per il collocamento mirato. Mai il tipo di disabilità.", routes: { art1: "Articolo 1", art18: "Articolo 18" },
    evidence: "Che cosa hai visto", evidenceHint: "Il documento o il fatto. Mai diagnosi o percentuali.", save: "Aggiungi la segnalazione", basis: "Base",
  },
};
