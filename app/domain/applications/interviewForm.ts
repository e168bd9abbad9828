import type { FormValues } from "../forms/formValues";
import { momentShown } from "../forms/moments";
import type { FormPart } from "../forms/overtaken";
import { inRome } from "../postings/sessions";

/** Day and place of an interview are changed together. */
export const INTERVIEW_PARTS: readonly FormPart[] = [["interviewAt", "interviewPlace"]];

/** The interview that is set, as the form shows it. */
export function interviewValues(set: { interviewAt: Date | null; interviewPlace: string | null }): FormValues {
  return {
    interviewAt: set.interviewAt ? momentShown(inRome(set.interviewAt)) : "",
    interviewPlace: set.interviewPlace ?? "",
  };
}
