import type { Role } from "./roles";

/** One password for all, shown on the sign-in page, in demonstration mode only. */
export const DEMO_PASSWORD = "prova-lucca-2026";

export const DEMO_ACCOUNTS = [
  { email: "sportello@demo.invalid", name: "Chiara Dimostrazione", role: "operator", shows: "the job desk" },
  { email: "impresa@demo.invalid", name: "Paolo Dimostrazione", role: "member", shows: "an organisation that posts" },
  { email: "persona@demo.invalid", name: "Sara Dimostrazione", role: "seeker", shows: "a job-seeker" },
  { email: "tavolo@demo.invalid", name: "Marco Dimostrazione", role: "delegate", shows: "a member of the tables" },
  {
    email: "segreteria@demo.invalid",
    name: "Anna Dimostrazione",
    role: "secretary",
    shows: "the secretary of the tables",
  },
  { email: "admin@demo.invalid", name: "Elena Dimostrazione", role: "admin", shows: "the administrator" },
] as const satisfies readonly { email: string; name: string; role: Role; shows: string }[];

/** The invented tax code of the job-seeker among them: by it the trial identity finds her. */
export const DEMO_TAX_CODE = "DMSSRA90A41E715O";
