import { number } from "../numbers";
import { errors } from "./errors.it";
import { fields } from "./fields.it";
import { missing } from "./missing.it";
import { overtaken } from "./overtaken.it";
import { refusals } from "./refusals.it";

/** Forms in general: controls, errors, names of fields, refusals. */
export const forms = {
  controls: {
    optional: "(facoltativo)",
    error: "Errore:",
    errorsTitle: (n: number) => (n === 1 ? "C’è una cosa da correggere" : `Ci sono ${n} cose da correggere`),
    errorsKept: "Quello che hai scritto è ancora qui.",
    choose: "Scegli",
    characters: (max: number) => `Fino a ${number("it", max)} caratteri.`,
    save: "Salva",
    saveAndClose: "Salva e chiudi",
    saved: (time: string) => `Salvato alle ${time}`,
    next: "Continua",
    back: "Indietro",
    send: "Invia",
    cancel: "Annulla",
    confirm: "Conferma",
    search: "Cerca",
    yes: "Sì",
    no: "No",
    phoneInstead: "Preferisci il telefono?",
    steps: "Passi",
    stepOf: (step: number, of: number) => `${step} di ${of}`,
    then: (step: string) => `Poi: ${step}`,
  },
  errors,
  missing,
  fields,
  overtaken,
  refusals,
};
