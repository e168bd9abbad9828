import { z } from "zod";

/** The eight criteria, always in this order: on the strip, in the table, in the sum. */
export const CRITERIA = [
  "occupation",
  "skills",
  "travel",
  "contract_and_hours",
  "languages",
  "education",
  "licences",
  "availability",
] as const;
export const Criterion = z.enum(CRITERIA);
export type Criterion = z.infer<typeof Criterion>;

/** Version of the rules themselves: it changes whenever the same input could give another number. */
export const MODEL_VERSION = "2.0";

const weight = z.int().min(0).max(100);

/** Whole points per criterion; together exactly 100. */
export const Weights = z
  .strictObject({
    occupation: weight,
    skills: weight,
    travel: weight,
    contract_and_hours: weight,
    languages: weight,
    education: weight,
    licences: weight,
    availability: weight,
  })
  .refine((weights) => CRITERIA.reduce((sum, criterion) => sum + weights[criterion], 0) === 100, {
    error: "weights_sum",
  });
export type Weights = z.infer<typeof Weights>;

const value = z.int().min(0).max(1000);

/** What a criterion is worth where a datum is missing, 0…1000: never above the mean of the values that are known. */
export const TypicalValues = z.strictObject({
  occupation: value,
  skills: value,
  travel: value,
  contract_and_hours: value,
  languages: value,
  education: value,
  licences: value,
  availability: value,
});
export type TypicalValues = z.infer<typeof TypicalValues>;

/** Weights are a public decision: a change carries who decided it, why and from when, and gets the next version. */
export const WeightProfile = z.strictObject({
  version: z.int().positive(),
  weights: Weights,
  typical: TypicalValues,
  author: z.string().trim().min(1),
  reason: z.string().trim().min(1),
  /** ISO date, yyyy-mm-dd. */
  publishedOn: z.iso.date(),
});
export type WeightProfile = z.infer<typeof WeightProfile>;

/** What scoring reads of a profile. */
export type Weighing = Pick<WeightProfile, "weights" | "typical">;

/** The weights the product starts with. */
export const DEFAULT_WEIGHTS: WeightProfile = {
  version: 2,
  weights: {
    occupation: 30,
    skills: 25,
    travel: 15,
    contract_and_hours: 10,
    languages: 7,
    education: 5,
    licences: 4,
    availability: 4,
  },
  typical: {
    occupation: 50,
    skills: 150,
    travel: 300,
    contract_and_hours: 400,
    languages: 400,
    education: 200,
    licences: 0,
    availability: 500,
  },
  author: "Lucca per il lavoro",
  reason: "Pesi di partenza, con i valori tipici del modello 2",
  publishedOn: "2026-12-01",
};
