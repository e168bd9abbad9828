import type { FactKind, FlagKindKey } from "~/domain/flags/kinds";
import type { EqfLevel } from "~/domain/terms/education";
import type { CefrLevel, Language } from "~/domain/terms/languages";
import type { Licence } from "~/domain/terms/licences";

const licence: Record<Licence, string> = {
  am: "AM licence (mopeds)",
  a1: "A1 licence",
  a2: "A2 licence",
  a: "A licence (motorcycles)",
  b1: "B1 licence",
  b: "B licence (cars)",
  be: "BE licence",
  c1: "C1 licence",
  c: "C licence (lorries)",
  ce: "CE licence (articulated lorries)",
  d1: "D1 licence",
  d: "D licence (buses)",
  de: "DE licence",
  cqc: "CQC (professional driver card)",
  adr: "ADR certificate (dangerous goods)",
  forklift: "Forklift certificate",
  aerial_platform: "Aerial platform certificate",
  crane: "Crane certificate",
  earth_moving: "Earth-moving machinery certificate",
  food_hygiene: "HACCP certificate (food hygiene)",
  fire_safety: "Fire safety certificate",
  first_aid: "First aid certificate",
  welder: "Welding certificate",
  boiler: "Boiler and steam generator certificate",
  plant_protection: "Plant protection products certificate",
  electrical_works: "PES or PAV qualification for electrical work",
  nautical: "Boat licence",
  oss: "OSS qualification (health and social care)",
  lifeguard: "Lifeguard certificate",
  security_guard: "Security guard decree",
};
const language: Record<Language, string> = {
  it: "Italian",
  en: "English",
  fr: "French",
  de: "German",
  es: "Spanish",
  pt: "Portuguese",
  ro: "Romanian",
  sq: "Albanian",
  ar: "Arabic",
  uk: "Ukrainian",
  ru: "Russian",
  pl: "Polish",
  zh: "Chinese",
  si: "Sinhala",
  wo: "Wolof",
  bn: "Bengali",
  ur: "Urdu",
  hi: "Hindi",
  tl: "Tagalog",
  nl: "Dutch",
};
/** The level with what one can do at that level. */
const cefr: Record<CefrLevel, string> = {
  A1: "A1: basic words and phrases",
  A2: "A2: simple conversations",
  B1: "B1: gets by at work and travelling",
  B2: "B2: speaks and writes with confidence",
  C1: "C1: very good, difficult texts too",
  C2: "C2: like a native speaker",
};
const eqf: Record<EqfLevel, string> = {
  1: "Lower secondary school",
  2: "First two years of upper secondary",
  3: "Vocational qualification",
  4: "Upper secondary diploma",
  5: "Higher technical diploma (ITS)",
  6: "Bachelor’s degree",
  7: "Master’s degree",
  8: "Doctorate",
};
const flagKind: Record<FlagKindKey, string> = {
  unemployed: "Looking for work (unemployed)",
  long_term_unemployed: "Looking for work for over 12 months",
  very_disadvantaged_eu: "Severely disadvantaged worker (EU rules)",
  disadvantaged_eu: "Disadvantaged worker (EU rules)",
  neet: "Young person not in study or work",
  young: "Young person",
  over_50: "Over 50",
  woman_without_work: "Woman without regular work",
  income_support: "Receives income support",
  reserved_route: "Targeted placement (Law 68/1999)",
  social_services: "Followed by social services",
  company_crisis: "From a company crisis",
};
const factKind: Record<FactKind, string> = {
  did_filed: "Declared available for work (DID)",
  last_job_ended: "Last job ended",
  job_started: "A job started",
  study_ended: "Studies ended",
  study_started: "Studies started",
  never_worked: "Has never worked",
};

export const personTerms = { licence, language, cefr, eqf, flagKind, factKind };
