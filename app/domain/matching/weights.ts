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
export const MODEL_VERSION = "1.0";

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

/** Weights are a public decision: a change carries who decided it, why and from when, and gets the next version. */
export const WeightProfile = z.strictObject({
  version: z.int().positive(),
  weights: Weights,
  author: z.string().trim().min(1),
  reason: z.string().trim().min(1),
  /** ISO date, yyyy-mm-dd. */
  publishedOn: z.iso.date(),
});
export type WeightProfile = z.infer<typeof WeightProfile>;

/** The weights the product starts with. */
export const DEFAULT_WEIGHTS: WeightProfile = {
  version: 1,
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
  author: "Lucca per il lavoro",
  reason: "Pesi di partenza",
  publishedOn: "2026-01-01",
};
