interface Place {
  word: string;
  before: string;
  after: string;
}

const A_O = [
  "segretari",
  "commess",
  "impiegat",
  "operai",
  "addett",
  "cuoc",
  "tecnic",
  "meccanic",
  "idraulic",
  "maestr",
  "sart",
  "pizzaiol",
  "bibliotecari",
];
const A_E = [
  "cassier",
  "camerier",
  "parrucchier",
  "infermier",
  "magazzinier",
  "portier",
  "giardinier",
  "panettier",
  "ragionier",
  "ingegner",
  "carrozzier",
  "pasticcer",
];
const TRICE_TORE = [
  "opera",
  "vendi",
  "educa",
  "salda",
  "programma",
  "condut",
  "manuten",
  "mura",
  "disegna",
  "installa",
  "istrut",
  "anima",
  "coordina",
  "tinteggia",
  "vernicia",
];

/** Job titles that say which sex: feminine and masculine form. */
const PAIRS: readonly { feminine: string; masculine: string }[] = [
  ...A_O.map((stem) => ({ feminine: `${stem}a`, masculine: `${stem}o` })),
  ...A_E.map((stem) => ({ feminine: `${stem}a`, masculine: `${stem}e` })),
  ...TRICE_TORE.map((stem) => ({ feminine: `${stem}trice`, masculine: `${stem}tore` })),
  { feminine: "hostess", masculine: "steward" },
];

export const FEMININE = PAIRS.map((pair) => pair.feminine).join("|");
export const MASCULINE = PAIRS.map((pair) => pair.masculine).join("|");

/** "segretaria/o", "operaio (m/f)", "cameriera o cameriere", "badante, uomo o donna": both sexes are named. */
export function hasBothForms({ word, before, after }: Place): boolean {
  if (/^ ?(?:\/|\*|\(|-[aoei]\b|:a|·)/.test(after)) return true;
  if (
    /\/ ?$/.test(before) ||
    /\b(?:m ?\/ ?f|f ?\/ ?m|lui o lei|lei o lui|uomo o donna|donna o uomo|ambosessi|entrambi i sessi|ogni genere)\b/.test(
      after,
    )
  )
    return true;
  if (/\b(?:person[ae]|figura|personale) $/.test(before)) return true;
  const pair = pairOf(word);
  const near = `${before.slice(-40)} ${after.slice(0, 40)}`;
  return (
    pair !== undefined && new RegExp(`\\b(?:${pair.feminine === word ? pair.masculine : pair.feminine})\\b`).test(near)
  );
}

/** "segretaria" → "segretaria/o", "Saldatore" → "Saldatrice/saldatore", "donna delle pulizie" → "persona addetta alle pulizie". */
export function doubleForm(excerpt: string): string {
  const word = excerpt.toLowerCase();
  const pair = pairOf(word);
  if (pair === undefined) return asWritten(excerpt, "persona addetta alle pulizie");
  const { feminine, masculine } = pair;
  const shared = feminine.slice(0, -1) === masculine.slice(0, -1);
  return asWritten(excerpt, shared ? `${feminine}/${masculine.slice(-1)}` : `${feminine}/${masculine}`);
}

function pairOf(word: string) {
  return PAIRS.find((pair) => pair.feminine === word || pair.masculine === word);
}

/** Keeps the capital of what stands there. */
export function asWritten(excerpt: string, better: string): string {
  return /^\p{Lu}/u.test(excerpt) ? better.charAt(0).toUpperCase() + better.slice(1) : better;
}
