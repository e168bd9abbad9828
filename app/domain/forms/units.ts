/** What the number of a field counts; the word may stand behind the number. */
export type Unit = "places" | "people" | "km" | "percent" | "hours" | "years" | "instalments" | "days" | "months";

/** Words of each unit in the languages of the pages, in small letters without accents. */
const UNIT_WORDS: Record<Unit, string> = {
  places:
    "posto|posti|posti disponibili|post|persona|persone|candidati|place|places|position|positions|seat|seats|people|poste|postes|personnes",
  people:
    "persona|persone|addetto|addetti|dipendente|dipendenti|lavoratore|lavoratori|lavoratrici|occupati|unita|person|people|worker|workers|employees|personnes|salaries",
  km: "km|chilometro|chilometri|kilometre|kilometres|kilometer|kilometers",
  percent: "%|per cento|percento|percent|per cent|pour cent",
  hours: "h|ora|ore|hour|hours|hrs|heure|heures",
  years: "anno|anni|year|years|an|ans",
  instalments: "mensilita|rate|instalments|installments|payments|mensualites",
  days: "g|gg|giorno|giorni|day|days|jour|jours",
  months: "m|mese|mesi|month|months|mois",
};

/** Larger words of a unit: how many of it one is. */
const LARGER: Partial<Record<Unit, { words: string; factor: number }>> = {
  days: { words: "settimana|settimane|week|weeks|semaine|semaines", factor: 7 },
  months: { words: "a|anno|anni|y|year|years|an|ans", factor: 12 },
};

/** How many of the unit one of the word is; null for the word of another unit. */
export function unitFactor(unit: Unit, word: string): number | null {
  if (UNIT_WORDS[unit].split("|").includes(word)) return 1;
  const larger = LARGER[unit];
  return larger?.words.split("|").includes(word) ? larger.factor : null;
}
