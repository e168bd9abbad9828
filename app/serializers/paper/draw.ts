import { encode } from "uqr";
import { WALL_OUTLINE } from "~/domain/places/wallShape";
import { A4, INK, MARGIN, type Pdf, type Weight } from "./sheet";
import type { Tagged } from "./tagger";
import { baselineOffset, type Run, runsOf } from "./runs";
import { fitText, type Fitted, type Room } from "./fit";

export interface Text extends Room {
  text: string;
  x: number;
  y: number;
  color?: string;
  /** Line height as a multiple of the size. */
  leading?: number;
  align?: "left" | "center" | "right";
}

/** Draws a text in its room and says where it ends. */
export function drawText(pdf: Pdf, options: Text): number {
  return drawFitted(pdf, fitText(pdf, options.text, options), options);
}

/** Draws lines already fitted and says where they end. */
export function drawFitted(
  pdf: Pdf,
  { lines, size }: Fitted,
  { x, y, width, weight, color = INK.text, leading = 1.25, align = "left" }: Omit<Text, "text">,
): number {
  pdf.font(weight).fontSize(size).fillColor(color);
  lines.forEach((line, at) => {
    const top = y + at * size * leading;
    const runs = runsOf(pdf, line, weight);
    if (runs.every(({ font }) => font === weight))
      pdf.text(line, x, top, { width: width + 1, align, lineBreak: false });
    else drawRuns(pdf, runs, { x, y: top, width, size, weight, align });
  });
  return y + lines.length * size * leading;
}

/** A line in several fonts, all of them standing on the same base. */
function drawRuns(
  pdf: Pdf,
  runs: readonly Run[],
  {
    x,
    y,
    width,
    size,
    weight,
    align,
  }: Pick<Required<Text>, "x" | "y" | "width" | "weight" | "align"> & { size: number },
): void {
  const widths = runs.map(({ font, text }) => pdf.font(font).widthOfString(text));
  const free = width - widths.reduce((sum, each) => sum + each, 0);
  let at = x + (align === "left" ? 0 : align === "center" ? free / 2 : free);
  runs.forEach((run, index) => {
    const drop = baselineOffset(pdf, run, weight) * size;
    pdf.font(run.font).text(run.text, at, y + drop, { lineBreak: false });
    at += widths[index] ?? 0;
  });
  pdf.font(weight);
}

/** How high fitted lines are. */
export const heightOf = ({ lines, size }: Fitted, leading = 1.25): number => lines.length * size * leading;

/** One line of fixed size; what does not fit is cut at a word. */
export function drawLine(
  pdf: Pdf,
  text: string,
  at: {
    x: number;
    y: number;
    width: number;
    size: number;
    weight?: Weight;
    color?: string;
    align?: "left" | "center" | "right";
  },
): number {
  const { size, weight = "regular", ...rest } = at;
  return drawText(pdf, { text, ...rest, weight, sizes: [size], maxLines: 1 });
}

/** What is only there for the eye is no part of what is read aloud. */
export function ornament(pdf: Pdf, draw: () => void): void {
  pdf.markContent("Artifact", { type: "Layout" } as PDFKit.Mixins.MarkingOptions);
  draw();
  pdf.endMarkedContent();
}

/** A square code of exact squares: sharp at any size. */
export function drawQr(pdf: Pdf, text: string, { x, y, side }: { x: number; y: number; side: number }): void {
  const { data, size } = encode(text, { border: 2, ecc: "M" });
  const dot = side / size;
  pdf.rect(x, y, side, side).fill("#ffffff");
  data.forEach((row, line) => {
    for (let from = 0; from < row.length; from += 1) {
      if (!row[from]) continue;
      let to = from;
      while (row[to + 1]) to += 1;
      pdf.rect(x + from * dot, y + line * dot, (to - from + 1) * dot, dot);
      from = to;
    }
  });
  pdf.fill("#000000");
}

/** The red band of every sheet: mark, name of the site, a second line, and the white and red rule under it. */
export function drawBand(
  pdf: Pdf,
  tagged: Tagged,
  { siteName, second, height }: { siteName: string; second: string; height: number },
): void {
  ornament(pdf, () => {
    pdf.rect(0, 0, A4.width, height).fill(INK.balzana);
    pdf.rect(0, height + 4, A4.width, 4).fill(INK.balzana);
    pdf
      .save()
      .translate(MARGIN, height / 2 - 16)
      .scale(32 / 1440)
      .translate(170, 170)
      .path(WALL_OUTLINE)
      .lineWidth(58)
      .stroke(INK.white);
    pdf.restore();
  });
  const x = MARGIN + 54;
  tagged("P", () => {
    drawLine(pdf, siteName, {
      x,
      y: height / 2 - 19,
      width: A4.width - x - MARGIN,
      size: 19,
      weight: "700",
      color: INK.white,
    });
    drawLine(pdf, second, { x, y: height / 2 + 4, width: A4.width - x - MARGIN, size: 10.5, color: INK.white });
  });
}
