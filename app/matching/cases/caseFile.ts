import { z } from "zod";
import { CRITERIA } from "~/domain/matching/weights";

/**
 * A file of pairs to be scored: what `npm run match:score` reads. A field that is absent or null was not asked of the
 * person, or is not asked by the posting. Codes are any text; other fields are ignored: they are never an input.
 */
const id = z.string();
const count = z.number();
const ids = z.array(id).nullish();
const day = z.iso.date().nullish();
const answers = z.union([z.literal(false), z.record(z.string(), z.boolean().nullish())]).nullish();
const perCriterion = z.partialRecord(z.enum(CRITERIA), count);

const CaseVocabulary = z.object({
  occupations: z.record(id, z.object({ isco: id.nullish(), habilitation: id.nullish() })).nullish(),
  skills: z.record(id, z.object({ broader: id.nullish(), language: id.nullish(), df: count.nullish() })).nullish(),
  occupationSkills: z.array(z.tuple([id, id]).rest(z.boolean())).nullish(),
  occupationsWithSkills: count.nullish(),
  substitutes: z.array(z.object({ from: id, to: id, strength: z.enum(["high", "low"]) })).nullish(),
  licences: z.record(id, z.object({ includes: ids, implies: ids })).nullish(),
  places: z.record(id, z.object({ lat: count, lon: count })).nullish(),
  roads: z.array(z.object({ from: id, to: id, km: count })).nullish(),
});
export type CaseVocabulary = z.infer<typeof CaseVocabulary>;

const CasePosting = z.object({
  id: z.uuid(),
  occupation: id.nullish(),
  months: count.nullish(),
  essential: ids,
  desirable: ids,
  place: id.nullish(),
  remote: z.enum(["none", "partly", "wholly"]).nullish(),
  contract: id.nullish(),
  minutes: count.nullish(),
  workingTime: id.nullish(),
  shifts: ids,
  languages: z.record(id, id).nullish(),
  education: count.nullish(),
  required: ids,
  useful: ids,
  starts: day,
  closes: day,
  marks: ids,
  minimumAge: count.nullish(),
  programme: id.nullish(),
  reserved: z.enum(["none", "art1", "art18"]).nullish(),
  applications: count.nullish(),
  places: count.nullish(),
});
export type CasePosting = z.infer<typeof CasePosting>;

const CasePerson = z.object({
  id: z.uuid(),
  desired: ids,
  practised: z.array(z.object({ occupation: id, months: count.nullish() })).nullish(),
  skills: ids,
  place: id.nullish(),
  maxKm: z.union([count, z.literal("any")]).nullish(),
  car: z.boolean().nullish(),
  contracts: z.object({ preferred: ids, accepted: ids }).nullish(),
  hours: z.object({ max: count.nullish(), min: count.nullish() }).nullish(),
  workingTimes: ids,
  shifts: ids,
  languages: z.record(id, id).nullish(),
  education: count.nullish(),
  licences: ids,
  available: day,
  birthDate: day,
  entitlements: answers,
  listSeen: answers,
  habilitations: answers,
  proposals: z.array(z.string()).nullish(),
  priority: z.boolean().nullish(),
});
export type CasePerson = z.infer<typeof CasePerson>;

export const CaseFile = z.object({
  today: z.iso.date(),
  vocabulary: CaseVocabulary.nullish(),
  weights: z
    .object({
      version: z.union([z.string(), count]).nullish(),
      weights: perCriterion.nullish(),
      typical: perCriterion.nullish(),
    })
    .nullish(),
  postings: z.array(CasePosting).nullish(),
  people: z.array(CasePerson).nullish(),
  texts: z.array(z.string()).nullish(),
  draws: z.array(z.tuple([count, id])).nullish(),
  halfUp: z.array(z.tuple([count, count])).nullish(),
});
export type CaseFile = z.infer<typeof CaseFile>;
