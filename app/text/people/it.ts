import type { SimilarityGround } from "~/domain/people/similarity";
import { file } from "./file.it";
import { form } from "./form.it";
import { personal } from "./personal.it";
import { terms } from "./terms.it";
import { withStop } from "../punctuation";

const ground: Record<SimilarityGround, string> = {
  tax_code: "stesso codice fiscale",
  email: "stessa e-mail",
  phone: "stesso telefono",
  name_and_birth: "nome simile e stessa data di nascita",
  name: "nome quasi uguale",
};

/** People who look for work: the desk's list and file, and what they see of themselves. */
export const people = {
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
    readAs: (name: string) => `Chi fa o cerca: ${withStop(name)}`,
    meant: "Forse cerchi:",
    unknownOccupation: (text: string) => `Nessuna professione per «${text}».`,
    none: "Nessuna persona con questi filtri",
    noneText: "Allarga i filtri, oppure registra una persona nuova.",
    caption: "Persone trovate",
    name: "Persona",
    lookingFor: "Cerca",
    free: "Disponibile",
    flags: "Segnalazioni",
    ways: "Candidature aperte",
    freeNow: "da subito",
    freeFrom: (day: string) => `dal ${day}`,
    notSaid: "da chiedere",
  },
  duplicates: {
    title: (n: number) => (n === 1 ? "Forse questa persona c’è già" : `Forse c’è già: ${n} persone le somigliano`),
    lead: "Controlla prima di registrare: due schede della stessa persona si perdono le proposte.",
    sameTaxCode: "Il codice fiscale è lo stesso: è la stessa persona. Apri la scheda che c’è.",
    born: (day: string) => `nata il ${day}`,
    archived: "archiviata",
    open: "È la stessa persona: apri",
    reason: "Perché è un’altra persona",
    reasonHint: "Resta nel registro. Per esempio: omonima, altro documento.",
    evenSo: "È un’altra persona: registra lo stesso",
  },
  ground,
  form,
  file,
  personal,
  terms,
};
