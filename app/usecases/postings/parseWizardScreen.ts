import { type FieldErrors, fieldError } from "~/domain/forms/errors";
import type { FormValues } from "~/domain/forms/formValues";
import type { PostingFields } from "~/domain/postings/fields";
import { WIZARD_KINDS, type WizardKind } from "~/domain/postings/kinds";
import { readScreen, type Screen } from "~/domain/postings/wizard";
import type { ReadDb } from "~db/client";
import { readPlaces } from "../places/readPlaces";
import { findOccupations, findSkills } from "~db/queries/vocabulary/vocabulary";

interface WizardForm {
  kind: PostingFields["kind"];
  screen: Screen;
  values: FormValues;
  /** ISO day, in Italy. */
  today: string;
}

/** Answers that only make sense together: when one cannot be read, none of its group is kept. */
const TOGETHER: readonly (readonly (keyof PostingFields)[])[] = [
  ["payMinCents", "payMaxCents", "payPeriod", "payInstalments"],
  ["beginsAt", "endsAt", "sessions"],
  ["amountMinCents", "amountMaxCents", "amountTotalCents"],
];

/** A screen of the wizard as it was typed: what can be kept as it is, and what cannot be read. Ids that are on no list are refused too. */
export async function parseWizardScreen(
  db: ReadDb,
  { kind, screen, values, today }: WizardForm,
): Promise<{ fields: Partial<PostingFields>; errors: FieldErrors }> {
  const chosen: WizardKind =
    WIZARD_KINDS.find((each) => each === (screen === "details" ? (values["kind"] ?? kind) : kind)) ?? "job";
  const places = await readPlaces(db, values, { comune: "present" });
  const { fields, errors } = readScreen({ kind: chosen, screen, values: places.values, today });
  if (places.errors["comune"] && "comune" in fields) {
    errors["comune"] = places.errors["comune"];
    delete fields.comune;
  }
  await refuseUnknown(db, { fields, errors });
  for (const group of TOGETHER)
    if (group.some((field) => errors[field])) for (const field of group) delete fields[field];
  return { fields, errors };
}

async function refuseUnknown(
  db: ReadDb,
  { fields, errors }: { fields: Partial<PostingFields>; errors: FieldErrors },
): Promise<void> {
  const refuse = (field: keyof PostingFields) => {
    errors[field] ??= fieldError("choice");
    delete fields[field];
  };
  if (fields.occupationId && (await findOccupations(db, [fields.occupationId])).length === 0) refuse("occupationId");
  for (const field of ["essentialSkills", "desirableSkills"] as const) {
    const skillIds = fields[field];
    if (skillIds && (await findSkills(db, skillIds)).length < skillIds.length) refuse(field);
  }
}
