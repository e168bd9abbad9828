import type { Entitlement } from "~/domain/terms/entitlements";
import type { Habilitation } from "~/domain/terms/habilitations";
import type { EqfLevel } from "~/domain/terms/education";
import type { CefrLevel, Language } from "~/domain/terms/languages";
import type { Licence } from "~/domain/terms/licences";
import type { terms as italian } from "./terms.it";

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

const entitlement: Record<Entitlement, string> = {
  naspi: "NASpI",
  cigs: "CIGS",
  adi: "Inclusion allowance (ADI)",
  sfl: "Training and work support (SFL)",
  in_charge: "Taken in charge by a service",
};

const habilitation: Record<Habilitation, string> = {
  nurse: "Register of nurses",
  doctor: "Register of doctors",
  pharmacist: "Register of pharmacists",
  lawyer: "Bar register",
  teacher: "Qualified teacher",
  oss: "OSS qualification",
  lifeguard: "Lifeguard licence",
  security_guard: "Sworn security guard",
  cqc: "Driver qualification card (CQC)",
};

export const terms: typeof italian = {
  licence,
  language,
  cefr,
  eqf,
  entitlement,
  habilitation,
};
