import { mediumDate } from "~/text/format";
import type { Locale, Words } from "~/text/words";
import { drawFitted, drawLine, drawText, heightOf, ornament } from "./draw";
import { fitText, type Fitted } from "./fit";
import { A4, INK, MARGIN, type Pdf, WIDTH } from "./sheet";

/** A posting on the board, in words ready to print. */
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

/** The rows as a table, on as many sheets as needed: added to the document's structure, new pages to the file. */
export function drawTable(
  pdf: Pdf,
  document: PDFKit.PDFStructureElement,
  { rows, words, locale }: { rows: readonly BoardRow[]; words: Words; locale: Locale },
): void {
  const table = pdf.struct("Table");
  document.add(table);
  let y = drawColumnHeads(pdf, words, FIRST_TOP, table);
  for (const cells of rows.map((row) => measured(pdf, row))) {
    if (y + cells.height > FOOT) {
      pdf.addPage();
      y = drawColumnHeads(pdf, words, NEXT_TOP, null);
    }
    drawRow(pdf, table, cells, { y, locale });
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
