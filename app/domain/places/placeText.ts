import { cleanLine } from "~/domain/forms/clean";

/** What was typed for a place, taken apart. */
export interface PlaceText {
  /** Six digits. */
  istat: string | null;
  /** Letter and three digits, as in tax codes. */
  cadastral: string | null;
  /** Five digits. */
  postalCode: string | null;
  /** Without what stands around it; empty where only a code was typed. */
  name: string;
  /** Two capital letters. */
  province: string | null;
  /** Words in brackets: the name of a province or of a region. */
  around: string | null;
}

/** "Castro (LE)", "55012 Capannori LU", "comune di Lucca, Toscana", "E715", "046017", "46017": name and codes apart. */
export function parsePlace(typed: string): PlaceText {
  const text = cleanLine(typed).slice(0, 120);
  const none = { istat: null, cadastral: null, postalCode: null, name: "", province: null, around: null };
  if (/^\d{6}$/.test(text)) return { ...none, istat: text };
  // A spreadsheet eats the zero at the beginning of a code; five digits are also a postal code.
  if (/^\d{5}$/.test(text)) return { ...none, istat: `0${text}`, postalCode: text };
  if (/^\d{4}$/.test(text)) return { ...none, istat: `00${text}` };
  if (/^[a-z]\d{3}$/i.test(text)) return { ...none, cadastral: text.toUpperCase() };
  return { ...none, ...parseNamed(text) };
}

function parseNamed(text: string): Pick<PlaceText, "name" | "province" | "around" | "postalCode" | "cadastral"> {
  const postalCode = /(?:^|[^\d])(\d{5})(?!\d)/.exec(text)?.[1] ?? null;
  const cadastral = /(?:^|[\s([,/-])([A-Z]\d{3})(?=$|[\s)\],/-])/i.exec(text)?.[1]?.toUpperCase() ?? null;
  let rest = text
    .replace(/\b\d{5}\b/, " ")
    .replace(/(^|[\s([,/-])[A-Z]\d{3}(?=$|[\s)\],/-])/i, "$1")
    .replace(/\(\s*\)|\[\s*\]/g, " ")
    .replace(/^\s*(?:(?:il\s+)?comune di|citt[aà] di|i-)\s*/i, "")
    .replace(/[\s,;/-]+$/g, "")
    .replace(/^[\s,;/-]+/g, "");
  let province: string | null = null;
  let around: string | null = null;
  const brackets = /^(.*\S)\s*[([]\s*([^()[\]]+?)\s*[)\]]$/.exec(rest);
  const trailing = /^(.*\p{L}{2,}.*?)(?:\s*[,/-]\s*|\s+)([A-Z]{2})$/u.exec(rest);
  const comma = /^([^,]+),\s*([^,]+)(?:,.*)?$/.exec(rest);
  if (brackets) [rest, around] = [brackets[1] ?? "", brackets[2] ?? ""];
  else if (trailing) [rest, around] = [trailing[1] ?? "", trailing[2] ?? ""];
  else if (comma) [rest, around] = [comma[1] ?? "", comma[2] ?? ""];
  if (around !== null && /^[a-z]{2}$/i.test(around)) [province, around] = [around.toUpperCase(), null];
  return { name: rest.replace(/\s+/g, " ").trim(), province, around, postalCode, cadastral };
}
