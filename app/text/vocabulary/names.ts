import type { Locale } from "../locale";

interface OccupationNames {
  masculine: string;
  feminine: string;
  labelEn: string | null;
}

/** "addetta/o al magazzino", "cuoca/o"; the English name where there is one. */
export function occupationName({ masculine, feminine, labelEn }: OccupationNames, locale: Locale): string {
  return locale !== "it" && labelEn !== null ? labelEn : bothGenders(masculine, feminine);
}

/** A longer ending than this reads better as a whole word. */
const SHORT_ENDING = 4;

/** Both forms in one title: each word that differs carries the other ending, "conduttrice/ore di linea". */
export function bothGenders(masculine: string, feminine: string): string {
  const [his, hers] = [masculine.split(" "), feminine.split(" ")];
  if (his.length !== hers.length) return `${feminine} / ${masculine}`;
  return hers.map((word, at) => bothEndings(his[at] ?? "", word)).join(" ");
}

function bothEndings(his: string, hers: string): string {
  if (his === hers) return hers;
  let same = 0;
  while (same < his.length && his[same] === hers[same]) same += 1;
  const ending = his.slice(same);
  return same >= 2 && ending !== "" && ending.length <= SHORT_ENDING ? `${hers}/${ending}` : `${hers}/${his}`;
}

export function skillName({ labelIt, labelEn }: { labelIt: string; labelEn: string | null }, locale: Locale): string {
  return locale === "it" ? labelIt : (labelEn ?? labelIt);
}
