import { file } from "./file.en";
import { form } from "./form.en";
import type { people as italian } from "./it";
import { personal } from "./personal.en";
import { terms } from "./terms.en";
import { withStop } from "../punctuation";

/** People who look for work: the desk's list and file, and what they see of themselves. */
export const people: typeof italian = {
  list: {
    title: "People",
    count: (n) => (n === 1 ? "1 person" : `${n.toLocaleString("en-GB")} people`),
    add: "New person",
    text: "Name, telephone or e-mail",
    comune: "Comune",
    anywhere: "All Comuni",
    occupation: "Occupation",
    flag: "Flag",
    anyFlag: "All",
    availableNow: "Free now",
    archived: "Archived only",
    filter: "Filter",
    clear: "Remove the filters",
    readAs: (name) => `Who does or wants: ${withStop(name)}`,
    meant: "You may mean:",
    unknownOccupation: (text) => `No occupation for “${text}”.`,
    none: "Nobody with these filters",
    noneText: "Widen the filters, or register somebody new.",
    caption: "People found",
    name: "Person",
    lookingFor: "Looks for",
    free: "Available",
    flags: "Flags",
    ways: "Open applications",
    freeNow: "now",
    freeFrom: (day) => `from ${day}`,
    notSaid: "to be asked",
  },
  duplicates: {
    title: (n) => (n === 1 ? "This person may be here already" : `${n} people look like this one`),
    lead: "Check before registering: two files of one person lose each other’s proposals.",
    sameTaxCode: "The tax code is the same: this is the same person. Open the file there is.",
    born: (day) => `born on ${day}`,
    archived: "archived",
    open: "It is the same person: open",
    reason: "Why this is somebody else",
    reasonHint: "It stays in the register. For example: same name, other document.",
    evenSo: "It is somebody else: register anyway",
  },
  ground: {
    tax_code: "same tax code",
    email: "same e-mail",
    phone: "same telephone",
    name_and_birth: "similar name and same date of birth",
    name: "nearly the same name",
  },
  form,
  file,
  personal,
  terms,
};
