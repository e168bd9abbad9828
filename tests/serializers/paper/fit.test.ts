import { expect, test } from "vitest";
import { drawable, fitText } from "~/serializers/paper/fit";
import { drawText } from "~/serializers/paper/draw";
import { missingLetters } from "~/serializers/paper/missingLetters";
import { runsOf, widthOf } from "~/serializers/paper/runs";
import { seenIn } from "../../support/pdf";
import { type Pdf, printSheet } from "~/serializers/paper/sheet";

/** Lets a test measure with the real fonts. */
async function measure<Value>(work: (pdf: Pdf) => Value): Promise<Value> {
  let value: Value | undefined;
  await printSheet({ title: "Prova", author: "Prova", locale: "it", day: new Date(0) }, "A4", (pdf) => {
    pdf.addPage();
    value = work(pdf);
  });
  return value as Value;
}

const LONG =
  "Addetta o addetto alla manutenzione elettromeccanica degli impianti di produzione della carta e del cartone ondulato con reperibilità notturna";

test("the largest size that fits is taken", async () => {
  const room = { weight: "700", width: 300, maxLines: 2, sizes: [40, 20, 10] } as const;
  expect((await measure((pdf) => fitText(pdf, "Cuoca", room))).size).toBe(40);
  expect((await measure((pdf) => fitText(pdf, "Addetta alla preparazione degli ordini", room))).size).toBe(20);
});

test("what fits at no size is cut after a whole word, and no line is wider than its room", async () => {
  const { lines, wide } = await measure((pdf) => {
    const fitted = fitText(pdf, LONG, { weight: "600", width: 150, maxLines: 2, sizes: [16, 14] });
    pdf.font("600").fontSize(fitted.size);
    return { lines: fitted.lines, wide: fitted.lines.filter((line) => pdf.widthOfString(line) > 150) };
  });
  expect(lines).toHaveLength(2);
  expect(wide).toEqual([]);
  const shown = lines.join(" ").replace(/…$/, "");
  expect(lines.at(-1)).toMatch(/…$/);
  expect(LONG.startsWith(`${shown} `)).toBe(true);
});

test("one word longer than the sheet is parted, not lost over the edge", async () => {
  const { lines, wide } = await measure((pdf) => {
    const fitted = fitText(pdf, "x".repeat(200), { weight: "regular", width: 120, maxLines: 3, sizes: [12] });
    return { lines: fitted.lines, wide: fitted.lines.filter((line) => pdf.widthOfString(line) > 120) };
  });
  expect([lines.length, wide]).toEqual([3, []]);
});

test("letters no font has are left out, other alphabets, accents and currency stay", async () => {
  expect(await measure((pdf) => drawable(pdf, "Perché € – «à» 🎉 招聘 ș", "regular"))).toBe("Perché € – «à»   ș");
  expect(await measure((pdf) => drawable(pdf, "Повар Ελένη", "700"))).toBe("Повар Ελένη");
});

test("each run of a text has the font with its letters, and all of it is drawn where it fits", async () => {
  const text = "Cuoca Олена Κώστας x";
  const runs = await measure((pdf) => runsOf(pdf, text, "600"));
  expect(runs).toEqual([
    { font: "600", text: "Cuoca " },
    { font: "second-700", text: "Олена Κώστας " },
    { font: "600", text: "x" },
  ]);
  const { lines, widest } = await measure((pdf) => {
    const fitted = fitText(pdf, `${text} `.repeat(6), { weight: "600", width: 160, maxLines: 20, sizes: [14] });
    pdf.fontSize(fitted.size);
    return { lines: fitted.lines, widest: Math.max(...fitted.lines.map((line) => widthOf(pdf, line, "600"))) };
  });
  expect(lines.join(" ")).toBe(`${text} `.repeat(6).trim());
  expect(widest).toBeLessThanOrEqual(160);
  const bytes = await printSheet({ title: "P", author: "P", locale: "it", day: new Date(0) }, "A4", (pdf) => {
    pdf.addPage();
    for (const align of ["left", "center", "right"] as const)
      drawText(pdf, { text, x: 40, y: 100, width: 300, weight: "600", sizes: [14], maxLines: 1, align });
  });
  const seen = seenIn(Buffer.from(bytes)).replace(/\s+/g, "");
  expect(seen.split("Олена")).toHaveLength(4);
  expect(seen.split("Κώστας")).toHaveLength(4);
});

test("who prints is told which letters will be missing", () => {
  expect(missingLetters(["Cuoca/o – «à» €", "Повар", "Ελένη", null])).toEqual([]);
  expect(missingLetters(["Cuoco 招聘 招 🎉"])).toEqual(["招", "聘", "🎉"]);
});
