import { type FieldErrors, fieldError } from "~/domain/forms/errors";
import { taxCodeFacts } from "~/domain/forms/taxCode";

/** What the form says of the person the code is of; what is not asked there is left out. */
interface Known {
  givenName?: string | null;
  familyName?: string | null;
  /** ISO day. */
  birthDate?: string | null;
  sex?: "f" | "m" | null;
  /** Cadastral code of the Comune of birth, or of the country. */
  birthPlace?: string | null | undefined;
}

/** Where a tax code and the rest of a form do not agree: either may be wrong, or both right, so a person decides. Provisional codes say nothing. */
export function taxCodeDoubts(code: string, known: Known): FieldErrors {
  const facts = taxCodeFacts(code);
  if (!facts) return {};
  const doubts: FieldErrors = {};
  const familyAgrees = !known.familyName || nameCodes(known.familyName, familyNameCode).has(facts.familyName);
  const givenAgrees = !known.givenName || nameCodes(known.givenName, givenNameCode).has(facts.givenName);
  if (!familyAgrees || !givenAgrees) doubts["taxCode"] = fieldError("tax_code_name");
  else if (known.sex && known.sex !== facts.sex) doubts["taxCode"] = fieldError("tax_code_sex");
  else if (known.birthPlace && known.birthPlace !== facts.birthPlace) doubts["taxCode"] = fieldError("tax_code_place");
  if (known.birthDate && !facts.birthDays.includes(known.birthDate)) doubts["birthDate"] = fieldError("tax_code_birth");
  return doubts;
}

/** The day of birth a code means: of the two a century apart the later that is not in the future. Null for a provisional code. */
export function birthDateIn(code: string, today: string): string | null {
  return taxCodeFacts(code)?.birthDays.findLast((day) => day <= today) ?? null;
}

/** Codes a name may have: of all its words, and of the first ones, for two surnames and second names are not always in the code. */
function nameCodes(name: string, codeOf: (letters: string) => string): Set<string> {
  const codes = new Set<string>();
  for (const spelling of [plainLetters(name, {}), plainLetters(name, EXPANDED)]) {
    const words = spelling.split(/[^A-Z]+/).filter((word) => word !== "");
    for (let length = 1; length <= words.length; length++) codes.add(codeOf(words.slice(0, length).join("")));
    // A married name may stand before the one of birth.
    for (const word of words) codes.add(codeOf(word));
  }
  return codes;
}

/** Letters that are two in capitals without accents; umlauts are written both ways. */
const WHOLE: Record<string, string> = { ß: "SS", Ø: "O", Đ: "D", Ð: "D", Ł: "L", Æ: "AE", Œ: "OE", Þ: "TH" };
const EXPANDED: Record<string, string> = { Ä: "AE", Ö: "OE", Ü: "UE", Å: "AA", Ø: "OE" };

/** Capitals from A to Z; apostrophes vanish, other signs part words. */
function plainLetters(name: string, expanded: Record<string, string>): string {
  return [...name.normalize("NFC").toUpperCase()]
    .map((letter) => expanded[letter] ?? WHOLE[letter] ?? letter)
    .join("")
    .normalize("NFD")
    .replace(/[\u0300-\u036f'’`]/g, "");
}

const consonantsOf = (letters: string) => letters.replace(/[AEIOU]/g, "");
const vowelsOf = (letters: string) => letters.replace(/[^AEIOU]/g, "");

/** Three letters: consonants, then vowels, then X (D.M. 23 December 1976 art. 3). */
export function familyNameCode(letters: string): string {
  return `${consonantsOf(letters)}${vowelsOf(letters)}XXX`.slice(0, 3);
}

/** As of a family name, but of four consonants and more the second is left out (art. 4). */
export function givenNameCode(letters: string): string {
  const consonants = consonantsOf(letters);
  return consonants.length >= 4 ? `${consonants[0]}${consonants.slice(2, 4)}` : familyNameCode(letters);
}
