import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import PDFDocument from "pdfkit";
import type { Locale } from "~/text/words";

export type Pdf = PDFKit.PDFDocument;
export type Weight = "regular" | "600" | "700";

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

const FONTS = path.join(
  path.dirname(createRequire(import.meta.url).resolve("bootstrap-italia/package.json")),
  "dist",
  "fonts",
  "Titillium_Web",
);
const read = new Map<Weight, Buffer>();

/** The family comes with Bootstrap Italia; pdfkit reads its TrueType files and embeds only the letters used. */
function fontFile(weight: Weight): Buffer {
  const font = read.get(weight) ?? readFileSync(path.join(FONTS, `titillium-web-v10-latin-ext_latin-${weight}.ttf`));
  read.set(weight, font);
  return font;
}

export interface About {
  title: string;
  author: string;
  locale: Locale;
  /** Day of printing: the same day gives the same bytes. */
  day: Date;
}

/** A tagged PDF with its title shown, its language said and Titillium embedded, drawn by `draw` and given whole. */
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
  for (const weight of ["regular", "600", "700"] as const) pdf.registerFont(weight, fontFile(weight));
  const parts: Uint8Array[] = [];
  return new Promise((resolve, reject) => {
    pdf.on("data", (part: Uint8Array) => parts.push(part));
    pdf.on("end", () => resolve(Uint8Array.from(Buffer.concat(parts))));
    pdf.on("error", reject);
    draw(pdf);
    pdf.end();
  });
}
