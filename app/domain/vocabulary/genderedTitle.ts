export interface GenderedTitle {
  masculine: string;
  feminine: string;
}

/** Endings of one word, masculine and feminine: operatore/operatrice, cameriere/cameriera, cuoco/cuoca, professore/professoressa. */
const ENDINGS: readonly (readonly [string, string])[] = [
  ["o", "a"],
  ["ore", "rice"],
  ["ore", "ora"],
  ["ore", "oressa"],
  ["iere", "iera"],
  ["e", "a"],
  ["e", "essa"],
  ["a", "essa"],
];

/** Pairs no ending explains. */
const PAIRS: ReadonlySet<string> = new Set([
  "steward/hostess",
  "barman/barlady",
  "uomo/donna",
  "dottore/dottoressa",
  "difensore/difenditrice",
]);

/**
 * Masculine and feminine of a published Italian title: "cameriere/cameriera di sala", "tecnico/a elettronico/a",
 * or the feminine found among `others` ("sarto" with "sarta"). The same title twice where nothing is clear.
 */
export function splitGenders(title: string, others: readonly string[] = []): GenderedTitle {
  const whole = title.trim().replace(/\s+/g, " ");
  if (!whole.includes("/"))
    return { masculine: whole, feminine: others.find((other) => isGenderPair(whole, other)) ?? whole };
  return splitAtSlash(whole) ?? shortEndings(whole) ?? { masculine: whole, feminine: whole };
}

/** Whether the two titles differ by gender alone, word by word. */
export function isGenderPair(masculine: string, feminine: string): boolean {
  const [his, hers] = [wordsOf(masculine), wordsOf(feminine)];
  if (his.length !== hers.length) return false;
  const differing = his.filter((word, at) => word !== hers[at]);
  return differing.length > 0 && his.every((word, at) => word === hers[at] || isWordPair(word, hers[at] ?? ""));
}

const firstOf = (title: string) => title.split(" ")[0] ?? "";
const wordsOf = (title: string) => title.toLowerCase().split(/[\s\-']+/);

function isWordPair(his: string, hers: string): boolean {
  if (PAIRS.has(`${his}/${hers}`)) return true;
  return ENDINGS.some(([m, f]) => his.endsWith(m) && hers === his.slice(0, his.length - m.length) + f);
}

/**
 * "A/B" whole, or "tecnico/tecnica di laboratorio" where the second title carries the end of both.
 * Where the two go on differently, the first word decides: "operatore di macchine/operatrice su macchine".
 */
function splitAtSlash(whole: string): GenderedTitle | undefined {
  const sides = whole.split("/").map((side) => side.trim());
  const [left, right] = sides;
  if (sides.length !== 2 || !left || !right) return undefined;
  const tail = right.split(" ").slice(left.split(" ").length);
  const masculine = [left, ...tail].join(" ");
  if (isGenderPair(masculine, right)) return { masculine, feminine: right };
  if (isGenderPair(right, left)) return { masculine: right, feminine: left };
  return tail.length === 0 && isGenderPair(firstOf(left), firstOf(right))
    ? { masculine: left, feminine: right }
    : undefined;
}

/** "addetto/a al banco", "operatore/trice", "tecnico/a elettronico/a": the ending alone after each slash. */
function shortEndings(whole: string): GenderedTitle | undefined {
  const marked = /(\p{L}+)\/(a|trice|rice|ora|essa)(?=\s|$)/gu;
  const feminine = whole.replace(marked, (_, word: string, ending: string) => inflected(word, ending));
  const masculine = whole.replace(marked, "$1");
  return !feminine.includes("/") && isGenderPair(masculine, feminine) ? { masculine, feminine } : undefined;
}

function inflected(word: string, ending: string): string {
  const cut = { trice: /tore$/, rice: /ore$/, ora: /ore$/ }[ending] ?? /[oe]$/;
  return word.replace(cut, ending);
}
