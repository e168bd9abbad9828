import type { Band } from "~/domain/matching/bands";
import type { CriterionResult, HardCheckResult, SkillCredit } from "~/domain/matching/results";
import type { Criterion } from "~/domain/matching/weights";
import { withStop } from "../punctuation";

type Relation<Name extends Criterion> = Extract<CriterionResult, { criterion: Name }>["relation"];

type Relations = { [Name in Criterion]: Record<Relation<Name>, string> };

const criterion: Record<Criterion, string> = {
  occupation: "Professione",
  skills: "Competenze",
  travel: "Spostamento",
  contract_and_hours: "Contratto e orario",
  languages: "Lingue",
  education: "Titolo di studio",
  licences: "Patenti utili",
  availability: "Disponibilità",
};

const band: Record<Band, { name: string; from: string }> = {
  high: { name: "Fascia alta", from: "da 80 a 100" },
  medium: { name: "Fascia media", from: "da 60 a 79" },
  low: { name: "Fascia bassa", from: "da 40 a 59" },
  minimal: { name: "Fascia minima", from: "sotto 40" },
};

const relation: Relations = {
  occupation: {
    same: "Stessa professione",
    isco4: "Professione dello stesso gruppo",
    substitute_high: "Sostituzione approvata dallo sportello",
    isco3: "Professione vicina",
    isco2: "Stessa famiglia di professioni",
    substitute_low: "Sostituzione parziale, approvata dallo sportello",
    isco1: "Stesso livello, altro mestiere",
    none: "Professione diversa",
    unknown: "Dato mancante: vale metà",
  },
  skills: {
    all: "Tutte quelle chieste",
    some: "Una parte",
    none: "Nessuna di quelle chieste",
    nothing_asked: "L’annuncio non ne chiede: vale metà",
    unknown: "Dato mancante: vale metà",
  },
  travel: {
    remote: "Lavoro da casa",
    near: "Fino a 5 km: punteggio pieno",
    farther: "Più lontano, meno punti",
    beyond_limit: "Oltre il suo limite",
    unknown: "Dato mancante: vale metà",
  },
  contract_and_hours: {
    preferred: "Contratto preferito",
    accepted: "Contratto accettato",
    not_accepted: "Contratto non accettato",
    nothing_asked: "Contratto non indicato",
    unknown: "Dato mancante: vale metà",
  },
  languages: {
    met: "Livello raggiunto",
    below: "Sotto il livello chiesto",
    nothing_asked: "Non ne chiede",
    unknown: "Dato mancante: vale metà",
  },
  education: {
    met: "Pari o superiore: nessuna penalità",
    below: "Sotto quello chiesto",
    nothing_asked: "Non lo chiede",
    unknown: "Dato mancante: vale metà",
  },
  licences: {
    all: "Tutte",
    some: "Una parte",
    none: "Nessuna di quelle utili",
    nothing_asked: "Non ne chiede",
    unknown: "Dato mancante: vale metà",
  },
  availability: {
    in_time: "In tempo per l’inizio",
    late: "Dopo l’inizio",
    too_late: "Oltre 60 giorni dopo",
    nothing_asked: "Inizio da concordare",
    unknown: "Dato mancante: vale metà",
  },
};

const skill: Record<SkillCredit["relation"], string> = {
  held: "posseduta",
  narrower: "ne ha una più specifica",
  implied: "data dal lavoro svolto",
  broader: "ne ha una più generale",
  sibling: "ne ha una simile",
  unknown: "da chiedere",
  none: "manca",
};

const check: Record<HardCheckResult["check"], string> = {
  licence: "Patente o patentino",
  age_or_permit: "Maggiore età",
  contract: "Contratto",
  travel: "Limite di spostamento",
  language: "Lingua minima",
  start: "Data di inizio",
  reserved: "Posto riservato dalla legge",
};

/** The matching pages of the desk: every word about a score. */
export const desk = {
  criterion,
  band,
  relation,
  skill,
  check,
  people: {
    title: "Persone adatte",
    trail: "Opportunità",
    places: (n: number) => (n === 1 ? "1 posto" : `${n} posti`),
    promised: (days: number) => (days === 1 ? "Risposta promessa in 1 giorno" : `Risposta promessa in ${days} giorni`),
    underWay: (n: number) => (n === 1 ? "1 proposta in corso" : `${n} proposte in corso`),
    essential: "Indispensabili",
    noEssential: "nessuno",
    essentialNote: "Solo questi requisiti portano a «non idonea ora».",
    pool: (total: number, good: number, notNow: number) =>
      `Su ${total.toLocaleString("it-IT")} persone attive, ${good} in fascia alta o media, ${notNow} non idonee ora.`,
    none: "Nessuna persona attiva",
    noneText: "Registra le persone che cercano lavoro: le trovi qui in ordine.",
    add: "Nuova persona",
    caption: "Persone adatte, in ordine",
    count: (n: number) => (n === 1 ? "1 persona" : `${n} persone`),
    more: (n: number) => `Mostra altre ${n} persone`,
    notNow: "Non idonee ora",
    notNowNote: (n: number) =>
      n === 1
        ? "1 persona: resta visibile, con il motivo e quello che lo cambierebbe"
        : `${n} persone: restano visibili, con il motivo e quello che lo cambierebbe`,
    person: "Persona",
  },
  postings: {
    title: (name: string) => `Opportunità adatte a ${name}`,
    caption: "Opportunità adatte, in ordine",
    lead: "Le stesse regole dell’abbinamento dalla parte dell’annuncio.",
    count: (n: number) => (n === 1 ? "1 opportunità" : `${n} opportunità`),
    more: (n: number) => `Mostra altre ${n} opportunità`,
    none: "Nessuna opportunità pubblicata",
    noneText: "Quando un annuncio viene pubblicato lo trovi qui, con il punteggio.",
    see: "Da verificare",
    notNow: "Non adatte ora",
    notNowNote: (n: number) =>
      n === 1 ? "1 opportunità: resta visibile, con il motivo" : `${n} opportunità: restano visibili, con il motivo`,
    posting: "Opportunità",
    closes: (day: string) => `chiude il ${day}`,
  },
  row: {
    essentials: (met: number, asked: number) =>
      asked === 0 ? "Nessuna competenza essenziale chiesta" : `Essenziali ${met} su ${asked}`,
    freeNow: "Disponibile da subito",
    freeFrom: (day: string) => `Disponibile dal ${day}`,
    freeUnknown: "Disponibilità da chiedere",
    withCar: "in auto",
    noCar: "senza auto",
    missing: (n: number) => (n === 1 ? "1 dato mancante" : `${n} dati mancanti`),
    toAsk: (n: number) => (n === 1 ? "1 controllo da chiedere" : `${n} controlli da chiedere`),
    explain: "Spiega",
    known: (state: string) => `candidatura: ${state.toLowerCase()}`,
    was: (position: number) => `senza priorità: ${position}ª`,
    conditions: "Condizioni di lavoro",
    equivalent: "meno di 3 punti di distanza: equivalenti",
    half: "dato mancante, vale metà",
    strip: "8 criteri, larghi quanto pesano",
    points: "Punti",
  },
  priority: {
    title: "Ordine con priorità",
    on: "attivo",
    off: "spento",
    note: "Dentro la stessa fascia viene prima chi ha una segnalazione valida. Il punteggio non cambia e vedi anche la posizione senza priorità. Ogni uso resta nel registro con il tuo nome.",
    turnOn: "Accendi",
    turnOff: "Spegni",
    flag: (kind: string, by: string | null, until: string) =>
      `${kind}${by === null ? "" : `, ${by}`}, fino al ${until}`,
  },
  explained: {
    title: (name: string) => `Spiegazione: ${name}`,
    criterion: "Criterio",
    asked: "Chiesto",
    held: "Posseduto",
    points: "Punti su massimo",
    outOf: (points: string, max: string) => `${points} su ${max}`,
    total: "Totale",
    checks: (passed: number, all: number) =>
      all === 0 ? "Nessun controllo obbligatorio" : `Controlli obbligatori: ${passed} su ${all} superati`,
    made: (model: string, weights: number, time: string, hash: string) =>
      `Modello ${model}, pesi versione ${weights}. Calcolato alle ${time}, impronta ${hash}.`,
    notSaid: "Non indicato",
    nothing: "Niente",
    fromHome: "Da casa",
    practisedOnly: "praticata e non desiderata: × 0,8",
    skillsAsked: (essential: number, useful: number) =>
      `${essential} ${essential === 1 ? "essenziale" : "essenziali"}, ${useful} ${useful === 1 ? "utile" : "utili"}`,
    lacks: (list: string) => `manca: ${list}`,
    limit: (km: string) => `limite ${km}`,
    wholeHours: "Può fare tutto l’orario",
    partHours: (percent: string) => `Può fare il ${percent} dell’orario`,
    hoursUnknown: "orario in parte da chiedere",
    notSpoken: "non parlata",
    daysLate: (n: number) => (n === 1 ? "1 giorno dopo l’inizio" : `${n} giorni dopo l’inizio`),
    fromDay: (day: string) => `Dal ${day}`,
    lacking: "Che cosa manca",
    lackingNone: "Niente di quello che l’annuncio chiede.",
    essential: "essenziale",
    useful: "utile",
    ask: (name: string) => `${name}: da chiedere`,
    askPosting: (name: string) => `${name}: non indicato nell’annuncio`,
    change: "Che cosa cambierebbe",
    changeNone: "Nessun cambiamento possibile alza il punteggio.",
    clears: "diventa idonea",
    withAll: (points: string) => `Con tutto quello che si può imparare: ${points} su 100`,
    today: (points: string) => `Oggi: ${points}`,
  },
  changes: {
    occupation: (name: string) => `Cercare il lavoro: ${name}`,
    travelLimit: (km: string) => `Spostarsi fino a ${km}`,
    car: "Un’auto per andare al lavoro",
    contract: (name: string) => `Accettare: ${name}`,
    hours: (what: string) => `Lavorare: ${what}`,
    availableBy: (day: string) => `Essere disponibile dal ${day}`,
    and: " e ",
  },
  checks: {
    asked: "Chiesto",
    today: "Oggi",
    change: "Che cosa lo cambia",
    requirement: "Requisito indispensabile",
    points: "Punti",
    adult: "18 anni compiuti",
    minor: "meno di 18 anni",
    age: (years: number) => `${years} anni`,
    decide: "Da parlarne con la persona",
    nothing: "niente",
    unlisted: "nessun elenco visto dallo sportello",
    free: (day: string) => `dal ${day}`,
  },
  propose: {
    title: (name: string) => `Proponi a ${name}`,
    answerBy: "Risposta entro",
    answerHint: "Giorno, mese, anno. Prima che l’annuncio chiuda.",
    message: "Due righe per la persona",
    submit: "Proponi",
    done: (name: string) => `Proposta fatta a ${withStop(name)}`,
    open: "Vedi la candidatura",
    letter: "Riceve una lettera con il link per rispondere.",
    byPhone: "Non ha un’e-mail: chiamala e registra qui la sua risposta.",
    already: "Già proposta",
    dateWrong: "Scegli un giorno da oggi alla chiusura dell’annuncio",
  },
};
