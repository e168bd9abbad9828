import { oneOf } from "~/domain/forms/choices";
import { required } from "~/domain/forms/piece";
import { paragraph } from "~/domain/forms/text";
import { ORGANISATION_VERDICT_KEYS } from "./verdicts";

export const VerdictForm = { verdict: required(oneOf(ORGANISATION_VERDICT_KEYS)), reason: paragraph(2000) };
