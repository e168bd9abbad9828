import type { fold } from "~/domain/wording/fold";
import { FEMININE, MASCULINE, hasBothForms } from "./doubleForms";

/** A job title that names one sex: folded positions, and which rule it is. */
export interface OneSexTitle {
  rule: "SEX-03" | "SEX-04";
  start: number;
  end: number;
}

const TITLES = new RegExp(`\\b(donna delle pulizie|${FEMININE})\\b|\\b(?:${MASCULINE})\\b`, "g");
const LOOKED_FOR =
  /\b(?:cerc(?:asi|a|o|hiamo)|ricerc(?:asi|a|hiamo)|selezion(?:a|iamo)|assum(?:e|iamo|esi)|posto (?:da|di)|figura di|lavoro (?:come|da))(?: \w+)? (?:un[ao]?'? ?|n\. ?\d+ |due |tre )?$/;
const OF_SOMEBODY = /\b(?:dal?l?|del?l?|con|per|in|al?l?)[aoie]? ?$/;
const REACH = 120;

/** Job titles of one sex where the text names who is looked for: in the title, or right after "cercasi". */
export function oneSexTitles(text: ReturnType<typeof fold>["text"], isTitle: boolean): OneSexTitle[] {
  return [...text.matchAll(TITLES)].flatMap((found) => {
    const end = found.index + found[0].length;
    const before = text.slice(Math.max(0, found.index - REACH), found.index);
    const names = isTitle ? !OF_SOMEBODY.test(before) && before.length < 30 : LOOKED_FOR.test(before);
    if (!names || hasBothForms({ word: found[0], before, after: text.slice(end, end + REACH) })) return [];
    return [{ rule: found[1] === undefined ? "SEX-04" : "SEX-03", start: found.index, end }];
  });
}
