import { longDate } from "~/text/format";
import { drawBand, drawFitted, drawLine, drawQr, drawText, heightOf, ornament } from "./draw";
import { fitText } from "./fit";
import type { Notice } from "./notice";
import { A4, INK, MARGIN, type Pdf, printSheet, WIDTH } from "./sheet";
import { tagger, type Tagged } from "./tagger";

const BAND = 62;
const HEAD_SECOND = " · ";
/** Where the part with the square code begins. */
const FOOT = 586;
const FOOT_NOTE = A4.height - 34;

/** A poster for a notice board: A4, or the same enlarged to A3. */
export function printPoster(notice: Notice, format: "a4" | "a3"): Promise<Uint8Array<ArrayBuffer>> {
  const { desk, locale, day, words } = notice;
  const about = { title: words.paper.posterTitle(notice.title, notice.code), author: desk.siteName, locale, day };
  return printSheet(about, format === "a3" ? "A3" : "A4", (pdf) => {
    pdf.addPage();
    if (format === "a3") pdf.scale(pdf.page.width / A4.width);
    const tagged = tagger(pdf);
    drawBand(pdf, tagged, { siteName: desk.siteName, second: desk.name + HEAD_SECOND + desk.comuneName, height: BAND });
    const y = drawHead(pdf, tagged, notice);
    drawTasks(pdf, tagged, notice, drawFacts(pdf, tagged, notice, y));
    drawWayIn(pdf, tagged, notice);
  });
}

/** Kind and code, title as large as it can be, who and where. */
function drawHead(pdf: Pdf, tagged: Tagged, { kind, code, title, employer, place }: Notice): number {
  let y = BAND + 30;
  tagged("P", () => {
    drawLine(pdf, kind, { x: MARGIN, y, width: WIDTH - 120, size: 16, weight: "600", color: INK.balzana });
    drawLine(pdf, code, {
      x: A4.width - MARGIN - 120,
      y: y - 3,
      width: 120,
      size: 20,
      weight: "700",
      color: INK.slate,
      align: "right",
    });
  });
  y += 26;
  tagged("H1", () => (y = drawTitle(pdf, title, y)));
  y += 12;
  tagged("P", () => {
    y = drawText(pdf, {
      text: employer,
      x: MARGIN,
      y,
      width: WIDTH,
      weight: "600",
      maxLines: 1,
      sizes: [19, 17, 15],
      color: INK.text,
    });
    if (place)
      y = drawText(pdf, {
        text: place,
        x: MARGIN,
        y,
        width: WIDTH,
        weight: "regular",
        maxLines: 2,
        sizes: [16, 15, 13],
        color: INK.text,
      });
  });
  return y + 16;
}

/** One large line if it can be, else two, else three. */
function drawTitle(pdf: Pdf, title: string, y: number): number {
  const rooms = [
    { maxLines: 1, sizes: [44, 40, 36] },
    { maxLines: 2, sizes: [42, 38, 34] },
    { maxLines: 3, sizes: [34, 30, 26] },
  ] as const;
  const room = { weight: "700", width: WIDTH } as const;
  const tried = rooms.map((one) => ({ ...one, fitted: fitText(pdf, title, { ...room, ...one }) }));
  const best =
    tried.find(({ fitted, maxLines }) => fitted.lines.length <= maxLines && !fitted.lines.at(-1)?.endsWith("…"))
      ?.fitted ?? fitText(pdf, title, { ...room, maxLines: 3, sizes: [26] });
  return drawFitted(pdf, best, { x: MARGIN, y, ...room, maxLines: 3, sizes: [26], color: INK.slate, leading: 1.12 });
}

const PAY_WIDTH = 200;
const GAP = 20;

/** Pay on slate at the left, the other facts in two columns beside it. */
function drawFacts(pdf: Pdf, tagged: Tagged, { first, facts }: Notice, top: number): number {
  const x = MARGIN + PAY_WIDTH + GAP;
  const column = (WIDTH - PAY_WIDTH - 2 * GAP) / 2;
  const shown = facts.slice(0, 6);
  const rows = Math.ceil(shown.length / 2);
  const height = Math.max(92, rows * 56 + 6);
  ornament(pdf, () => pdf.roundedRect(MARGIN, top, PAY_WIDTH, height, 6).fill(INK.slate));
  tagged("P", () => {
    const pay = fitText(pdf, first.value, {
      weight: "700",
      width: PAY_WIDTH - 28,
      maxLines: 2,
      sizes: [26, 23, 20, 17],
    });
    const note =
      first.note === null
        ? null
        : fitText(pdf, first.note, { weight: "regular", width: PAY_WIDTH - 28, maxLines: 3, sizes: [11.5, 10.5] });
    let y = top + (height - 16 - heightOf(pay, 1.15) - (note ? heightOf(note) + 3 : 0)) / 2;
    y = drawLine(pdf, first.label, { x: MARGIN + 14, y, width: PAY_WIDTH - 28, size: 12, color: INK.white });
    y = drawFitted(pdf, pay, {
      x: MARGIN + 14,
      y,
      width: PAY_WIDTH - 28,
      weight: "700",
      color: INK.white,
      leading: 1.15,
      maxLines: 2,
      sizes: [26],
    });
    if (note)
      drawFitted(pdf, note, {
        x: MARGIN + 14,
        y: y + 3,
        width: PAY_WIDTH - 28,
        weight: "regular",
        color: INK.white,
        maxLines: 3,
        sizes: [11.5],
      });
  });
  shown.forEach(({ label, value, note }, at) => {
    const left = x + (at % 2) * (column + GAP);
    let y = top + 3 + Math.floor(at / 2) * 56;
    tagged("P", () => {
      y = drawLine(pdf, label, { x: left, y, width: column, size: 11, color: INK.quiet });
      y = drawText(pdf, {
        text: value,
        x: left,
        y,
        width: column,
        weight: "600",
        maxLines: note === null ? 2 : 1,
        sizes: [14, 13, 12, 11],
        color: INK.slate,
        leading: 1.15,
      });
      if (note !== null)
        drawText(pdf, {
          text: note,
          x: left,
          y,
          width: column,
          weight: "regular",
          maxLines: 2,
          sizes: [11, 10],
          color: INK.quiet,
          leading: 1.15,
        });
    });
  });
  return top + height + 20;
}

/** The first things one does, as many as there is room for. */
function drawTasks(pdf: Pdf, tagged: Tagged, { sections }: Notice, top: number): void {
  const room = FOOT - 14;
  let y = top;
  for (const { title, lines } of sections) {
    if (y + 60 > room) return;
    tagged(
      "H2",
      () => (y = drawLine(pdf, title, { x: MARGIN, y, width: WIDTH, size: 16, weight: "700", color: INK.slate }) + 4),
    );
    for (const line of lines) {
      const fitted = fitText(pdf, line, { weight: "regular", width: WIDTH - 18, maxLines: 2, sizes: [14.5] });
      if (y + heightOf(fitted) > room) return;
      const mark = y + 9.5;
      ornament(pdf, () => pdf.rect(MARGIN, mark, 8, 2).fill(INK.balzana));
      tagged(
        "P",
        () =>
          (y =
            drawFitted(pdf, fitted, {
              x: MARGIN + 18,
              y,
              width: WIDTH - 18,
              weight: "regular",
              maxLines: 2,
              sizes: [14.5],
            }) + 4),
      );
    }
    y += 10;
  }
}

/** How one gets there: the square code, or the spoken one. */
function drawWayIn(pdf: Pdf, tagged: Tagged, { words, code, url, way, desk, locale, day }: Notice): void {
  const { paper } = words;
  const side = 150;
  const top = FOOT + 14;
  const right = MARGIN + side + 26;
  const width = A4.width - MARGIN - right;
  ornament(pdf, () => {
    pdf.rect(0, FOOT, A4.width, FOOT_NOTE - FOOT).fill(INK.paper);
    pdf.rect(0, FOOT, A4.width, 1).fill(INK.edge);
  });
  tagged("Figure", () => drawQr(pdf, url, { x: MARGIN, y: top, side }), { alt: `${paper.scan}: ${url}` });
  tagged("P", () => {
    const after = drawText(pdf, {
      text: paper.scan,
      x: MARGIN,
      y: top + side + 6,
      width: side,
      weight: "600",
      maxLines: 2,
      sizes: [11.5],
      color: INK.slate,
      leading: 1.15,
      align: "center",
    });
    drawText(pdf, {
      text: url.replace(/^https?:\/\//, ""),
      x: MARGIN - 10,
      y: after,
      width: side + 20,
      weight: "regular",
      maxLines: 1,
      sizes: [10, 9, 8],
      color: INK.text,
      align: "center",
    });
  });
  let y = top;
  tagged(
    "P",
    () =>
      (y = drawText(pdf, {
        text: paper.orCall,
        x: right,
        y,
        width,
        weight: "regular",
        maxLines: 2,
        sizes: [14],
        color: INK.text,
      })),
  );
  tagged(
    "P",
    () => (y = drawLine(pdf, code, { x: right, y: y - 4, width, size: 58, weight: "700", color: INK.balzana })),
  );
  tagged("P", () => {
    y = drawLine(pdf, desk.phone, { x: right, y: y - 4, width, size: 24, weight: "700", color: INK.slate });
    y = drawText(pdf, {
      text: `${desk.name}, ${desk.address}`,
      x: right,
      y: y + 2,
      width,
      weight: "regular",
      maxLines: 2,
      sizes: [12, 11],
      color: INK.text,
    });
    drawText(pdf, {
      text: way,
      x: right,
      y: y + 2,
      width,
      weight: "600",
      maxLines: 1,
      sizes: [12, 11, 10],
      color: INK.text,
    });
  });
  tagged("P", () =>
    drawText(pdf, {
      text: `${words.postings.card.equality} ${paper.posted(longDate(locale, day))}`,
      x: MARGIN,
      y: FOOT_NOTE + 8,
      width: WIDTH,
      weight: "regular",
      maxLines: 1,
      sizes: [8.5, 8, 7.5, 7],
      color: INK.quiet,
      align: "center",
    }),
  );
}
