import type { z } from "zod";
import { email } from "~/domain/forms/email";
import { money } from "~/domain/forms/money";
import { wholeNumber } from "~/domain/forms/numbers";
import { readPhone } from "~/domain/forms/phone";
import { checkbox } from "~/domain/forms/choices";
import { fieldReader, required } from "../forms/fieldReader";
import { line } from "~/domain/forms/text";

/** 1 Monday … 7 Sunday. */
export const WEEKDAYS = [1, 2, 3, 4, 5, 6, 7] as const;

/** What each Comune says of itself and of its desk; hours are free words ("9.00–13.00"), empty when closed. */
export const SettingsForm = {
  siteName: required(line(60)),
  comuneName: required(line(80)),
  homeComune: required(line(6)),
  deskName: required(line(80)),
  deskAddress: required(line(160)),
  /** Kept as typed, for people read it: "0583 000 123". */
  deskPhone: required(fieldReader((text) => ("error" in readPhone(text) ? readPhone(text) : { value: text }))),
  deskEmail: required(email()),
  /** Pay beyond these is looked at twice; left empty they stay as they are. */
  payMinHourlyCents: money({ minCents: 1, maxCents: 10_000 }),
  payMaxHourlyCents: money({ minCents: 100, maxCents: 100_000 }),
  payMaxSpread: wholeNumber({ min: 2, max: 20 }),
  secondFactorRequired: checkbox(),
  hours1: line(60),
  hours2: line(60),
  hours3: line(60),
  hours4: line(60),
  hours5: line(60),
  hours6: line(60),
  hours7: line(60),
};

type Fields = { [Name in keyof typeof SettingsForm]: z.output<(typeof SettingsForm)[Name]> };
type PayField = "payMinHourlyCents" | "payMaxHourlyCents" | "payMaxSpread";
export type SettingsFields = Omit<Fields, PayField> & Partial<Pick<Fields, PayField>>;
