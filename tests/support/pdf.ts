import { inflateSync } from "node:zlib";

/** Width and height of every page, in points. */
export function pagesOf(text: string): number[][] {
  return [...text.matchAll(/\/Type \/Page\b[^s][\s\S]*?\/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]/g)].map(
    ([, width, height]) => [Number(width), Number(height)],
  );
}

/** The words drawn on a PDF of pdfkit's, page by page in the order they are drawn: glyphs brought back to letters by the fonts' own tables. */
export function seenIn(bytes: Buffer): string {
  const objects = objectsOf(bytes);
  const fonts = new Map<string, Map<number, string>>();
  for (const body of objects.values()) {
    for (const [, name = "", id = ""] of body.head.matchAll(/\/(F\d+) (\d+) 0 R/g)) {
      const unicode = /\/ToUnicode (\d+) 0 R/.exec(objects.get(id)?.head ?? "")?.[1];
      if (unicode) fonts.set(name, lettersOf(objects.get(unicode)?.stream ?? ""));
    }
  }
  return [...objects.values()]
    .filter(({ stream }) => /\bTf\b/.test(stream))
    .map(({ stream }) => readContent(stream, fonts))
    .join(" ");
}

interface Part {
  head: string;
  stream: string;
}

function objectsOf(bytes: Buffer): Map<string, Part> {
  const text = bytes.toString("latin1");
  const found = new Map<string, Part>();
  for (const match of text.matchAll(/(\d+) 0 obj\n([\s\S]*?)\nendobj/g)) {
    const [, id = "", body = ""] = match;
    const at = body.indexOf("stream\n");
    const head = at < 0 ? body : body.slice(0, at);
    found.set(id, { head, stream: at < 0 ? "" : unpacked(body.slice(at + 7, body.lastIndexOf("\nendstream")), head) });
  }
  return found;
}

function unpacked(body: string, head: string): string {
  if (!head.includes("FlateDecode")) return body;
  return inflateSync(Buffer.from(body, "latin1")).toString("latin1");
}

function lettersOf(table: string): Map<number, string> {
  const letters = new Map<number, string>();
  const read = (hex: string) => Buffer.from(hex, "hex").swap16().toString("utf16le");
  for (const [, from = "", , list = ""] of table.matchAll(/<(\w+)> <(\w+)> \[([^\]]*)\]/g)) {
    [...list.matchAll(/<(\w+)>/g)].forEach(([, hex = ""], at) =>
      letters.set(Number.parseInt(from, 16) + at, read(hex)),
    );
  }
  return letters;
}

function readContent(stream: string, fonts: ReadonlyMap<string, ReadonlyMap<number, string>>): string {
  let letters: ReadonlyMap<number, string> = new Map();
  const said: string[] = [];
  for (const [, font, shown] of stream.matchAll(/\/(F\d+) [\d.]+ Tf|\[((?:<\w*>|[\s\d.-])*)\] TJ/g)) {
    if (font) letters = fonts.get(font) ?? new Map();
    else
      said.push(
        [...(shown ?? "").matchAll(/<(\w*)>/g)]
          .flatMap(([, hex = ""]) =>
            (hex.match(/.{4}/g) ?? []).map((glyph) => letters.get(Number.parseInt(glyph, 16)) ?? "?"),
          )
          .join(""),
      );
  }
  return said.join(" ");
}
