/** Letters that Unicode does not take apart: Danish, Polish, Croatian, German names written both ways. */
const WHOLE: Record<string, string> = { ß: "ss", ø: "o", đ: "d", ð: "d", ł: "l", æ: "ae", œ: "oe", ı: "i", þ: "th" };

/**
 * A name as duplicates are looked for: small letters without accents, particles kept, words in alphabetical order,
 * so "Rossi, Maria Pia" and "Maria Pia ROSSI" are one.
 */
export function nameKey(givenName: string, familyName: string): string {
  const plain = `${givenName} ${familyName}`.toLowerCase().replace(/[ßøđðłæœıþ]/g, (letter) => WHOLE[letter] ?? letter);
  // What accents leave behind, and the apostrophe of D'Angelo, vanish; every other sign parts two words.
  const folded = plain.normalize("NFD").replace(/[\u0300-\u036f'’`]/g, "");
  const words = folded.split(/[^\p{L}\p{N}]+/u).filter((word) => word !== "");
  return words.sort().join(" ");
}
