import { expect, test } from "vitest";
import { drawable, fitText } from "~/serializers/paper/fit";
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

test("letters the font lacks are left out, accents and currency stay", async () => {
  expect(await measure((pdf) => drawable(pdf, "Perché € – «à» 🎉 招聘 ș", "regular"))).toBe("Perché € – «à»   ș");
});
