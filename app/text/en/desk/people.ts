import type { EvidenceWords } from "../../sayEvidence";
import { mediumDate } from "../../dates";

const evidence: EvidenceWords = {
  did_filed: ({ date }) => `availability declared on ${mediumDate("en", date)}`,
  did_and_suspension: ({ date, days }) => `availability declared on ${mediumDate("en", date)}, suspended ${days} days for short jobs`,
  last_job_ended: ({ date }) => `without work since ${mediumDate("en", date)}`,
  never_worked: () => "has never worked",
  no_work_months: ({ months }) => (months === 12 ? "for more than 12 months" : `for at least ${months} months`),
  age: ({ years }) => `${years} years old`,
  study_ended: ({ date }) => `studies ended on ${mediumDate("en", date)}`,
  education_below_upper_secondary: () => "no diploma or vocational qualification",
  first_job_after_study: ({ date }) => `studies ended on ${mediumDate("en", date)}, first job still to be found`,
};

export const people = { evidence };
