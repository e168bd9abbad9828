/** Levels of the Common European Framework of Reference (QCER), lowest first; `A1` = 1 … `C2` = 6 in the engine. */
export const CEFR_LEVELS = ["A1", "A2", "B1", "B2", "C1", "C2"] as const;
export type CefrLevel = (typeof CEFR_LEVELS)[number];

/** ISO 639-1 codes of the languages asked for and spoken in the territory. */
export const LANGUAGES = [
  "it",
  "en",
  "fr",
  "de",
  "es",
  "pt",
  "ro",
  "sq",
  "ar",
  "uk",
  "ru",
  "pl",
  "zh",
  "si",
  "wo",
  "bn",
  "ur",
  "hi",
  "tl",
  "nl",
] as const;
export type Language = (typeof LANGUAGES)[number];
