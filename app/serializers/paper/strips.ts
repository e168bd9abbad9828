import { longDate } from "~/text/format";
import { drawBand, drawFitted, drawLine, drawQr, drawText, ornament } from "./draw";
import { fitText } from "./fit";
import type { Notice } from "./notice";
import { A4, INK, MARGIN, type Pdf, printSheet, WIDTH } from "./sheet";
import { tagger, type Tagged } from "./tagger";

const BAND = 54;
const STRIPS = 9;
/** Strips are this high, from the foot of the sheet up: their words stand on their side. */
const STRIP_HEIGHT = 270;
/** Height of a row of facts. */
const ROW = 58;
const TOP = A4.height - STRIP_HEIGHT;

/** A small poster whose foot is cut in strips to take away: code, phone and square code on each. */
export function printStrips(notice: Notice): Promise<Uint8Array<ArrayBuffer>> {
  const { desk, locale, day, words, title, code } = notice;
  const about = { title: words.paper.stripsTitle(title, code), author: desk.siteName, locale, day };
  return printSheet(about, "A4", (pdf) => {
    pdf.addPage();
    const tagged = tagger(pdf);
    drawBand(pdf, tagged, { siteName: desk.siteName, second: `${desk.name} · ${desk.comuneName}`, height: BAND });
    drawUpper(pdf, tagged, notice);
    drawStrips(pdf, tagged, notice);
  });
}

function drawUpper(
  pdf: Pdf,
  tagged: Tagged,
  { kind, code, title, employer, place, first, facts, sections, words, locale, day }: Notice,
): void {
  let y = BAND + 24;
  tagged("P", () => {
    drawLine(pdf, kind, { x: MARGIN, y, width: WIDTH - 130, size: 15, weight: "600", color: INK.balzana });
    drawLine(pdf, code, {
      x: A4.width - MARGIN - 130,
      y: y - 4,
      width: 130,
      size: 24,
      weight: "700",
      color: INK.balzana,
      align: "right",
    });
  });
  y += 28;
  tagged(
    "H1",
    () =>
      (y =
        drawText(pdf, {
          text: title,
          x: MARGIN,
          y,
          width: WIDTH,
          weight: "700",
          maxLines: 2,
          sizes: [38, 34, 30, 26, 23],
          color: INK.slate,
          leading: 1.12,
        }) + 8),
  );
  tagged(
    "P",
    () =>
      (y =
        drawText(pdf, {
          text: [employer, place].filter(Boolean).join(" · "),
          x: MARGIN,
          y,
          width: WIDTH,
          weight: "600",
          maxLines: 2,
          sizes: [16, 15, 14],
        }) + 12),
  );
  const column = (WIDTH - 24) / 2;
  [first, ...facts].slice(0, 6).forEach(({ label, value, note }, at) => {
    const x = MARGIN + (at % 2) * (column + 24);
    const top = y + Math.floor(at / 2) * ROW;
    tagged("P", () => {
      const after = drawLine(pdf, label, { x, y: top, width: column, size: 11, color: INK.quiet });
      const end = drawText(pdf, {
        text: value,
        x,
        y: after,
        width: column,
        weight: at === 0 ? "700" : "600",
        maxLines: 1,
        sizes: at === 0 ? [19, 17, 15, 13] : [15, 14, 13, 12],
        color: INK.slate,
        leading: 1.15,
      });
      if (note !== null)
        drawText(pdf, {
          text: note,
          x,
          y: end,
          width: column,
          weight: "regular",
          maxLines: 1,
          sizes: [11, 10],
          color: INK.quiet,
        });
    });
  });
  y += Math.ceil(Math.min(facts.length + 1, 6) / 2) * ROW + 8;
  drawTasks(
    pdf,
    tagged,
    sections.flatMap(({ lines }) => lines),
    y,
  );
  tagged("P", () =>
    drawText(pdf, {
      text: `${words.postings.card.equality} ${words.paper.posted(longDate(locale, day))}`,
      x: MARGIN,
      y: TOP - 22,
      width: WIDTH,
      weight: "regular",
      maxLines: 1,
      sizes: [8.5, 8, 7.5, 7],
      color: INK.quiet,
    }),
  );
}

function drawTasks(pdf: Pdf, tagged: Tagged, tasks: readonly string[], top: number): void {
  let y = top;
  for (const task of tasks) {
    const fitted = fitText(pdf, task, { weight: "regular", width: WIDTH - 18, maxLines: 1, sizes: [13.5] });
    if (y + 18 > TOP - 30) return;
    const line = y;
    ornament(pdf, () => pdf.rect(MARGIN, line + 8.5, 8, 2).fill(INK.balzana));
    tagged(
      "P",
      () =>
        (y =
          drawFitted(pdf, fitted, {
            x: MARGIN + 18,
            y,
            width: WIDTH - 18,
            weight: "regular",
            maxLines: 1,
            sizes: [13.5],
          }) + 2),
    );
  }
}

/** The first strip is read aloud; the others are the same again. */
function drawStrips(pdf: Pdf, tagged: Tagged, notice: Notice): void {
  const width = A4.width / STRIPS;
  ornament(pdf, () => {
    pdf.lineWidth(0.8).strokeColor(INK.quiet).dash(4, { space: 3 });
    pdf.moveTo(0, TOP).lineTo(A4.width, TOP).stroke();
    for (let at = 1; at < STRIPS; at += 1)
      pdf
        .moveTo(at * width, TOP)
        .lineTo(at * width, A4.height)
        .stroke();
    pdf.undash();
  });
  const strip = (at: number) => {
    pdf
      .save()
      .translate(at * width, A4.height)
      .rotate(-90);
    drawStrip(pdf, notice, width);
    pdf.restore();
  };
  tagged("P", () => strip(0));
  ornament(pdf, () => {
    for (let at = 1; at < STRIPS; at += 1) strip(at);
  });
}

/** One strip lying down: title and employer, code and phone, and the square code at its far end. */
function drawStrip(pdf: Pdf, { title, employer, code, desk, url }: Notice, height: number): void {
  const side = height - 10;
  const x = 14;
  const width = STRIP_HEIGHT - side - x - 14;
  const half = width - 74;
  const name = fitText(pdf, title, { weight: "600", width: half, maxLines: 2, sizes: [11, 10, 9] });
  let y = 8;
  y = drawFitted(pdf, name, {
    x,
    y,
    width: half,
    weight: "600",
    maxLines: 2,
    sizes: [9],
    color: INK.slate,
    leading: 1.12,
  });
  y = drawText(pdf, {
    text: employer,
    x,
    y: y + 1,
    width: half,
    weight: "regular",
    maxLines: 1,
    sizes: [9, 8],
    color: INK.text,
  });
  drawText(pdf, { text: desk.name, x, y, width: half, weight: "regular", maxLines: 1, sizes: [9, 8], color: INK.text });
  drawText(pdf, {
    text: code,
    x: x + half + 4,
    y: 14,
    width: 70,
    weight: "700",
    maxLines: 1,
    sizes: [22, 20, 18, 16],
    color: INK.balzana,
    align: "center",
  });
  drawText(pdf, {
    text: desk.phone,
    x: x + half + 4,
    y: 41,
    width: 70,
    weight: "600",
    maxLines: 1,
    sizes: [11, 10, 9, 8],
    color: INK.slate,
    align: "center",
  });
  drawQr(pdf, url, { x: STRIP_HEIGHT - side - 6, y: 5, side });
}
