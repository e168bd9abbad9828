import type { Finding } from "../findings";
import { asWritten, doubleForm } from "./doubleForms";

/** Words to put in the place of others, by their positions in the same text. */
export interface Swap {
  start: number;
  end: number;
  text: string;
}

/** A word-for-word replacement that leaves the sentence as it is built; null where only a person can find one. */
export function swapFor(text: string, finding: Finding): Swap | null {
  const { ruleId, start, end, excerpt } = finding;
  const whole = (better: string): Swap => ({ start, end, text: asWritten(excerpt, better) });
  switch (ruleId) {
    case "SEX-03":
    case "SEX-04":
      return /\p{L}\s+(?:brav|espert|capac|serio|seria|volenteros|motivat)/u.test(text.slice(start, end + 8))
        ? null
        : whole(doubleForm(excerpt));
    case "SEX-01":
      return withoutSex(finding);
    case "DIS-02":
      return withDisability(text, finding);
    case "NAT-01":
      return motherTongue(text, finding);
    case "NAT-03":
      return italianLevel(text, finding);
    case "AGE-03":
      return withoutYoungGroup(finding);
    case "SEX-06":
      return withoutPhoto(finding);
    case "TIR-03":
      return sixMonths(finding);
    default:
      return null;
  }
}

/** "badante donna" → "badante". */
function withoutSex({ start, end, excerpt }: Finding): Swap | null {
  const job =
    /^(.*\b(?:badante|baby ?-?sitter|autista|barista|colf|oss|responsabile|estetista|assistente|custode|persona|figura|elemento|personale)) (?:di sesso )?(?:donna|uomo|femmina|maschio)$/is.exec(
      excerpt,
    );
  return job?.[1] === undefined ? null : { start, end, text: job[1] };
}

/** Articles and prepositions before "persone con disabilità", by what stood before the old words. */
const FEMININE_PLURAL: Record<string, string> = {
  gli: "le", i: "le", agli: "alle", ai: "alle", degli: "delle", dei: "delle", dagli: "dalle", dai: "dalle", negli: "nelle", nei: "nelle", sugli: "sulle", sui: "sulle", altri: "altre", le: "le", alle: "alle", delle: "delle", a: "a", per: "per", con: "con", di: "di", e: "e", o: "o", anche: "anche",
}; // prettier-ignore

function withDisability(text: string, { start, end, excerpt }: Finding): Swap | null {
  if (!/i$/i.test(excerpt.split(" ")[0] ?? "")) return null;
  const before = /(?:^|\s)(\p{L}+)\s+$/u.exec(text.slice(0, start));
  if (before?.[1] === undefined)
    return /(?:^|[.!?]\s*)$/.test(text.slice(0, start))
      ? { start, end, text: asWritten(excerpt, "persone con disabilità") }
      : null;
  const article = FEMININE_PLURAL[before[1].toLowerCase()];
  if (article === undefined || /^ (?:non|gravi|iscritt|civili)/.test(text.slice(end, end + 12))) return null;
  const from = start - before[0].trimStart().length;
  return { start: from, end, text: `${asWritten(before[1], article)} persone con disabilità` };
}

/** "Si richiede madrelingua italiana" → "Si richiede italiano B2". */
function motherTongue(text: string, { start, end, excerpt }: Finding): Swap | null {
  const found = /(?:di )?madre ?lingua italian[oae]$/i.exec(excerpt);
  if (!found || !/^[^\p{L}]|^$/u.test(text.slice(end))) return null;
  const lead = text.slice(0, start) + excerpt.slice(0, found.index);
  if (!/(?:^|[.!?]\s|\b(?:si richiede|serve|chiediamo|richiediamo|requisit[oi]:) )$/i.test(lead)) return null;
  return { start: start + found.index, end, text: asWritten(found[0], "italiano B2") };
}

/** "perfetta conoscenza della lingua italiana" → "conoscenza dell’italiano (B2)". */
function italianLevel(text: string, { start, end, excerpt }: Finding): Swap | null {
  if (/^,? (?:scritt|parlat|sia|e scritt|e parlat|e di|e dell)/i.test(text.slice(end))) return null;
  const noun = /\b(conoscenza|padronanza)\b/i.exec(excerpt)?.[1]?.toLowerCase();
  if (noun) return { start, end, text: asWritten(excerpt, `${noun} dell’italiano a livello B2`) };
  return /^(?:italiano \p{L}+|\p{L}+ italiano)$/iu.test(excerpt) && !/^parl/i.test(excerpt)
    ? { start, end, text: asWritten(excerpt, "italiano B2") }
    : null;
}

/** "team giovane e dinamico" → "team affiatato e dinamico". */
function withoutYoungGroup({ start, end, excerpt }: Finding): Swap | null {
  const group =
    /^(team|staff|gruppo(?: di lavoro)?|organico|squadra|ambiente(?: di lavoro)?|contesto)( dinamico e)? (?:molto )?giovan(?:e|ile)$/i.exec(
      excerpt,
    );
  if (!group?.[1]) return null;
  const adjective = /^(?:ambiente|contesto)/i.test(group[1])
    ? "sereno"
    : /^squadra/i.test(group[1])
      ? "affiatata"
      : "affiatato";
  return { start, end, text: `${group[1]}${group[2] ?? ""} ${adjective}` };
}

/** "CV con foto" → "CV". */
function withoutPhoto({ start, end, excerpt }: Finding): Swap | null {
  const letter =
    /^(.*\b(?:cv|c\.v\.|curriculum(?: vitae)?|curricula|candidatura|domanda)(?: \p{L}+)?) (?:con|corredat[oa] (?:di|da)|complet[oa] di|e) (?:una |la )?(?:foto|fotografia|fototessera)$/isu.exec(
      excerpt,
    );
  return letter?.[1] === undefined ? null : { start, end, text: letter[1] };
}

/** "tirocinio di 12 mesi" → "tirocinio di 6 mesi". */
function sixMonths({ start, end, excerpt }: Finding): Swap | null {
  const months = /(?:\d+|\p{L}+) mesi$/u.exec(excerpt);
  return months ? { start: start + months.index, end, text: "6 mesi" } : null;
}
