import { longDate, mediumDate } from "~/text/format";
import type { Locale, Words } from "~/text/words";
import { drawBand, drawFitted, drawLine, drawQr, drawText, heightOf, ornament } from "./draw";
import { fitText, type Fitted } from "./fit";
import type { Desk } from "./notice";
import { A4, INK, MARGIN, type Pdf, printSheet } from "./sheet";

/** How many a paper board holds. */
export const MOST_ON_BOARD = 60;

export interface BoardRow {
  code: string;
  kind: string;
  title: string;
  employer: string;
  place: string;
  pay: string;
  contract: string;
  /** ISO date. */
  closesOn: string | null;
}

export interface Board {
  locale: Locale;
  words: Words;
  desk: Desk;
  /** What the search asks, in words; empty for everything. */
  asked: string;
  /** The search on the site, which the square code holds. */
  url: string;
  rows: readonly BoardRow[];
  /** How many the search finds in all. */
  total: number;
  day: Date;
}

const WIDTH = A4.width - 2 * MARGIN;
const BAND = 54;
const COLUMNS = [
  { key: "code", at: 0, width: 66 },
  { key: "what", at: 66, width: 206 },
  { key: "where", at: 280, width: 74 },
  { key: "pay", at: 362, width: 92 },
  { key: "until", at: 460, width: 56 },
] as const;
const FOOT = A4.height - 40;
const FIRST_TOP = 176;
const NEXT_TOP = 34;
const PAD = 7;

/** A search as a list for the desk's paper board: codes to say, on as many sheets as needed, heads repeated. */
export function printBoard(board: Board): Promise<Uint8Array<ArrayBuffer>> {
  const { words, desk, locale, day, asked } = board;
  const title = words.paper.board.title + (asked ? `: ${asked}` : "");
  return printSheet({ title, author: desk.siteName, locale, day }, "A4", (pdf) => {
    const document = pdf.struct("Document");
    pdf.addStructure(document);
    const tagged = (tag: string, draw: () => void, options = {}) => void document.add(pdf.struct(tag, options, [draw]));
    pdf.addPage();
    drawBand(pdf, tagged, { siteName: desk.siteName, second: `${desk.name} · ${desk.comuneName}`, height: BAND });
    drawHead(pdf, tagged, board);
    if (board.rows.length > 0) drawTable(pdf, document, board);
    drawFeet(pdf, board);
  });
}

function drawHead(
  pdf: Pdf,
  tagged: Parameters<typeof drawBand>[1],
  { words, desk, asked, rows, total, url }: Board,
): void {
  const text = words.paper.board;
  const side = 84;
  const width = WIDTH - side - 16;
  let y = BAND + 20;
  tagged(
    "H1",
    () =>
      (y =
        drawText(pdf, {
          text: text.title,
          x: MARGIN,
          y,
          width,
          weight: "700",
          maxLines: 1,
          sizes: [27],
          color: INK.slate,
          leading: 1.15,
        }) + 6),
  );
  tagged("P", () => {
    if (asked)
      y = drawText(pdf, {
        text: text.of(asked),
        x: MARGIN,
        y,
        width,
        weight: "600",
        maxLines: 1,
        sizes: [12.5, 11.5],
        color: INK.text,
      });
    y = drawLine(pdf, rows.length === 0 ? text.empty : text.count(rows.length, total), {
      x: MARGIN,
      y,
      width,
      size: 12.5,
      color: INK.text,
    });
    drawText(pdf, {
      text: `${text.how} ${desk.phone}`,
      x: MARGIN,
      y,
      width,
      weight: "600",
      maxLines: 1,
      sizes: [12.5, 11.5, 10.5],
      color: INK.balzana,
    });
  });
  tagged("Figure", () => drawQr(pdf, url, { x: A4.width - MARGIN - side, y: BAND + 18, side }), {
    alt: `${words.paper.scan}: ${url}`,
  });
}

interface Cells {
  row: BoardRow;
  title: Fitted;
  employer: Fitted;
  place: Fitted;
  pay: Fitted;
  contract: Fitted;
  height: number;
}

function measured(pdf: Pdf, row: BoardRow): Cells {
  const [, what, where, pay] = COLUMNS;
  const title = fitText(pdf, row.title, { weight: "600", width: what.width, maxLines: 2, sizes: [12.5, 11.5] });
  const employer = fitText(pdf, `${row.kind} · ${row.employer}`, {
    weight: "regular",
    width: what.width,
    maxLines: 1,
    sizes: [10],
  });
  const place = fitText(pdf, row.place, { weight: "regular", width: where.width, maxLines: 2, sizes: [10.5, 9.5] });
  const money = fitText(pdf, row.pay, { weight: "600", width: pay.width, maxLines: 2, sizes: [10.5, 9.5] });
  const contract = fitText(pdf, row.contract, { weight: "regular", width: pay.width, maxLines: 2, sizes: [9.5] });
  const height =
    Math.max(
      heightOf(title, 1.15) + heightOf(employer),
      heightOf(place),
      heightOf(money, 1.15) + heightOf(contract, 1.15),
      24,
    ) +
    2 * PAD;
  return { row, title, employer, place, pay: money, contract, height };
}

function drawTable(pdf: Pdf, document: PDFKit.PDFStructureElement, board: Board): void {
  const table = pdf.struct("Table");
  document.add(table);
  let y = drawColumnHeads(pdf, board.words, FIRST_TOP, table);
  for (const cells of board.rows.map((row) => measured(pdf, row))) {
    if (y + cells.height > FOOT) {
      pdf.addPage();
      y = drawColumnHeads(pdf, board.words, NEXT_TOP, null);
    }
    drawRow(pdf, table, cells, { y, locale: board.locale });
    y += cells.height;
  }
}

/** The heads of the columns: part of the table once, an ornament on the sheets that follow. */
function drawColumnHeads(pdf: Pdf, words: Words, y: number, table: PDFKit.PDFStructureElement | null): number {
  const draw = ({ key, at, width }: (typeof COLUMNS)[number]) =>
    drawLine(pdf, words.paper.board.columns[key], {
      x: MARGIN + at,
      y,
      width: width + 6,
      size: 10.5,
      weight: "600",
      color: INK.quiet,
    });
  if (table) {
    const row = pdf.struct("TR");
    table.add(row);
    for (const column of COLUMNS) row.add(pdf.struct("TH", {}, [() => draw(column)]));
  } else ornament(pdf, () => COLUMNS.forEach(draw));
  ornament(pdf, () => pdf.rect(MARGIN, y + 16, WIDTH, 1.5).fill(INK.balzana));
  return y + 18;
}

function drawRow(
  pdf: Pdf,
  table: PDFKit.PDFStructureElement,
  { row, title, employer, place, pay, contract, height }: Cells,
  { y, locale }: { y: number; locale: Locale },
): void {
  const [code, what, where, money, until] = COLUMNS;
  const top = y + PAD;
  const line = pdf.struct("TR");
  table.add(line);
  const cell = (draw: () => void) => void line.add(pdf.struct("TD", {}, [draw]));
  cell(() =>
    drawText(pdf, {
      text: row.code,
      x: MARGIN,
      y: top,
      width: code.width - 6,
      weight: "700",
      maxLines: 1,
      sizes: [17, 15, 13, 11],
      color: INK.balzana,
    }),
  );
  cell(() => {
    const after = drawFitted(pdf, title, {
      x: MARGIN + what.at,
      y: top,
      width: what.width,
      weight: "600",
      maxLines: 2,
      sizes: [12],
      color: INK.slate,
      leading: 1.15,
    });
    drawFitted(pdf, employer, {
      x: MARGIN + what.at,
      y: after,
      width: what.width,
      weight: "regular",
      maxLines: 1,
      sizes: [10],
      color: INK.text,
    });
  });
  cell(() =>
    drawFitted(pdf, place, {
      x: MARGIN + where.at,
      y: top + 2,
      width: where.width,
      weight: "regular",
      maxLines: 2,
      sizes: [10],
    }),
  );
  cell(() => {
    const after = drawFitted(pdf, pay, {
      x: MARGIN + money.at,
      y: top + 2,
      width: money.width,
      weight: "600",
      maxLines: 2,
      sizes: [10],
      color: INK.slate,
      leading: 1.15,
    });
    drawFitted(pdf, contract, {
      x: MARGIN + money.at,
      y: after,
      width: money.width,
      weight: "regular",
      maxLines: 2,
      sizes: [9.5],
      leading: 1.15,
    });
  });
  cell(() =>
    drawText(pdf, {
      text: row.closesOn === null ? "–" : mediumDate(locale, row.closesOn),
      x: MARGIN + until.at,
      y: top + 2,
      width: until.width,
      weight: "regular",
      maxLines: 2,
      sizes: [10.5, 9.5],
      leading: 1.15,
    }),
  );
  ornament(pdf, () => pdf.rect(MARGIN, y + height - 0.6, WIDTH, 0.6).fill(INK.edge));
}

/** Page numbers and the day, on every sheet. */
function drawFeet(pdf: Pdf, { words, locale, day }: Board): void {
  const { count } = pdf.bufferedPageRange();
  for (let page = 0; page < count; page += 1) {
    pdf.switchToPage(page);
    ornament(pdf, () => {
      drawText(pdf, {
        text: words.paper.posted(longDate(locale, day)),
        x: MARGIN,
        y: A4.height - 28,
        width: WIDTH - 90,
        weight: "regular",
        maxLines: 1,
        sizes: [8.5],
        color: INK.quiet,
      });
      drawLine(pdf, words.paper.board.page(page + 1, count), {
        x: A4.width - MARGIN - 90,
        y: A4.height - 28,
        width: 90,
        size: 8.5,
        color: INK.quiet,
        align: "right",
      });
    });
  }
}
