import PDFDocument from "pdfkit";
import { missingSigns } from "./runs";
import { type Pdf, registerFonts } from "./sheet";

/** Everything up to here is in the family of the product. */
const ALWAYS_THERE = /^[\s\u0020-\u017F\u2010-\u2026€]*$/;
/** Shown at most: more would say nothing more. */
const MAX_SHOWN = 12;
let measuring: Pdf | null = null;

/** Letters that a sheet with these texts would have to leave out, each once, a dozen at most: shown to whoever prints it. */
export function missingLetters(texts: readonly (string | null)[]): string[] {
  const text = texts.join("\n");
  if (ALWAYS_THERE.test(text)) return [];
  measuring ??= registerFonts(new PDFDocument({ autoFirstPage: false }));
  return missingSigns(measuring, text).slice(0, MAX_SHOWN);
}
