import { type FieldErrors, fieldError } from "~/domain/forms/errors";
import { type FormValues } from "~/domain/forms/formValues";
import { firstText, type ReadResult } from "~/domain/forms/fieldReader";
import { parsePlace } from "~/domain/places/placeText";
import { describePlace, type Place, type PlaceUse, resolvePlace } from "~/domain/places/resolvePlace";
import type { ReadDb } from "~db/client";
import { findPlaceByCadastral, listPlaceCandidates, listPlaceNames } from "~db/queries/places/places";

/** A place as people write it: a name with what stands around it, or a code instead of it. */
export async function readPlace(db: ReadDb, text: string, use: PlaceUse): Promise<ReadResult<Place>> {
  const typed = parsePlace(text);
  return resolvePlace(typed, use, await listPlaceCandidates(db, typed));
}

/** Fields of a form that ask for a place. */
export type PlaceFields = Record<string, PlaceUse>;

/**
 * What was typed with codes in the place of names, for the readers of forms: of ISTAT where somebody is now, cadastral
 * where somebody was born. What cannot be told is empty there, and an error.
 */
export async function readPlaces(
  db: ReadDb,
  values: FormValues,
  fields: PlaceFields,
): Promise<{ values: FormValues; errors: FieldErrors }> {
  const coded: FormValues = { ...values };
  const errors: FieldErrors = {};
  for (const [field, use] of Object.entries(fields)) {
    const text = firstText(values[field]).trim();
    if (text === "") continue;
    // Countries have a code of their own and are no Comuni.
    if (use === "birth" && /^z\d{3}$/i.test(text)) {
      coded[field] = text.toUpperCase();
      continue;
    }
    const read = await readPlace(db, text, use);
    const code = "value" in read ? (use === "birth" ? read.value.cadastral : read.value.istat) : null;
    coded[field] = code ?? "";
    if ("error" in read) errors[field] = read.error;
    else if (code === null) errors[field] = fieldError("unknown", { value: text.slice(0, 80) });
  }
  return { values: coded, errors };
}

/** Stored codes as names that read back as the same place. */
export async function loadPlaceValues(db: ReadDb, values: FormValues, fields: PlaceFields): Promise<FormValues> {
  const named: FormValues = { ...values };
  const present = Object.keys(fields).filter((field) => fields[field] === "present");
  const names = await listPlaceNames(
    db,
    present.map((field) => firstText(values[field])).filter((code) => code !== ""),
  );
  for (const field of present) {
    const place = names.get(firstText(values[field]));
    if (place) named[field] = describePlace(place);
  }
  for (const field of Object.keys(fields).filter((each) => fields[each] === "birth")) {
    const code = firstText(values[field]);
    const place = code === "" ? undefined : await findPlaceByCadastral(db, code);
    if (place) named[field] = describePlace(place);
  }
  return named;
}
