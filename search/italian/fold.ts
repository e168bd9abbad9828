/** Names of things that punctuation would destroy. Read before anything else, on both sides. */
const PROTECTED: readonly (readonly [RegExp, string])[] = [
  [/(?<![a-z0-9])c\s?\+\+/g, " cplusplus "],
  [/(?<![a-z0-9])c\s?#/g, " csharp "],
  [/(?<![a-z0-9])f\s?#/g, " fsharp "],
  [/(?<![a-z0-9])(?:asp)?\.\s?net(?![a-z0-9])/g, " dotnet "],
  [/(?<![a-z0-9])(node|vue|react|next|angular)\.js(?![a-z0-9])/g, " $1js "],
];

/** O.S.S., H.A.C.C.P. and "o. s. s." without the stops. */
const DOTTED = /(?<![a-z0-9])(?:[a-z]\.\s?){2,}(?:[a-z](?![a-z0-9]))?/g;

/** commesso/a, addetti/e, operatore/trice, cameriere(a), infermier*: the second ending goes. */
const SECOND_ENDING = /([a-z]{3,})\s?[/(|]\s?-?(?:a|e|i|o|ice|rice|trice|trici|essa|iera|aia|ra)\)?(?![a-z0-9])/g;

/** Lower case, no accents, typographic marks made plain. */
export function plain(text: string): string {
  return text
    .normalize("NFKD")
    .replace(/\p{M}+/gu, "")
    .toLowerCase()
    .replace(/[’‘`´ʼ]/g, "'");
}

/** Plain words in order, nothing but letters and digits: what both engines index and ask. Stop words still there. */
export function fold(text: string): string[] {
  let folded = plain(text);
  for (const [mark, name] of PROTECTED) folded = folded.replace(mark, name);
  folded = folded.replace(DOTTED, (letters) => `${letters.replace(/[.\s]/g, "")} `);
  folded = folded.replace(SECOND_ENDING, "$1");
  return folded.match(/[\p{L}\p{N}]+/gu) ?? [];
}
