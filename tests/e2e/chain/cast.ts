import { randomBytes, randomInt } from "node:crypto";

/** Who takes part in one run of the chain: names nobody else on the same server has. */
export interface Cast {
  organisation: { name: string; vat: string; email: string };
  title: string;
  /** A word of the title that is in no other. */
  word: string;
  person: { givenName: string; familyName: string; email: string };
  rejected: { name: string; email: string };
  leaving: { name: string; email: string };
  company: string;
}

export function newCast(): Cast {
  const mark = letters(9);
  const word = capital(letters(9));
  const family = capital(letters(11));
  return {
    word,
    organisation: { name: `Associazione ${capital(mark)}`, vat: vatNumber(), email: `${mark}@associazione.invalid` },
    title: `Restauro di mobili, laboratorio ${word}`,
    person: { givenName: capital(letters(7)), familyName: family, email: `${family.toLowerCase()}@persona.invalid` },
    rejected: { name: `Dario ${capital(mark)}`, email: `dario.${mark}@persona.invalid` },
    leaving: { name: `Lea ${capital(mark)}`, email: `lea.${mark}@persona.invalid` },
    company: `Azienda ${capital(letters(9))}`,
  };
}

/** Letters that read like no word, so that no search corrects them into one. */
function letters(length: number): string {
  const alphabet = "bcdfghjklmnpqrstvwxz";
  return [...randomBytes(length)].map((byte) => alphabet[byte % alphabet.length]).join("");
}

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

/** Eleven digits with the right check digit. */
function vatNumber(): string {
  const digits = `9${String(randomInt(1e9)).padStart(9, "0")}`;
  const sum = [...digits].reduce((total, digit, at) => {
    const value = at % 2 === 1 ? Number(digit) * 2 : Number(digit);
    return total + (value > 9 ? value - 9 : value);
  }, 0);
  return digits + ((10 - (sum % 10)) % 10);
}
