import type { Entitlement } from "~/domain/terms/entitlements";
import type { Habilitation } from "~/domain/terms/habilitations";
import type { EqfLevel } from "~/domain/terms/education";
import type { CefrLevel, Language } from "~/domain/terms/languages";
import type { Licence } from "~/domain/terms/licences";

const licence: Record<Licence, string> = {
  am: "Patente AM (ciclomotori)",
  a1: "Patente A1",
  a2: "Patente A2",
  a: "Patente A (moto)",
  b1: "Patente B1",
  b: "Patente B (auto)",
  be: "Patente BE",
  c1: "Patente C1",
  c: "Patente C (camion)",
  ce: "Patente CE (autoarticolati)",
  d1: "Patente D1",
  d: "Patente D (autobus)",
  de: "Patente DE",
  cqc: "CQC (carta di qualificazione del conducente)",
  adr: "Patentino ADR (merci pericolose)",
  forklift: "Patentino del muletto",
  aerial_platform: "Patentino per piattaforme aeree",
  crane: "Patentino per gru",
  earth_moving: "Patentino per macchine movimento terra",
  food_hygiene: "Attestato HACCP (igiene degli alimenti)",
  fire_safety: "Attestato antincendio",
  first_aid: "Attestato di primo soccorso",
  welder: "Patentino da saldatore o saldatrice",
  boiler: "Patentino per caldaie e generatori di vapore",
  plant_protection: "Patentino per prodotti fitosanitari",
  electrical_works: "Qualifica PES o PAV per lavori elettrici",
  nautical: "Patente nautica",
  oss: "Qualifica OSS (operatore o operatrice socio-sanitaria)",
  lifeguard: "Brevetto da bagnino o bagnina",
  security_guard: "Decreto di guardia giurata",
};

const language: Record<Language, string> = {
  it: "Italiano",
  en: "Inglese",
  fr: "Francese",
  de: "Tedesco",
  es: "Spagnolo",
  pt: "Portoghese",
  ro: "Romeno",
  sq: "Albanese",
  ar: "Arabo",
  uk: "Ucraino",
  ru: "Russo",
  pl: "Polacco",
  zh: "Cinese",
  si: "Singalese",
  wo: "Wolof",
  bn: "Bengalese",
  ur: "Urdu",
  hi: "Hindi",
  tl: "Tagalog",
  nl: "Olandese",
};

/** The level with what one can do at that level. */
const cefr: Record<CefrLevel, string> = {
  A1: "A1: parole e frasi di base",
  A2: "A2: conversazioni semplici",
  B1: "B1: se la cava al lavoro e in viaggio",
  B2: "B2: parla e scrive con sicurezza",
  C1: "C1: ottimo, anche in testi difficili",
  C2: "C2: come chi ci è nato",
};

const eqf: Record<EqfLevel, string> = {
  1: "Licenza media",
  2: "Primi due anni delle superiori",
  3: "Qualifica professionale",
  4: "Diploma",
  5: "Diploma ITS",
  6: "Laurea",
  7: "Laurea magistrale",
  8: "Dottorato",
};

const entitlement: Record<Entitlement, string> = {
  naspi: "NASpI",
  cigs: "CIGS",
  adi: "Assegno di inclusione (ADI)",
  sfl: "Supporto formazione e lavoro (SFL)",
  in_charge: "In carico a un servizio",
};

const habilitation: Record<Habilitation, string> = {
  nurse: "Iscrizione all’albo degli infermieri",
  doctor: "Iscrizione all’albo dei medici",
  pharmacist: "Iscrizione all’albo dei farmacisti",
  lawyer: "Iscrizione all’albo degli avvocati",
  teacher: "Abilitazione all’insegnamento",
  oss: "Qualifica OSS",
  lifeguard: "Brevetto di salvamento",
  security_guard: "Decreto di guardia giurata",
  cqc: "Carta di qualificazione del conducente (CQC)",
};

export const terms = {
  licence,
  language,
  cefr,
  eqf,
  entitlement,
  habilitation,
};
