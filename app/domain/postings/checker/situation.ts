import type { Condition, Frame } from "~/domain/wording/frame";
import type { PostingFields } from "../fields";
import type { CheckContext } from "../findings";

/** What the rules may ask of the advert around the words. */
export interface Situation {
  fields: PostingFields;
  context: CheckContext;
}
export type AdvertFrame = Frame<Situation>;
export type AdvertCondition = Condition<Situation>;

/** A lab, a course or a meeting is no job: fees and ages follow other rules. */
export const noJob: AdvertCondition = ({ situation: { fields } }) =>
  fields.kind === "lab" || fields.kind === "course" || fields.kind === "meeting";

/** A placement in a public body, or civil service: the State's own limits hold. */
export const placement: AdvertCondition = ({ situation: { fields }, mentions }) =>
  fields.kind === "placement" || mentions(/servizio civile|\bpuc\b|corpo europeo di solidarieta/);

export const internship: AdvertCondition = ({ situation: { fields }, mentions }) =>
  fields.kind === "internship" || mentions(/\b(?:stage|tirocini[oa]|stagist[ae]|tirocinant[ei])\b/);

export const curricular: AdvertCondition = ({ situation: { fields }, mentions }) =>
  fields.curricular ||
  mentions(/\bcurric[ou]lar[ei]|alternanza|formazione scuola-lavoro|\bpcto\b|\bfsl\b|piano di studi|corso di studi/);

/** "extracurricolare" is not "curricolare". */
export const extracurricular: AdvertCondition = ({ mentions }) => mentions(/\bextra ?-?curric[ou]lar/);
