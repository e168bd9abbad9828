import { oneOf, someOf } from "~/domain/forms/choices";
import { required } from "../forms/fieldReader";
import { line, paragraph } from "~/domain/forms/text";
import { EVIDENCE, ORGANISATION_VERDICT_KEYS } from "./verdicts";

export const VerdictForm = {
  verdict: required(oneOf(ORGANISATION_VERDICT_KEYS)),
  reason: paragraph(2000),
  evidence: someOf(EVIDENCE),
  evidenceNote: line(500),
};
