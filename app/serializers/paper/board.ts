import { longDate } from "~/text/format";
import type { Locale, Words } from "~/text/words";
import { type BoardRow, drawTable } from "./boardTable";
import { drawBand, drawLine, drawQr, drawText, ornament } from "./draw";
import type { Desk } from "./notice";
import { A4, INK, MARGIN, type Pdf, printSheet, WIDTH } from "./sheet";

/** How many a paper board holds. */
export const MAX_ON_BOARD = 60;

export interface Board {
  locale: Locale;
  words: Words;
  desk: Desk;
  /** What the search asks, in words; empty for everything. */
  searchWords: string;
  /** The search on the site, which the square code holds. */
  url: string;
  rows: readonly BoardRow[];
  /** How many the search finds in all. */
  total: number;
  day: Date;
}

const BAND = 54;

/** A search as a list for the desk's paper board: codes to say, on as many sheets as needed, heads repeated. */
export function printBoard(board: Board): Promise<Uint8Array<ArrayBuffer>> {
  const { words, desk, locale, day, searchWords } = board;
  const title = words.paper.board.title + (searchWords ? `: ${searchWords}` : "");
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
  { words, desk, searchWords, rows, total, url }: Board,
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
    if (searchWords)
      y = drawText(pdf, {
        text: text.of(searchWords),
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
