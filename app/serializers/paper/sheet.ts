import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import PDFDocument from "pdfkit";
import type { Locale } from "~/text/words";

export type Pdf = PDFKit.PDFDocument;
export type Weight = "regular" | "600" | "700";
/** Name under which a sheet registers a font: the family of the product, and the one with more alphabets. */
export type FontName = Weight | "second" | "second-700";

/** The colours of the product, as app/styles/base/_tokens.scss has them. */
export const INK = {
  balzana: "#9e132a",
  slate: "#17324d",
  text: "#1f2f3f",
  quiet: "#4e5f70",
  gold: "#c9a45c",
  paper: "#fbf7f0",
  edge: "#e2d8c8",
  white: "#ffffff",
} as const;

/** A4 in points; an A3 is the same sheet enlarged. */
export const A4 = { width: 595.28, height: 841.89 } as const;
export const MARGIN = 40;
/** From margin to margin, in points. */
export const WIDTH = A4.width - 2 * MARGIN;

const requireFile = createRequire(import.meta.url);
const folderOf = (name: string, ...folders: string[]) =>
  path.join(path.dirname(requireFile.resolve(`${name}/package.json`)), ...folders);
const FAMILY = folderOf("bootstrap-italia", "dist", "fonts", "Titillium_Web");
const SECOND = folderOf("dejavu-fonts-ttf", "ttf");

/** The family comes with Bootstrap Italia and has Latin letters; DejaVu Sans has Cyrillic, Greek and more. */
const FILES: Record<FontName, string> = {
  regular: path.join(FAMILY, "titillium-web-v10-latin-ext_latin-regular.ttf"),
  "600": path.join(FAMILY, "titillium-web-v10-latin-ext_latin-600.ttf"),
  "700": path.join(FAMILY, "titillium-web-v10-latin-ext_latin-700.ttf"),
  second: path.join(SECOND, "DejaVuSans.ttf"),
  "second-700": path.join(SECOND, "DejaVuSans-Bold.ttf"),
};
const read = new Map<string, Buffer>();

/** Pdfkit reads TrueType files and embeds only the letters used. */
function fontFile(file: string): Buffer {
  const font = read.get(file) ?? readFileSync(file);
  read.set(file, font);
  return font;
}

/** Makes every font of the sheets known to a document, and gives it back. */
export function registerFonts(pdf: Pdf): Pdf {
  for (const [name, file] of Object.entries(FILES)) pdf.registerFont(name, fontFile(file));
  return pdf;
}

export interface About {
  title: string;
  author: string;
  locale: Locale;
  /** Day of printing: the same day gives the same bytes. */
  day: Date;
}

/** A tagged PDF with its title shown, its language said and its fonts embedded, drawn by `draw` and given whole. */
export function printSheet(
  about: About,
  size: "A4" | "A3",
  draw: (pdf: Pdf) => void,
): Promise<Uint8Array<ArrayBuffer>> {
  const pdf = new PDFDocument({
    size,
    margin: 0,
    tagged: true,
    displayTitle: true,
    lang: about.locale,
    pdfVersion: "1.7",
    subset: "PDF/UA",
    autoFirstPage: false,
    bufferPages: true,
    info: { Title: about.title, Author: about.author, CreationDate: about.day, ModDate: about.day },
  } as unknown as PDFKit.PDFDocumentOptions);
  registerFonts(pdf);
  const parts: Uint8Array[] = [];
  return new Promise((resolve, reject) => {
    pdf.on("data", (part: Uint8Array) => parts.push(part));
    pdf.on("end", () => resolve(Uint8Array.from(Buffer.concat(parts))));
    pdf.on("error", reject);
    draw(pdf);
    pdf.end();
  });
}
