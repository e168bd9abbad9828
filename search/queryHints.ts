import { plain } from "./italian/fold";
import type { SearchQuery } from "./port";

/** Words that ask for a filter: "part time", "senza esperienza", "a Viareggio". */
export interface QueryHint {
  /** What the words ask, as a change of the search. */
  change: Partial<SearchQuery>;
  /** The text without them. */
  rest: string;
}

type Pattern = readonly [RegExp, (query: SearchQuery) => Partial<SearchQuery>];

const add = <Value>(values: readonly Value[], value: Value): Value[] => [...new Set([...values, value])];
const choice = (value: SearchQuery["choices"][number]) => (query: SearchQuery) => ({
  choices: add(query.choices, value),
});
const shift = (value: SearchQuery["shifts"][number]) => (query: SearchQuery) => ({ shifts: add(query.shifts, value) });
const hours = (value: SearchQuery["workingTimes"][number]) => (query: SearchQuery) => ({
  workingTimes: add(query.workingTimes, value),
});
const kind = (value: SearchQuery["kinds"][number]) => (query: SearchQuery) => ({ kinds: add(query.kinds, value) });
const contract = (value: SearchQuery["contractGroups"][number]) => (query: SearchQuery) => ({
  contractGroups: add(query.contractGroups, value),
});

/** On plain text: lower case, no accents. The longer reading stands before the shorter. */
const PATTERNS: readonly Pattern[] = [
  [/\b(?:anche )?(?:senza|nessuna|zero|no|prima) esperienza\b/, choice("noExperience")],
  [/\b(?:senza|no) patente\b/, choice("noLicence")],
  [/\b(?:senza (?:auto(?:mobile)?|macchina)|non automunit[oa])\b/, choice("withoutCar")],
  [/\b(?:inizio immediato|da subito|subito|urgente)\b/, choice("startsSoon")],
  [/\b(?:stagional[ei]|lavor[oi] estiv[oi])\b/, choice("seasonal")],
  [/\b(?:no|senza|niente) (?:turni di )?nott[ei]\b/, choice("noNights")],
  [/\b(?:solo (?:di |la |al )?)?mattin[aoe]\b/, choice("morningsOnly")],
  [/\b(?:part ?-? ?time|tempo parziale|orario ridotto|mezza giornata|poche ore)\b/, hours("part_time")],
  [/\b(?:full ?-? ?time|tempo pieno|giornata intera)\b/, hours("full_time")],
  [/\bpomeriggi(?:o)?\b/, shift("afternoon")],
  [/\b(?:(?:la |di )?sera|serale)\b/, shift("evening")],
  [/\b(?:week ?-? ?end|fine settimana|sabato e domenica)\b/, shift("weekend")],
  [/\b(?:di notte|notturn[oi])\b/, shift("night")],
  [
    /\b(?:da casa|da remoto|smart ?-? ?working|telelavoro|lavoro agile|remote)\b/,
    (query) => ({ remote: add(add(query.remote, "full"), "partial") }),
  ],
  [/\b(?:tempo )?indeterminato\b/, contract("permanent")],
  [/\bapprendistat[oi]\b/, contract("apprenticeship")],
  [/\b(?:tirocin(?:io|i)|stage)\b/, kind("internship")],
  [/\bservizio civile\b/, kind("placement")],
  [/\bcors[oi]\b/, kind("course")],
  [/\b(?:con la )?(?:terza|licenza) media\b/, () => ({ educationMax: 1 })],
];

/** Words left over when the hints are taken out: alone they ask for nothing. */
const FILLER_WORDS =
  /\b(?:a|ad|al|alla|in|di|da|per|con|e|il|la|un|una|lavor[oi]|offert[ae](?: di)?|annunci[o]?|post[oi]|qualsiasi|qualunque|cerco|vorrei|zona|comune|vicino|nei dintorni)\b/g;

/** A preposition left at the end, whose noun went. */
const TRAILING_PREPOSITION = /(?: (?:a|ad|in|di|da|per|con|e))+$/;

/** The radius that "a Viareggio" means: the town and around it. */
const NEARBY_KM = 10;

/**
 * The filters that the typed words ask for, all of them at once; null when they ask for none.
 * Nothing is applied by itself: the page offers it with its number, and who searches decides.
 */
export function extractFilters(
  query: SearchQuery,
  comuni: readonly { istat: string; name: string }[],
): QueryHint | null {
  let text = ` ${plain(query.text).replace(/[^\p{L}\p{N}'+#./-]+/gu, " ")} `;
  const filtered: SearchQuery = { ...query };
  let matched = false;
  for (const [pattern, change] of PATTERNS) {
    if (!pattern.test(text)) continue;
    text = text.replace(pattern, " ");
    Object.assign(filtered, change(filtered));
    matched = true;
  }
  const comune = query.comune === null ? comuneIn(text, comuni) : null;
  if (comune) {
    text = text.replace(comune.words, " ");
    Object.assign(filtered, { comune: comune.istat, withinKm: NEARBY_KM });
  }
  if (!matched && !comune) return null;
  const nothingElse = text.replace(FILLER_WORDS, " ").trim() === "";
  const rest = nothingElse ? "" : text.replace(/\s+/g, " ").trim().replace(TRAILING_PREPOSITION, "");
  const { text: _, page: __, ...changed } = filtered;
  return { change: changed, rest };
}

/** The longest name of a Comune among the words. */
function comuneIn(
  text: string,
  comuni: readonly { istat: string; name: string }[],
): { istat: string; words: string } | null {
  const named = comuni
    .map(({ istat, name }) => ({ istat, words: ` ${plain(name)} ` }))
    .filter(({ words }) => text.includes(words))
    .sort((a, b) => b.words.length - a.words.length);
  return named[0] ?? null;
}
