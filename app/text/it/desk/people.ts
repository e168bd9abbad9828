import type { EvidenceWords } from "../../sayEvidence";
import { mediumDate } from "../../dates";

const evidence: EvidenceWords = {
  did_filed: ({ date }) => `DID del ${mediumDate("it", date)}`,
  did_and_suspension: ({ date, days }) => `DID del ${mediumDate("it", date)}, sospesa ${days} giorni per lavori brevi`,
  last_job_ended: ({ date }) => `senza lavoro dal ${mediumDate("it", date)}`,
  never_worked: () => "non ha mai lavorato",
  no_work_months: ({ months }) => (months === 12 ? "da più di 12 mesi" : `da almeno ${months} mesi`),
  age: ({ years }) => `${years} anni`,
  study_ended: ({ date }) => `studi finiti il ${mediumDate("it", date)}`,
  education_below_upper_secondary: () => "senza diploma né qualifica",
  first_job_after_study: ({ date }) => `studi finiti il ${mediumDate("it", date)}, primo lavoro ancora da trovare`,
};

export const people = { evidence };
