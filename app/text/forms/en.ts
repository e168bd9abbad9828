import { number } from "../numbers";
import { errors } from "./errors.en";
import { fields } from "./fields.en";
import type { forms as italian } from "./it";
import { missing } from "./missing.en";
import { overtaken } from "./overtaken.en";
import { refusals } from "./refusals.en";

/** Forms in general: controls, errors, names of fields, refusals. */
export const forms: typeof italian = {
  controls: {
    optional: "(optional)",
    error: "Error:",
    errorsTitle: (n: number) => (n === 1 ? "There is one thing to correct" : `There are ${n} things to correct`),
    errorsKept: "What you wrote is still here.",
    choose: "Choose",
    characters: (max: number) => `Up to ${number("en", max)} characters.`,
    save: "Save",
    saveAndClose: "Save and close",
    saved: (time: string) => `Saved at ${time}`,
    next: "Continue",
    back: "Back",
    send: "Send",
    cancel: "Cancel",
    confirm: "Confirm",
    search: "Search",
    yes: "Yes",
    no: "No",
    phoneInstead: "Would you rather phone?",
    steps: "Steps",
    stepOf: (step: number, of: number) => `${step} of ${of}`,
    then: (step: string) => `Then: ${step}`,
  },
  errors,
  missing,
  fields,
  overtaken,
  refusals,
};
