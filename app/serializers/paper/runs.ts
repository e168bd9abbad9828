import type { FontName, Pdf, Weight } from "./sheet";

/** Letters that one font draws. */
export interface Run {
  font: FontName;
  text: string;
}

/** What pdfkit keeps of a font: the reader of its file, and heights in thousandths of the size. */
interface OpenFont {
  ascender: number;
  font: { hasGlyphForCodePoint(code: number): boolean };
}

const secondOf = (weight: Weight): FontName => (weight === "regular" ? "second" : "second-700");

/**
 * A text in pieces, each in the first font that has its letters. Blanks stay with what stands before them; letters that
 * neither font has would print as boxes and are left out.
 */
export function runsOf(pdf: Pdf, text: string, weight: Weight): Run[] {
  const [first, second] = [openFont(pdf, weight), openFont(pdf, secondOf(weight))];
  pdf.font(weight);
  const runs: Run[] = [];
  for (const sign of text.normalize("NFC")) {
    const code = sign.codePointAt(0) ?? 0;
    const font = /\s/.test(sign)
      ? (runs.at(-1)?.font ?? weight)
      : first.font.hasGlyphForCodePoint(code)
        ? weight
        : second.font.hasGlyphForCodePoint(code)
          ? secondOf(weight)
          : null;
    const last = runs.at(-1);
    if (font === null) continue;
    if (last?.font === font) last.text += sign;
    else runs.push({ font, text: sign });
  }
  return runs;
}

/** How wide a text is at the present size, in points. */
export function widthOf(pdf: Pdf, text: string, weight: Weight): number {
  const width = runsOf(pdf, text, weight).reduce((sum, run) => sum + pdf.font(run.font).widthOfString(run.text), 0);
  pdf.font(weight);
  return width;
}

/** How much lower a font must be drawn to stand on the same line as the family of the product, in parts of the size. */
export function baselineOffset(pdf: Pdf, run: Run, weight: Weight): number {
  return (openFont(pdf, weight).ascender - openFont(pdf, run.font).ascender) / 1000;
}

/** Letters of a text that no font has, each once. */
export function missingSigns(pdf: Pdf, text: string): string[] {
  const fonts = [openFont(pdf, "regular"), openFont(pdf, "second")];
  const missing = [...text.normalize("NFC")].filter(
    (sign) =>
      !/[\s\p{C}\p{M}]/u.test(sign) && !fonts.some(({ font }) => font.hasGlyphForCodePoint(sign.codePointAt(0) ?? 0)),
  );
  return [...new Set(missing)];
}

function openFont(pdf: Pdf, name: FontName): OpenFont {
  pdf.font(name);
  return (pdf as unknown as { _font: OpenFont })._font;
}
