/** Feminines in -essa. A list, because commessa, badessa and promessa are not masculines plus -essa. */
const ESSA: ReadonlyMap<string, string> = new Map<string, string>(
  `professor dottor student poet president avvocat vigil campion ost fattor soldat filosof giudic capitan deput`
    .split(" ")
    .flatMap(
      (root) =>
        [
          [`${root}essa`, root],
          [`${root}esse`, root],
        ] as [string, string][],
    ),
);

/** Feminines no rule reaches. */
const IRREGULAR: ReadonlyMap<string, string> = new Map([
  ["attrice", "attor"],
  ["attrici", "attor"],
  ["sindachessa", "sindac"],
  ["uomini", "uom"],
  ["uomo", "uom"],
]);

/** Endings folded together before the last vowel goes: both genders, both numbers. First match wins. */
const ENDINGS: readonly (readonly [RegExp, string])[] = [
  [/(?:t|s)(?:rice|rici)$/, "tor"],
  [/tor[aei]$/, "tor"],
  [/sor[aei]$/, "sor"],
  [/ier[aei]$/, "ier"],
  [/ist[aei]$/, "ist"],
  [/ai[oae]?$/, "ai"],
  [/ch[ei]$/, "c"],
  [/gh[ei]$/, "g"],
  [/ci[aeo]?$/, "c"],
  [/gi[aeo]?$/, "g"],
  [/i[aeo]$/, ""],
];

/**
 * The light Italian stem of one folded word. Only gender and number are removed, never the part that makes
 * another word of it: "magazzino" and "magazziniere" stay apart (aliases join them where they should).
 */
export function stem(word: string): string {
  if (word.length < 4 || /\d/.test(word)) return word;
  const irregular = IRREGULAR.get(word) ?? ESSA.get(word);
  if (irregular !== undefined) return irregular;
  for (const [ending, replacement] of ENDINGS) {
    if (ending.test(word)) return word.replace(ending, replacement);
  }
  return word.replace(/[aeio]$/, "");
}
